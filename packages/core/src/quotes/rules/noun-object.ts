import { clauseEnd } from '../end/clause-end.ts'
import { isSubordinate } from '../end/is-subordinate.ts'
import { isNominal, isTime } from '../nominal.ts'
import type { Page } from '../page.ts'
import { phraseAfter } from '../phrase-after.ts'
import { refusable } from '../refusable.ts'
import type { Rule, Stretch } from './rule.ts'

/**
 * A thing, not a clause, as content: what somebody denies, demands, rejects, warns of.
 *
 *     The ministry called for an inquiry into the fire.   ->   The ministry | called for | an inquiry into the fire
 */
export const nounObject: Rule = ({ page, line, group, subject }) => {
  const { frames } = group.cue.cue
  if ((group.form !== 'finite' && group.form !== 'participle') || !subject) return undefined
  const { words } = page
  for (let i = subject.first; i < subject.last; i++) if (words[i]!.marked !== undefined) return undefined // a word refers to
  // "he said, pointing to a map", "he said, referring to the war": what he means by it
  if (group.form === 'participle' && /^(?:point|refer|allude) to$/.test(group.cue.cue.lemma)) return undefined
  // "had a hand in denying permits": whose doing it is, the noun before it tells
  if (group.form === 'participle' && ofNoun(words, group.first)) return undefined
  let first = group.last
  if (frames.has('np-on') && !frames.has('np')) return undefined
  let told: Stretch | undefined
  const next = words[first]
  if (!next || first >= line.last || next.speech !== undefined) return undefined
  if (frames.has('ing') && /ing$/.test(next.low) && next.pos !== 'DET') return found('gerund', 0.75)
  const takes = frames.has('np') || frames.has('np-claim')
  if (!takes) return undefined
  while (words[first]?.pos === 'ADV' && first < group.last + 2) first++
  // "dismissed as false the report that"
  if (words[first]?.low === 'as' && words[first + 2]?.pos === 'DET' && /^(?:ADJ|ADV|NOUN)$/.test(words[first + 1]!.pos))
    first += 2
  const head = words[first]!
  if (
    (!isNominal(head) && !isQuantity(words, first)) ||
    isTime(head) ||
    (head.low === 'that' && !(group.cue.cue.negative && words[first + 1]?.pos === 'PUNCT')) ||
    /^(?:itself|himself|herself|themselves)$/.test(head.low)
  )
    return undefined
  // "thank you, Ana": said, not reported
  if (group.cue.cue.lemma === 'thank' && head.low === 'you') return undefined
  if (group.cue.cue.lemma === 'deny' && isRefused(first)) return undefined
  if (frames.has('np-claim') && !isSaying(first)) return undefined
  told = frames.has('addressee') ? listener(first) : undefined
  if (told) first = told.last
  return found('noun-object', 0.7)

  /** "promised the witness a new flat": two noun phrases side by side. */
  function listener(from: number): Stretch | undefined {
    const phrase = phraseAfter(page, line, from)
    const next = phrase && phrase.last < line.last ? words[phrase.last] : undefined
    return next && (next.pos === 'DET' || next.pos === 'NUM') && words[phrase!.last - 1]!.pos !== 'DET'
      ? phrase
      : undefined
  }

  /** "denied them entry", "denied the request": refused, not denied. */
  function isRefused(from: number): boolean {
    if (/^(?:them|him|her|us|me|you)$/.test(words[from]!.low)) return true
    const last = phraseAfter(page, line, from)?.last ?? from
    // "denied the offer was made" denies a clause
    if (last < line.last && /^(?:AUX|VERB)$/.test(words[last]!.pos)) return false
    for (let i = from; i < last; i++) if (refusable.has(words[i]!.low)) return true
    return false
  }

  /** "dismissed the charge", not "dismissed the minister". */
  function isSaying(from: number): boolean {
    const object = phraseAfter(page, line, from)
    return object !== undefined && page.nouns.has(words[object.last - 1]!.low)
  }

  function found(rule: string, certainty: number) {
    const last = clauseEnd(page, line, first, { object: true, main: isSubordinate(page, line, group.first) })
    if (last <= first) return undefined
    return {
      rule,
      certainty,
      cue: { first: group.first, last: group.last },
      speaker: subject!,
      ...(told && { addressees: [told] }),
      content: [{ first, last }],
    }
  }
}

/** "at least 20", "up to three" */
const isQuantity = (words: Page['words'], i: number) =>
  words[i + 2]?.pos === 'NUM' &&
  /^(?:at (?:least|most)|up to|(?:more|fewer|less) than)$/.test(`${words[i]!.low} ${words[i + 1]!.low}`)

const ofNoun = (words: Page['words'], first: number) =>
  /^(?:of|in|from|about|against)$/.test(words[first - 1]?.low ?? '') &&
  /^(?:NOUN|PROPN)$/.test(words[first - 2]?.pos ?? '')
