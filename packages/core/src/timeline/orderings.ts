import type { Layers, Local } from '../flow/layers.ts'
import type { Event, Range } from '../schema/index.ts'
import { firstWhere, wordSet } from '../text/index.ts'
import { markerAt, opening } from './markers.ts'

/** One event after another, by the words at `span`; `said` is the event of whose time they speak. */
export interface Ordering {
  readonly later: string
  readonly earlier: string
  readonly said: string
  readonly span: Range
}

/** Farthest an event stands behind the word that orders it, in tokens. */
const reach = 9
/** Longest adverb that opens a sentence, in tokens. */
const adverb = 6
/** Before whom somebody speaks is no time. */
const hearing = wordSet(
  'court judge judges committee panel commission parliament congress council senate tribunal jury magistrate assembly inquiry cameras crowd eyes',
)

interface Trigger {
  readonly start: number
  readonly id: string
}

/** What the text's own words say of the order of its events, sentence by sentence. Never the order of the text itself. */
export function orderings(
  { sentences: { sentences, tokens }, syntax: { pos } }: Pick<Layers, 'sentences' | 'syntax'>,
  events: readonly Local<Event>[],
): Ordering[] {
  const triggers = events
    .filter(({ accounts }) => accounts.some(({ stance }) => stance === 'asserts'))
    .flatMap(({ id, mentions }) => mentions.map(({ start }) => ({ start, id })))
    .sort((a, b) => a.start - b.start)
  const found: Ordering[] = []
  const word = (i: number, last: number) => (i < last ? tokens[i]!.text.toLowerCase() : '')
  let next = 0
  let before: readonly Trigger[] = []
  let block = -1
  for (const { first, last, start, end, block: here } of sentences) {
    while (next < triggers.length && triggers[next]!.start < start) next++
    const inside: Trigger[] = []
    for (let i = next; i < triggers.length && triggers[i]!.start < end; i++) inside.push(triggers[i]!)
    // only one event in the sentence before: else "hours later" may mean another
    const [known] = before
    if (
      inside[0] &&
      known &&
      here - block <= 1 &&
      before.every(({ id }) => id === known.id) &&
      inside[0].id !== known.id
    ) {
      const words = tokens.slice(first, Math.min(last, first + adverb)).map(({ text }) => text.toLowerCase())
      const match = opening.flatMap(([pattern, later]) => {
        const hit = pattern.exec(words.join(' '))
        return hit ? [{ later, tokens: hit[0].split(' ').length }] : []
      })[0]
      if (match)
        found.push({
          ...order(match.later, inside[0].id, known.id),
          said: inside[0].id,
          span: { start, end: tokens[first + match.tokens - 1]!.end },
        })
    }
    if (inside.length) [before, block] = [inside, here]
    else if (here !== block) before = []
    if (inside.length < 2) continue
    for (let i = first; i < last; i++) {
      const marker = markerAt((k) => word(i + k, last))
      if (!marker) continue
      const after = i + marker.words.length
      if (marker.noun && /^(?:PRON|VERB|AUX)$/.test(pos[after] ?? '')) continue
      // "ahead of it", "since October 23"
      if (/^(?:PRON|NUM)$/.test(pos[after] ?? '') && marker.later !== true) continue
      if (marker.noun && tokens.slice(after, Math.min(last, after + 3)).some(({ kind }) => kind === 'number')) continue
      // "Veld said on Saturday after the talks": the saying was after them
      if (saying(i, first)) continue
      // "following the convoy" as a verb
      if (marker.words[0] === 'following' && pos[i - 1] === 'AUX') continue
      const span = { start: tokens[i]!.start, end: tokens[after - 1]!.end }
      const other = firstBehind(after, last, inside)
      if (!other) continue
      const comma = commaBetween(after, last, other.start)
      const fronted =
        marker.fronts && (i === first || /^(?:,|and|but|that|;)$/.test(word(i - 1, last)) || hours(i, first))
      const main =
        (fronted && marker.later ? mainBehind(other.start, last, inside) : undefined) ??
        inside.findLast((trigger) => trigger.start < span.start) ??
        (fronted ? mainBehind(other.start, last, inside) : undefined)
      i = after - 1
      if (comma || !main || main.id === other.id) continue
      found.push({ ...order(marker.later, main.id, other.id), said: main.id, span })
    }
  }
  // both ways is neither
  const said = new Set(found.map(({ later, earlier }) => `${later} ${earlier}`))
  return found.filter(({ later, earlier }) => !said.has(`${earlier} ${later}`))

  function saying(i: number, first: number): boolean {
    for (let k = i - 1; k >= first && k > i - 4; k--)
      if (/^(?:said|says|told|added|announced|wrote|warned|reported)$/.test(word(k, i))) return true
    return false
  }

  /** The first event behind a marker, near by, where no hearing stands before it. */
  function firstBehind(from: number, last: number, inside: readonly Trigger[]): Trigger | undefined {
    for (let i = from; i < last && i < from + reach; i++) {
      const at = tokens[i]!.start
      const trigger = inside.find(({ start }) => start === at)
      if (trigger) return trigger
      if (hearing.has(tokens[i]!.text.toLowerCase())) return undefined
    }
    return undefined
  }

  function commaBetween(from: number, last: number, until: number): boolean {
    for (let i = from; i < last && tokens[i]!.start < until; i++) if (/^[,;:]$/.test(tokens[i]!.text)) return true
    return false
  }

  /** The event of the main clause, behind the comma that closes what was fronted; none of a "who" or "which" clause. */
  function mainBehind(from: number, last: number, inside: readonly Trigger[]): Trigger | undefined {
    let closed = false
    let aside = false
    for (let i = firstWhere(tokens, ({ start }) => start > from); i < last; i++) {
      const { text, start } = tokens[i]!
      if (text === ',') [closed, aside] = [true, false]
      else if (/^(?:who|whom|whose|which|that|where|when|while)$/i.test(text)) aside = true
      const trigger = closed && !aside && inside.find((trigger) => trigger.start === start)
      if (trigger) return trigger
    }
    return undefined
  }

  /** "Two days after the attack, police ...": the length of time begins the sentence. */
  function hours(i: number, first: number): boolean {
    return (
      i - first <= 3 &&
      i > first &&
      /^(?:hours?|days?|weeks?|months?|years?|minutes?|shortly|soon|long|just)$/.test(word(i - 1, i))
    )
  }
}

const order = (later: boolean, said: string, other: string) =>
  later ? { later: said, earlier: other } : { later: other, earlier: said }
