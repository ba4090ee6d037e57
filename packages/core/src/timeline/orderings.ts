import type { Layers, Local } from '../flow/layers.ts'
import type { Event, Range } from '../schema/index.ts'

/** One event after another, by the words at `span`; `said` is the event of whose time they speak. */
export interface Ordering {
  readonly later: string
  readonly earlier: string
  readonly said: string
  readonly span: Range
}

/** Words between two events, and whether the event before them comes later than the one after them. */
const markers: readonly [words: string, later: boolean][] = [
  ['in response to', true],
  ['in retaliation for', true],
  ['in reaction to', true],
  ['in the wake of', true],
  ['after', true],
  ['following', true],
  ['since', true],
  ['ahead of', false],
  ['prior to', false],
  ['before', false],
  ['followed by', false],
]
const byFirst = new Map<string, { words: string[]; later: boolean }[]>()
for (const [phrase, later] of markers) {
  const words = phrase.split(' ')
  byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), { words, later }])
}
/** Farthest an event stands behind the word that orders it, in tokens. */
const reach = 9

/** What the text's own words say of the order of its events, sentence by sentence. */
export function orderings(
  { sentences: { sentences, tokens } }: Pick<Layers, 'sentences'>,
  events: readonly Local<Event>[],
): Ordering[] {
  const triggers = events
    .flatMap(({ id, mentions }) => mentions.map(({ start }) => ({ start, id })))
    .sort((a, b) => a.start - b.start)
  const found: Ordering[] = []
  let next = 0
  for (const { first, last, start, end } of sentences) {
    while (next < triggers.length && triggers[next]!.start < start) next++
    const inside: typeof triggers = []
    for (let i = next; i < triggers.length && triggers[i]!.start < end; i++) inside.push(triggers[i]!)
    if (inside.length < 2) continue
    for (let i = first; i < last; i++) {
      const marker = byFirst
        .get(tokens[i]!.text.toLowerCase())
        ?.find(({ words }) => words.every((word, k) => i + k < last && tokens[i + k]!.text.toLowerCase() === word))
      if (!marker) continue
      const span = { start: tokens[i]!.start, end: tokens[i + marker.words.length - 1]!.end }
      const limit = tokens[Math.min(last - 1, i + marker.words.length + reach)]!.end
      const other = inside.find(({ start }) => start >= span.end && start < limit)
      const main =
        other && (inside.findLast(({ start }) => start < span.start) ?? inside.find(({ start }) => start > other.start))
      if (!other || !main || main.id === other.id) continue
      found.push({
        later: marker.later ? main.id : other.id,
        earlier: marker.later ? other.id : main.id,
        said: main.id,
        span,
      })
    }
  }
  return found
}
