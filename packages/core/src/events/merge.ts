import type { Layers, Local } from '../flow/layers.ts'
import type { Event } from '../schema/index.ts'
import { firstWhere } from '../text/index.ts'
import { alike, clashing, datesDiffer, overlapping, samePlace } from './same-event.ts'

/** Events looked back on for the one that a mention means. */
const lookBack = 30
/** Characters: "the attack", whatever it was called before, within a paragraph or two. */
const near = 800
/** Classes of which one word may mean any: an attack with arms, on a network, in words. */
const harms: ReadonlySet<Event['class']> = new Set<Event['class']>(['ASSAULT', 'COERCE', 'ACCUSE'])
const definite = /^(?:the|these|those|this|that)$/
const mostRecipients = 24

/** An event with what is gathered on it; its arrays are its own. */
interface Gathered {
  event: Local<Event>
  readonly stem: string
  /** Stem of the noun that belongs to its verb: `imposed sanctions`. */
  readonly noun: string
  readonly sentence: number
  readonly headline: boolean
  readonly vouchers: Set<string>
}

/**
 * Puts further mentions of one event together: a definite noun of the same class ("the clashes") after its event,
 * one word told twice of the same sides, and what one did in one sentence. An event without certainty is only a
 * mention: it goes where it can be put, or nowhere. Returns the events in text order.
 */
export function mergeRepeats(
  events: readonly Local<Event>[],
  {
    clean: { blocks },
    sentences: { sentences, tokens },
    syntax: { lemmas, pos },
  }: Pick<Layers, 'clean' | 'sentences' | 'syntax'>,
): Local<Event>[] {
  const sorted = [...events].sort((a, b) => a.trigger.start - b.trigger.start || a.trigger.end - b.trigger.end)
  const kept: Gathered[] = []
  let token = 0
  let sentence = 0
  for (const event of sorted) {
    while (token < tokens.length && tokens[token]!.end <= event.trigger.start) token++
    while (sentence < sentences.length && sentences[sentence]!.end <= event.trigger.start) sentence++
    const stem = stemOf(token)
    const determiner = determinerOf(token)
    const headline = /^(?:head|sub)/.test(blocks[sentences[sentence]?.block ?? -1]?.kind ?? '')
    const noun =
      event.rule === 'verb-phrase' ? event.mentions.find(({ start }) => start !== event.trigger.start) : undefined
    const named = noun ? tokenAt(noun.start) : -1
    const same = event.speechAct
      ? undefined
      : (find(event, stem, sentence, headline, determiner) ??
        (event.rule === 'noun' && definite.test(determiner)
          ? again(event, stem)
          : noun && definite.test(determinerOf(named))
            ? again(event, stemOf(named))
            : undefined))
    if (same) gather(same, event, same.sentence === sentence)
    else if (event.certainty > 0)
      kept.push({
        event,
        stem,
        noun: noun ? stemOf(named) : '',
        sentence,
        headline,
        vouchers: new Set(event.accounts.map(({ by }) => by)),
      })
  }
  return kept.map(({ event }) => event)

  /**
   * "the attack was launched at dawn": the attack told before, whichever harm its first words made of it, as they may
   * have told more.
   */
  function again(event: Local<Event>, stem: string): Gathered | undefined {
    for (let i = kept.length - 1; i >= 0 && i >= kept.length - lookBack; i--) {
      const { event: known, stem: verb, noun } = kept[i]!
      if (known.speechAct || (verb !== stem && noun !== stem)) continue
      if (addsAnothersWords(kept[i]!, event)) continue
      if (known.class !== event.class && !(harms.has(known.class) && harms.has(event.class))) continue
      if (
        known.accounts[0]!.stance === event.accounts[0]!.stance &&
        !clashing(known, event) &&
        !datesDiffer(known, event)
      )
        return kept[i]
    }
    return undefined
  }

  function stemOf(token: number): string {
    return (lemmas[token] ?? '').toLowerCase().slice(0, 6)
  }

  /** `the` before "the latest border clashes", as the words put it. */
  function determinerOf(at: number): string {
    let first = at
    while (first > 0 && first > at - 4 && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(pos[first - 1]!)) first--
    const count = /^(?:two|three|more|new|second|third|another)$/i.exec(tokens[first]?.text ?? '')?.[0]
    return (count ?? tokens[first - 1]?.text ?? '').toLowerCase()
  }

  function tokenAt(start: number): number {
    return firstWhere(tokens, (token) => token.start >= start)
  }

  /** What a headline tells, the first sentences tell again in other words, or of "a convoy" in the same. */
  function told(headline: Local<Event>, event: Local<Event>, oneWord: boolean): boolean {
    if (headline.accounts[0]!.stance !== event.accounts[0]!.stance || datesDiffer(headline, event)) return false
    if (alike(headline.actors, event.actors)) return true
    return oneWord && (['actors', 'recipients'] as const).every((side) => reconcilable(headline[side], event[side]))
  }

  /** May two sides be one: is a side untold, or named by the same name or noun? */
  function reconcilable(a: Local<Event>['actors'], b: Local<Event>['actors']): boolean {
    if (!a.length || !b.length || alike(a, b)) return true
    return a.some((one) => b.some((other) => headOf(one) !== '' && headOf(one) === headOf(other)))
  }

  function headOf({ end }: Local<Event>['actors'][number]): string {
    return end === undefined ? '' : (lemmas[tokenAt(end) - 1] ?? '').toLowerCase()
  }

  /** "killed in a bombing" */
  function isMeans(known: Local<Event>, { trigger, actors, recipients, class: kind }: Local<Event>): boolean {
    if (kind !== 'ASSAULT' || known.rule === 'noun' || actors.length > 0) return false
    if (!recipients.every((one) => known.recipients.some((other) => overlapping(one, other)))) return false
    const verb = lemmas[tokenAt(known.trigger.start)]
    if (!/^(?:kill|injure|wound|hurt|maim)$/.test(verb ?? '')) return false
    let first = tokenAt(trigger.start)
    while (first > 0 && /^(?:ADJ|NOUN|PROPN|NUM|DET)$/.test(pos[first - 1]!)) first--
    return /^(?:in|by|during|from)$/i.test(tokens[first - 1]?.text ?? '')
  }

  function find(
    event: Local<Event>,
    stem: string,
    sentence: number,
    headline: boolean,
    determiner: string,
  ): Gathered | undefined {
    for (let i = kept.length - 1; i >= 0 && i >= kept.length - lookBack; i--) {
      const other = kept[i]!
      const known = other.event
      if (known.class !== event.class || known.speechAct) continue
      if (known.trigger.start === event.trigger.start) return other
      if (addsAnothersWords(other, event)) continue
      if (other.headline && !headline && sentence < other.sentence + 5 && told(known, event, other.stem === stem))
        return other
      if (other.sentence === sentence && event.rule !== 'noun' && oneDeed(known, event)) return other
      if (other.sentence === sentence && event.rule === 'noun' && isMeans(known, event)) return other
      if (known.accounts[0]!.stance !== event.accounts[0]!.stance) continue
      if (clashing(known, event) || datesDiffer(known, event)) continue
      const word = other.stem === stem
      if (event.rule !== 'noun') {
        if (word && (alike(known.actors, event.actors) || alike(known.recipients, event.recipients))) return other
      } else if (definite.test(determiner)) {
        const bare = event.actors.length + event.recipients.length === 0
        if (word || (bare && event.trigger.start - known.trigger.start < near)) return other
      } else if (word && !/^(?:an?|another|two|three|more|new|second|third)$/.test(determiner)) return other
    }
    return undefined
  }
}

