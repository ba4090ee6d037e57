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
  const strong = new Map<string, boolean>()
  for (const event of sorted) {
    while (token < tokens.length && tokens[token]!.end <= event.trigger.start) token++
    let first = token
    while (first > 0 && first > token - 4 && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(syntax.pos[first - 1]!)) first--
    definite.set(
      event.id,
      !/^(?:an?|another|two|three|more|new)$/i.test(tokens[first - 1]?.text ?? '') &&
        !/^(?:another|two|three|more|new|second|third)$/i.test(tokens[first]?.text ?? ''),
    )
    strong.set(event.id, /^(?:the|these|those|this|that)$/i.test(tokens[first - 1]?.text ?? ''))
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
          if (clashing(other, event) || datesDiffer(other, event)) return false
          if (event.rule === 'noun')
            return (
              (word && definite.get(event.id) === true) ||
              (strong.get(event.id) === true && other.rule === 'noun' && near(other, event))
            )
          return word && (alike(other.actors, event.actors) || alike(other.recipients, event.recipients))
        })
    if (same) kept[kept.indexOf(same)] = merged(same, event, sentenceOf(same) === sentenceOf(event))
    else if (event.certainty > 0) kept.push(event)
  }
  return kept
}

/** To speak of "the shooting" is to mention what others vouch for, not to vouch for it. */
function merged(event: Local<Event>, mention: Local<Event>, oneSentence: boolean): Local<Event> {
  const heard = mention.accounts.filter(({ by }) => by !== 'narrator' || mention.rule !== 'noun')
  return {
    ...event,
    mentions: [...event.mentions, ...mention.mentions],
    actors: event.actors.length ? event.actors : mention.actors,
    recipients: joined(event.recipients, oneSentence ? mention.recipients : []),
    ...(event.place === undefined && mention.place && { place: mention.place }),
    ...(event.date === undefined && mention.date && { date: mention.date }),
    counts: [...new Set([...event.counts, ...mention.counts])],
    accounts: [...event.accounts, ...heard.filter(({ by }) => !event.accounts.some((known) => known.by === by))],
  }
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

const datesDiffer = (a: Local<Event>, b: Local<Event>) =>
  a.date?.value !== undefined && b.date?.value !== undefined && a.date.value !== b.date.value

/** Within a paragraph or two. */
const near = (a: Local<Event>, b: Local<Event>) => b.trigger.start - a.trigger.start < 800

/** Both name sides, and different ones. */
const clashing = (a: Local<Event>, b: Local<Event>) =>
  (a.actors.length > 0 && b.actors.length > 0 && !alike(a.actors, b.actors)) ||
  (a.recipients.length > 0 && b.recipients.length > 0 && !alike(a.recipients, b.recipients))
