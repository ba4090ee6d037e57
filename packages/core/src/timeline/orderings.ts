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
/** Farthest a main clause stands behind what was fronted, or an event before its marker, in tokens. */
const clause = 60
/** Longest adverb that opens a sentence, in tokens. */
const adverb = 6
/** Before whom somebody speaks is no time. */
const hearing = wordSet(
  'court judge judges committee panel commission parliament congress council senate tribunal jury magistrate assembly inquiry cameras crowd eyes',
)

/** Verbs that only say that it happened. */
const occurring =
  /^(?:erupt|break|broke|broken|happen|occur|beg[aiu]n|start|follow|com|came|took|tak|flar|ensu|last)(?:s|ed|e|es|ing|out|en|ning)?$/i

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
  const word = (i: number, last: number) => (i < last ? tokens[i]!.lower : '')
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
      const behind = match && first + match.tokens
      if (match && behind !== undefined && isMain(inside[0].start, behind, last))
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
      // "convicted of overpowering a guard before killing": another verb stands nearer
      if (main.start < span.start && verbBetween(main.start, span.start)) continue
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

  /** Does a verb stand between two places in the text? */
  function verbBetween(start: number, end: number): boolean {
    const begin = firstWhere(tokens, (token) => token.start > start)
    if (begin + clause < tokens.length && tokens[begin + clause]!.start < end) return true
    for (let i = begin; i < tokens.length && tokens[i]!.start < end; i++)
      // "a battle that erupted", "killed five and injured six", "following"
      if (otherVerb(i) && !occurring.test(tokens[i]!.text) && !/^(?:and|or|,)$/.test(tokens[i - 1]!.text)) return true
    return false
  }

  /** A verb that is no mere auxiliary, no preposition and no adjective: `had`, `following`, `a planned march`. */
  function otherVerb(i: number): boolean {
    if (pos[i] !== 'VERB' || /^(?:has|have|had|been|being|following|including)$/i.test(tokens[i]!.text)) return false
    return (
      !/^(?:DET|ADJ|NUM)$/.test(pos[i - 1] ?? '') &&
      !/^(?:has|have|had|was|were|is|are)$/i.test(tokens[i + 1]?.text ?? '')
    )
  }

  /** Is the event told by the first verb behind an opening adverb, or by a noun before it? */
  function isMain(at: number, from: number, last: number): boolean {
    for (let i = from; i < last && tokens[i]!.start <= at; i++) {
      if (tokens[i]!.start === at) return true
      if (otherVerb(i) || /^(?:that|how|why|what|whether|again)$/i.test(tokens[i]!.text)) return false
    }
    return false
  }

  /** The first event behind a marker, near by, where no hearing, no other verb and no new clause stands before it. */
  function firstBehind(from: number, last: number, inside: readonly Trigger[]): Trigger | undefined {
    for (let i = from; i < last && i < from + reach; i++) {
      const at = tokens[i]!.start
      const trigger = inside.find(({ start }) => start === at)
      if (trigger) return trigger
      if (otherVerb(i) || hearing.has(tokens[i]!.lower)) return undefined
      if (pos[i] === 'CCONJ' && /^(?:AUX|VERB|ADV|PRON)$/.test(pos[i + 1] ?? '')) return undefined
    }
    return undefined
  }

  function commaBetween(from: number, last: number, until: number): boolean {
    for (let i = from; i < last && tokens[i]!.start < until; i++)
      if (/^(?:[,;:–—]|--)$/.test(tokens[i]!.text)) return true
    return false
  }

  /** The event of the main clause, behind the comma that closes what was fronted; none of a "who" or "which" clause. */
  function mainBehind(from: number, last: number, inside: readonly Trigger[]): Trigger | undefined {
    let closed = false
    let aside = false
    const begin = firstWhere(tokens, ({ start }) => start > from)
    for (let i = begin; i < last && i < begin + clause; i++) {
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