/**
 * "Four soldiers were killed. Torvenia said Kestrian guards had killed them": who did it is told by Torvenia only, so
 * the two stay apart, or the narrator would vouch for it.
 */
const addsAnothersWords = ({ event, vouchers }: Gathered, mention: Local<Event>): boolean =>
  !vouchers.has(mention.accounts[0]!.by) &&
  ((!event.actors.length && mention.actors.length > 0) || (!event.recipients.length && mention.recipients.length > 0))

/** To speak of "the shooting" is to mention what others vouch for, not to vouch for it. */
function gather(into: Gathered, mention: Local<Event>, oneSentence: boolean): void {
  const { event, vouchers } = into
  // the first mention makes the arrays this event's own
  const own =
    event.mentions.length > 1 ? event : { ...event, mentions: [...event.mentions], accounts: [...event.accounts] }
  own.mentions.push(...mention.mentions)
  for (const account of mention.accounts) {
    if (vouchers.has(account.by) || (account.by === 'narrator' && mention.rule === 'noun')) continue
    vouchers.add(account.by)
    own.accounts.push(account)
  }
  const more = oneSentence
    ? mention.recipients.filter((one) => !own.recipients.some((other) => overlapping(one, other)))
    : []
  into.event = {
    ...own,
    actors: fuller(own.actors, mention.actors, into.headline),
    recipients:
      more.length && own.recipients.length < mostRecipients
        ? [...own.recipients, ...more]
        : fuller(own.recipients, mention.recipients, into.headline),
    ...(own.place === undefined && mention.place && { place: mention.place }),
    ...(own.date === undefined && mention.date && { date: mention.date }),
    counts: oneSentence && mention.counts.length ? [...new Set([...own.counts, ...mention.counts])] : own.counts,
  }
}

/** A side that nobody was known on takes the mention's; a headline's is told in full below it. */
const fuller = (own: Local<Event>['actors'], other: Local<Event>['actors'], headline: boolean) =>
  own.length === 0 || (headline && other.length > own.length) ? other : own

/** `fired on a boat, killing two and wounding a third`: what one did in one sentence, told by the same voice. */
const oneDeed = (a: Local<Event>, b: Local<Event>) =>
  a.accounts[0]!.by === b.accounts[0]!.by &&
  a.accounts[0]!.stance === b.accounts[0]!.stance &&
  (alike(a.actors, b.actors) ||
    samePlace(a.actors, b.actors) ||
    (a.class === 'ASSAULT' &&
      !b.actors.length &&
      (a.rule === 'noun' || (!a.actors.length && (!a.recipients.length || sharing(a, b))))))

/** The same figures tell of both: "20 were killed or wounded". */
const sharing = (a: Local<Event>, b: Local<Event>) => a.counts.some((count) => b.counts.includes(count))
