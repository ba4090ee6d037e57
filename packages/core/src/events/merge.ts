import type { Layers, Local } from '../flow/layers.ts'
import type { Event } from '../schema/index.ts'

const lookBack = 30

/**
 * Puts further mentions of one event together: a definite noun of the same class ("the clashes") after its event,
 * and one word told twice of the same sides. The mention's account joins the event's. In text order.
 */
export function mergeRepeats(
  events: readonly Local<Event>[],
  { sentences: { sentences, tokens }, syntax }: Pick<Layers, 'sentences' | 'syntax'>,
): Local<Event>[] {
  const sorted = [...events].sort((a, b) => a.trigger.start - b.trigger.start || a.trigger.end - b.trigger.end)
  const kept: Local<Event>[] = []
  let token = 0
  const lemmas = new Map<string, string>()
  const definite = new Map<string, boolean>()
  for (const event of sorted) {
    while (token < tokens.length && tokens[token]!.end <= event.trigger.start) token++
    let first = token
    while (first > 0 && first > token - 4 && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(syntax.pos[first - 1]!)) first--
    definite.set(event.id, /^(?:the|these|those|this|that)$/i.test(tokens[first - 1]?.text ?? ''))
    lemmas.set(event.id, stem(syntax.lemmas[token] ?? ''))
  }
  const ends = sentences.map(({ end }) => end)
  const sentenceOf = (event: Local<Event>) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (ends[middle]! <= event.trigger.start) low = middle + 1
      else high = middle
    }
    return low
  }
  for (const event of sorted) {
    const same = event.speechAct
      ? undefined
      : kept.slice(-lookBack).findLast((other) => {
          if (other.class !== event.class || other.speechAct) return false
          if (other.trigger.start === event.trigger.start) return true
          if (sentenceOf(other) === sentenceOf(event) && event.rule !== 'noun' && oneDeed(other, event)) return true
          if (other.accounts[0]!.stance !== event.accounts[0]!.stance) return false
          const word = lemmas.get(other.id) === lemmas.get(event.id)
          if (event.rule === 'noun' && definite.get(event.id)) return word || !clashing(other, event)
          return (
            word &&
            event.date === undefined &&
            alike(other.actors, event.actors) &&
            alike(other.recipients, event.recipients)
          )
        })
    if (!same) kept.push(event)
    else {
      const at = kept.indexOf(same)
      kept[at] = {
        ...same,
        mentions: [...same.mentions, ...event.mentions],
        actors: same.actors.length ? same.actors : event.actors,
        recipients: joined(same.recipients, sentenceOf(same) === sentenceOf(event) ? event.recipients : []),
        ...(same.place === undefined && event.place && { place: event.place }),
        ...(same.date === undefined && event.date && { date: event.date }),
        counts: [...new Set([...same.counts, ...event.counts])],
        accounts: [
          ...same.accounts,
          ...event.accounts.filter(({ by }) => !same.accounts.some((known) => known.by === by)),
        ],
      }
      lemmas.set(kept[at]!.id, lemmas.get(same.id)!)
    }
  }
  return kept
}

/** `fired on a boat, killing two and wounding a third`: what one did in one sentence, told by the same voice. */
const oneDeed = (a: Local<Event>, b: Local<Event>) =>
  a.accounts[0]!.by === b.accounts[0]!.by &&
  a.accounts[0]!.stance === b.accounts[0]!.stance &&
  (alike(a.actors, b.actors) ||
    samePlace(a.actors, b.actors) ||
    (a.class === 'ASSAULT' && a.rule === 'noun' && !b.actors.length))

const samePlace = (a: Local<Event>['actors'], b: Local<Event>['actors']) =>
  a.some(({ start }) => start !== undefined && b.some((other) => other.start === start))

function joined(a: Local<Event>['recipients'], b: Local<Event>['recipients']): Local<Event>['recipients'] {
  return [
    ...a,
    ...b.filter(
      (one) => !a.some((other) => (one.entity !== undefined && one.entity === other.entity) || overlap(one, other)),
    ),
  ]
}

const overlap = (a: Local<Event>['recipients'][number], b: Local<Event>['recipients'][number]) =>
  a.start !== undefined && b.start !== undefined && a.start < (b.end ?? 0) && b.start < (a.end ?? 0)

/** `attack`, `attacks`, `attacked`; `clash`, `clashes`. */
const stem = (lemma: string) => lemma.toLowerCase().slice(0, 6)

const key = ({
  entity,
  country,
  code,
}: {
  entity?: string | undefined
  country?: string | undefined
  code?: string | undefined
}) => entity ?? country ?? code

function alike(a: readonly Parameters<typeof key>[0][], b: readonly Parameters<typeof key>[0][]): boolean {
  return (
    a.length > 0 &&
    b.length > 0 &&
    a.some((one) => key(one) !== undefined && b.some((other) => key(other) === key(one)))
  )
}

/** Both name sides, and different ones. */
const clashing = (a: Local<Event>, b: Local<Event>) =>
  (a.actors.length > 0 && b.actors.length > 0 && !alike(a.actors, b.actors)) ||
  (a.recipients.length > 0 && b.recipients.length > 0 && !alike(a.recipients, b.recipients))
