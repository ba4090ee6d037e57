import { adjuncts } from '../adjuncts.ts'
import { clauseEnd } from '../end/clause-end.ts'
import { isSubordinate } from '../end/is-subordinate.ts'
import { isTime } from '../nominal.ts'
import type { Line, Page } from '../page.ts'
import { phraseAfter } from '../phrase-after.ts'
import { splitName } from '../split-name.ts'
import type { VerbGroup } from '../verb-group.ts'
import { isClause } from './is-clause.ts'
import type { Found, Rule, Stretch } from './rule.ts'

/** Verbs that stand before their subject after or within a clause. */
const inverts = /^(?:say|report|write|add|note|explain|warn|argue)$/
const questions = new Set(['whether', 'how', 'why', 'what'])

/**
 * A reported clause after its verb, with or without "that" and with or without somebody who is told.
 *
 *     The mayor told Radio Orla on Monday that the bridge was safe.   ->   The mayor | told | the bridge was safe
 *     The mayor said the bridge was safe.                              ->   The mayor | said | the bridge was safe
 */
export const thatClause: Rule = ({ page, line, group, subject }) => {
  const { frames } = group.cue.cue
  if (group.form !== 'finite' && group.form !== 'participle') return undefined
  if (!frames.has('that') && !frames.has('bare') && !frames.has('wh') && !frames.has('obj-wh')) return undefined
  if (group.form === 'participle' && !subject) return undefined
  const { words } = page
  if (isInverted(page, line, group)) return undefined
  const told: Stretch[] = []
  let at = group.last
  const told0 = frames.has('addressee') || frames.has('obj-wh') ? addressee(page, line, at) : undefined
  if (told0) {
    told.push(told0)
    at = told0.last
  }
  const ahead =
    frames.has('that') && (told0 || !frames.has('np') || !isObject(page, at)) ? thatAhead(page, line, at) : undefined
  const between = adjuncts(page, line, at, frames.has('quote'))
  const skipped = ahead !== undefined && ahead > between.next ? { ...between, next: ahead } : between
  const next = words[skipped.next]
  if (!next || skipped.next >= line.last) return undefined
  const base = {
    cue: { first: group.first, last: group.last },
    ...(subject && { speaker: subject }),
    addressees: [...told, ...skipped.addressees],
  }
  const relative = /^(?:who|that|which)$/.test(words[group.subjectEnd - 1]?.low ?? '') ? 'clause' : undefined
  const content = (first: number, rule: string, certainty: number): Found | undefined => {
    const last = clauseEnd(page, line, first, {
      main: isSubordinate(page, line, group.first),
      ...(relative && { relative }),
    })
    if (rule !== 'question-clause' && last - first < 4 && !verbIn(words, first, last)) return undefined
    const fronted = condition(page, line, subject)
    return last > first
      ? { ...base, rule, certainty, content: [...(fronted ? [fronted] : []), { first, last }] }
      : undefined
  }
  if (group.cue.cue.lemma === 'claim' && /^(?:asylum|credit|responsibility|victory|benefits|refuge)$/.test(next.low))
    return undefined
  const doubt = subject ? 0 : -0.3
  if (next.low === 'that' && frames.has('that') && isComplementizer(page, line, skipped.next))
    return content(skipped.next + 1, 'that-clause', 0.9 + doubt)
  if (
    (frames.has('wh') || frames.has('obj-wh')) &&
    (questions.has(next.low) || (next.low === 'if' && group.cue.cue.act === 'ask'))
  )
    return content(skipped.next, 'question-clause', 0.8 + doubt)
  // "the most trusted pilots": without a subject and "that", only what can have nothing but words behind it
  if (!subject && !frames.has('clause') && group.cue.cue.kind !== 'attitude') return undefined
  if (!frames.has('bare') || (frames.has('ing') && /ing$/.test(next.low))) return undefined
  // "rules that could close mines": a relative clause after what may be a noun
  if (next.low === 'that' && group.cue.form !== 'past' && !/^(?:say|think|believe|tell)$/.test(group.cue.cue.lemma))
    return undefined
  if (frames.has('obj-quote') && words.slice(skipped.next, skipped.next + 6).some(({ marked }) => marked !== undefined))
    return undefined
  const sure =
    subject !== undefined &&
    group.form === 'finite' &&
    frames.has('clause') &&
    (told0 !== undefined || !frames.has('addressee'))
  if (!isClause(page, line, skipped.next, sure)) return undefined
  return content(skipped.next, 'bare-clause', 0.8 + doubt)
}

