/** What became of a document, for counts. */
export type Outcome = 'read' | 'failed' | 'left out'

/** Counts of a run, and what is said while it goes on. */
export interface Progress {
  readonly sums: Readonly<Record<Outcome, number>>
  count(outcome: Outcome): void
  /** A line that stays, above the progress. */
  say(line: string): void
  /** Takes the line away, so that something else can be written. */
  clear(): void
}

/** Counts; and while stderr is a terminal, a line on it: documents read, how fast since the first one, how many failed. */
export function progress(
  stream: NodeJS.WriteStream,
  { read, failed }: { readonly read: number; readonly failed: number },
): Progress {
  const sums = { read, failed, 'left out': 0 }
  let here = 0
  let began: number | undefined
  let shown: number | undefined
  const clear = () => {
    if (shown !== undefined) stream.write('\r\u001b[K')
    shown = undefined
  }
  return {
    sums,
    count(outcome) {
      sums[outcome]++
      here++
      if (!stream.isTTY) return
      const now = performance.now()
      began ??= now
      if (shown !== undefined && now - shown < 100) return
      const seconds = (now - began) / 1000
      const facts = [
        `${sums.read} read`,
        seconds > 1 && `${Math.round(here / seconds)} a second`,
        sums['left out'] && `${sums['left out']} left out`,
        `${sums.failed} failed`,
      ]
      stream.write(`\r\u001b[K${facts.filter(Boolean).join(', ')}`)
      shown = now
    },
    say(line) {
      clear()
      stream.write(`${line}\n`)
    },
    clear,
  }
}
