export interface Progress {
  count(failed: boolean): void
  /** Takes the line away, so that something else can be written. */
  clear(): void
}

/** A line on stderr while it is a terminal: documents read, how fast, how many failed. */
export function progress(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { count() {}, clear() {} }
  const began = performance.now()
  let read = 0
  let failures = 0
  let shown = 0
  return {
    count(failed) {
      if (failed) failures++
      else read++
      const now = performance.now()
      if (now - shown < 100) return
      shown = now
      const rate = Math.round((1000 * read) / (now - began))
      stream.write(`\r\u001b[K${read} read, ${rate} a second, ${failures} failed`)
    },
    clear() {
      if (shown) stream.write('\r\u001b[K')
    },
  }
}