/** "The bridge, says the engineer who built it, has cracked": the subject follows, between commas. */
function isInverted(page: Page, line: Line, { first, verb, last, cue }: VerbGroup): boolean {
  const { words } = page
  if (first !== verb || !inverts.test(cue.cue.lemma) || words[first - 1]?.low !== ',' || first - 1 <= line.first)
    return false
  const phrase = phraseAfter(page, line, last, { attach: true })
  const next = phrase && words[phrase.last]
  return next !== undefined && phrase!.last < line.last && /^(?:[,.]|like|including)$/.test(next.low)
}

/** "If nothing changes, engineers say, the bridge will fall": the condition is theirs. */
function condition({ words }: Page, line: Line, subject: Stretch | undefined): Stretch | undefined {
  if (!subject || words[subject.first - 1]?.low !== ',') return undefined
  let first = line.first
  if (words[first]!.pos === 'CCONJ') first++
  if (!/^(?:if|unless)$/.test(words[first]!.low) && !(words[first]!.low === 'even' && words[first + 1]!.low === 'if'))
    return undefined
  for (let i = first; i < subject.first; i++)
    if (words[i]!.speech !== undefined || words[i]!.low === ';') return undefined
  return subject.first - 1 > first + 2 ? { first, last: subject.first - 1 } : undefined
}

/** "demanded papers that no farmer has": an object of the verb, and "that" its relative pronoun. */
const isObject = ({ words }: Page, i: number) => {
  const word = words[i]
  return word !== undefined && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(word.pos) && word.low !== 'that' && !isTime(word)
}

/** "told the court in Lomnik on Monday that": no verb stands before the conjunction. */
function thatAhead(page: Page, line: Line, from: number): number | undefined {
  const { words } = page
  for (let i = from; i < line.last && i < from + 14; i++) {
    const { low, pos, speech } = words[i]!
    if (low === 'that') {
      const { low: noun } = words[i - 1]!
      const ofNoun = page.nouns.has(noun) || /^(?:fact|truth|news|evidence|sign|signs|possibility|chance)$/.test(noun)
      return !ofNoun && isComplementizer(page, line, i) ? i : undefined
    }
    if (speech !== undefined || !/^(?:NOUN|PROPN|ADJ|DET|ADP|NUM|ADV|PART|PRON)$/.test(pos)) return undefined
  }
  return undefined
}

/** Who is told: "told the court that", "told reporters he". The clause's own subject is none. */
function addressee(page: Page, line: Line, first: number): Stretch | undefined {
  const { words } = page
  const phrase = phraseAfter(page, line, first)
  if (!phrase) return undefined
  const after = words[phrase.last]
  // "promised a “new start” for the mine": nobody is told
  if (words[phrase.last - 1]!.marked !== undefined && words[first]!.pos === 'DET' && after?.pos === 'ADP')
    return undefined
  if (after && (after.pos === 'VERB' || after.pos === 'AUX') && phrase.last < line.last && after.cue === undefined)
    return splitName(words, phrase)
  return phrase
}

/** "that the bridge" against "that man left": a pronoun or determiner "that" begins the clause itself. */
function isComplementizer({ words }: Page, line: Line, i: number): boolean {
  const { pos } = words[i]!
  const next = words[i + 1]
  if (!next || i + 1 >= line.last) return true
  // "that talks had failed": a noun taken for a verb
  if (next.pos === 'VERB' && next.low.endsWith('s') && /^(?:AUX|VERB)$/.test(words[i + 2]?.pos ?? 'X')) return true
  if ((next.pos === 'VERB' || next.pos === 'AUX') && !(pos === 'SCONJ' && /ing$/.test(next.low))) return false
  if (pos === 'SCONJ') return true
  return next.pos !== 'NOUN' || next.low.endsWith('s')
}

function verbIn(words: Page['words'], first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (/^(?:VERB|AUX)$/.test(words[i]!.pos) || words[i]!.marked !== undefined || words[i]!.speech !== undefined)
      return true
  return false
}
