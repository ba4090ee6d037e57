import { makeId } from '../flow/id.ts'
import type { Layers, Local } from '../flow/layers.ts'
import type { Lexicon } from '../flow/lexicon.ts'
import { vouchers } from '../flow/vouchers.ts'
import type { Actor, Claim, Event, Party, Range } from '../schema/index.ts'
import { firstWhere } from '../text/index.ts'
import { asking } from './civil.ts'
import type { CueClause } from './cue-clause.ts'
import { isDateline } from './dateline.ts'
import type { EventWords } from './event-words.ts'
import { partyCodes } from './party-codes.ts'
import { coded } from './sides.ts'
import { speechClass } from './speech-class.ts'
import type { TurnedTo } from './turned-to.ts'
import type { SpeechAct } from './verbal.ts'

/**
 * The events that are claims: who accuses, denies, demands, promises. The verb that reports the words decides, as a
 * plain "said" makes a claim but no event; only what somebody demands or says another must do is one too. The saying
 * itself is told by whoever reports it.
 */
export function speechEvents(
  doc: { readonly id: string } & Pick<Layers, 'sentences' | 'syntax' | 'mentions' | 'entities' | 'quotes' | 'claims'>,
  acts: readonly SpeechAct[],
  lexicon: Lexicon,
  words: EventWords,
  at: (cue: Range) => CueClause | undefined,
  turned: TurnedTo,
): Local<Event>[] {
  const claimAt = vouchers(doc)
  const codes = partyCodes(doc, lexicon)
  const wordClass = speechClass(doc, words)
  const partsOf = new Map(doc.quotes.map(({ id, parts }) => [id, parts]))
  /** "warned that it would strike back": who warns of his own deeds threatens; who warns of a flood does not. */
  const ofOwn = ({ quote }: Local<Claim>): boolean => {
    const { tokens } = doc.sentences
    const [part] = partsOf.get(quote) ?? []
    const opening = part
      ? tokens.slice(...[0, 6].map((n) => firstWhere(tokens, ({ start }) => start >= part.start) + n))
      : []
    const words = opening.map(({ text }) => text.toLowerCase()).filter((text) => !/^(?:that|["“'‘])$/.test(text))
    return (
      /^(?:i|we|it|they|he|she|our|its|their|his|her|my)$/.test(words[0] ?? '') &&
      words.some((text) => /^(?:will|would|['’]ll|shall|could|might|may)$/.test(text))
    )
  }
  /** "asked what she saw": to ask is to request only where something is asked for. */
  const isQuestion = ({ quote }: Local<Claim>): boolean => {
    const { tokens } = doc.sentences
    return (partsOf.get(quote) ?? []).some((part) => {
      const first = firstWhere(tokens, ({ start }) => start >= part.start)
      const last = firstWhere(tokens, ({ start }) => start >= part.end)
      const opening = /^["“'‘]$/.test(tokens[first]?.text ?? '') ? first + 1 : first
      if (asking.test(tokens[opening]?.text ?? '')) return true
      for (let i = Math.max(first, last - 2); i < last; i++) if (tokens[i]!.text === '?') return true
      return false
    })
  }
  /** "demanded papers that no farmer has" */
  const isNobody = ({ start = -1 }: Local<Actor>) =>
    doc.sentences.tokens[firstWhere(doc.sentences.tokens, (token) => token.start >= start)]?.lower === 'no'
  const ruleOf = new Map(doc.quotes.map(({ id, rule }) => [id, rule]))
  /** "agrees that the dam is old": to be of one opinion is no agreement; "agreed that it would pay" is. */
  const ofOneMind = ({ act, quote }: Local<Claim>): boolean => {
    if (act !== 'agree' || !/^(?:that|bare|fronted)-clause$/.test(ruleOf.get(quote) ?? '')) return false
    const { tokens } = doc.sentences
    const [part] = partsOf.get(quote) ?? []
    const from = firstWhere(tokens, ({ start }) => start >= (part?.start ?? 0))
    return !tokens
      .slice(from, from + 25)
      .some(({ text, end }) => end <= (part?.end ?? 0) && /^(?:will|would|should|must|shall|['’]ll)$/i.test(text))
  }
  return acts.flatMap((act): Local<Event>[] => {
    const { claims, cue } = act
    const said = at(cue)
    const aimed = unique(claims.flatMap(({ targets }) => targets)).flatMap(codes)
    const told = said ? turned.obliged(said) : []
    const named = wordClass(cue, said)
    // "dismissed the charge as a fairy tale"
    const turnedDown =
      named === 'CONCEDE' &&
      claims.some(
        ({ act, claimants }) =>
          /^(?:reject|deny)$/.test(act) && claimants.flatMap(codes).every(({ sector }) => sector !== 'JUD'),
      )
    const kind =
      (turnedDown ? 'REJECT' : named) ??
      (isDemand(claims, aimed) || told.length ? 'REQUEST' : isAccusation(claims, aimed, codes) ? 'ACCUSE' : undefined)
    if (!kind || (kind === 'AGREE' && ofOneMind(claims[0]!))) return []
    const span = { start: cue.start, end: cue.end }
    const by = claimAt(span)
    const negated = isNegated(doc.sentences, span)
    // "did not deny": nothing is done by not saying it
    if (negated && kind === 'REJECT') return []
    const own = new Set(claims.flatMap(({ claimants }) => claimants.flatMap(({ entity }) => entity ?? [])))
    const further = aimed.some(coded) || !said ? [] : [...told, ...preferCoded(turned.of(said, kind), aimed.length > 0)]
    // "blame each other": each is the other's
    const mutual = claims.length > 1 && claims.every(({ targets }) => targets.length > 0)
    const recipients = unique([...aimed, ...further]).filter(
      (one) => !isNobody(one) && (mutual || one.entity === undefined || !own.has(one.entity)),
    )
    if (kind === 'THREATEN' && claims[0]!.act === 'warn' && !recipients.some(coded) && !ofOwn(claims[0]!)) return []
    if (kind === 'REQUEST' && said?.frame?.lemma === 'ask' && claims.every(isQuestion)) return []
    const actors = unique(claims.flatMap(({ claimants }) => claimants)).flatMap(codes)
    // "the headquarters support 300 jobs"
    if (kind === 'SUPPORT' && !recipients.length && !actors.some(isSomebody)) return []
    // "the data suggests that"
    if (kind === 'REQUEST' && said?.frame?.lemma === 'suggest' && claims[0]!.act === 'assert') return []
    return [
      {
        id: makeId(doc.id, 'event', span, kind),
        ontology: 'plover-0.8',
        class: kind,
        trigger: span,
        mentions: [span],
        actors,
        recipients,
        ...dated(doc, span, claims, (quote) => partsOf.get(quote) ?? []),
        counts: [],
        accounts: [{ by: by?.id ?? 'narrator', stance: negated ? 'denies' : 'asserts', span }],
        speechAct: claims[0]!.id,
        rule: 'claim',
        certainty: named || kind === 'REQUEST' ? 0.8 : 0.45,
      },
    ]
  })
}

const isSomebody = (one: Local<Actor>) => coded(one) || one.entity !== undefined || one.sector !== undefined

/** "have not agreed to", "never denied" */
function isNegated({ tokens, sentences }: Layers['sentences'], cue: Range): boolean {
  const sentence = at(sentences, cue.start)
  const from = firstWhere(tokens, ({ start }) => start >= cue.start)
  for (let i = Math.max(sentence?.first ?? 0, from - 1); i < tokens.length && tokens[i]!.start < cue.end; i++)
    if (/^(?:not|n['’]t|never)$/i.test(tokens[i]!.text)) return true
  return false
}

/** The date in the sentence of a cue, outside the words it reports. */
function dated(
  { mentions, sentences }: Pick<Layers, 'mentions' | 'sentences'>,
  cue: Range,
  claims: readonly Local<Claim>[],
  partsOf: (quote: string) => readonly Range[],
): Pick<Local<Event>, 'date'> {
  const sentence = at(sentences.sentences, cue.start)
  const parts = partsOf(claims[0]!.quote)
  if (!sentence) return {}
  for (
    let i = firstWhere(mentions, ({ start }) => start >= Math.max(sentence.start, cue.start - 400));
    i < mentions.length && mentions[i]!.start < Math.min(sentence.end, cue.start + 400);
    i++
  ) {
    const { id, kind, start, end, value } = mentions[i]!
    if (kind !== 'date' || parts.some((part) => part.start <= start && end <= part.end)) continue
    if (isDateline(sentences, sentence, { start, end })) continue
    return { date: { start, end, mention: id, ...(value && 'timex' in value && { value: value.timex }) } }
  }
  return {}
}

const at = <T extends Range>(list: readonly T[], position: number): T | undefined =>
  list[firstWhere(list, ({ start }) => start > position) - 1]

const preferCoded = (all: readonly Local<Actor>[], known: boolean) =>
  known || all.some(coded) ? all.filter(coded) : all.filter(({ sector, entity }) => sector ?? entity)

/** "Kestria said Torvenia had attacked it": one state against another. */
const isAccusation = (
  claims: readonly Local<Claim>[],
  aimed: readonly Local<Actor>[],
  codes: (party: Local<Party>) => Local<Actor>[],
) => claims.some(({ act, claimants }) => act === 'accuse' && claimants.flatMap(codes).some(coded)) && aimed.some(coded)

const isDemand = (claims: readonly Local<Claim>[], aimed: readonly Local<Actor>[]) =>
  claims.some(({ act }) => act === 'demand') && aimed.some(coded)

function unique(all: readonly Local<Party>[]): Local<Actor>[] {
  const seen = new Set<string>()
  return all.filter((party) => {
    const key = party.entity ?? `${party.start} ${party.end}`
    return seen.has(key) ? false : seen.add(key)
  })
}
