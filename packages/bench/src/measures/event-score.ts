/** One event found: its class and the codes of its two sides. */
export interface CodedEvent {
  readonly class: string
  readonly sources: readonly string[]
  readonly targets: readonly string[]
  /** How sure the reading is of it, from 0 to 1. */
  readonly certainty?: number
}

/** Shares from 0 to 1. */
export interface EventScore {
  /** Sentences with an event of the class expected. */
  readonly class: number
  /** Sentences whose most certain event is of the class expected. */
  readonly first: number
  /** Of the sentences that name a source, those where an event has one of its codes. */
  readonly source: number
  readonly target: number
  /** Sentences where one event has all three right. */
  readonly all: number
  /** Codes of both sides that are right, on the first event of the right class: naming everybody costs. */
  readonly precision: number
}

/** One expected event a sentence; a side that is not coded asks for nothing. */
export function eventScore(
  sentences: readonly { readonly gold: CodedEvent; readonly found: readonly CodedEvent[] }[],
): EventScore {
  const has = (codes: readonly string[], wanted: readonly string[]) =>
    wanted.length === 0 || codes.some((code) => wanted.includes(code))
  let [classes, first, all, right, made] = [0, 0, 0, 0, 0]
  const sides = { sources: { wanted: 0, right: 0 }, targets: { wanted: 0, right: 0 } }
  for (const { gold, found } of sentences) {
    const ofClass = found.filter((event) => event.class === gold.class)
    if (ofClass.length) classes++
    const sure = found.toSorted((a, b) => (b.certainty ?? 0) - (a.certainty ?? 0))[0]
    if (sure?.class === gold.class) first++
    if (ofClass.some((event) => has(event.sources, gold.sources) && has(event.targets, gold.targets))) all++
    for (const side of ['sources', 'targets'] as const) {
      if (gold[side].length) {
        sides[side].wanted++
        if (found.some((event) => has(event[side], gold[side]))) sides[side].right++
      }
      const codes = new Set(ofClass[0]?.[side])
      made += codes.size
      right += codes.values().reduce((sum, code) => sum + Number(gold[side].includes(code)), 0)
    }
  }
  const share = (part: number, whole: number) => (whole ? part / whole : 0)
  return {
    class: share(classes, sentences.length),
    first: share(first, sentences.length),
    source: share(sides.sources.right, sides.sources.wanted),
    target: share(sides.targets.right, sides.targets.wanted),
    all: share(all, sentences.length),
    precision: share(right, made),
  }
}
