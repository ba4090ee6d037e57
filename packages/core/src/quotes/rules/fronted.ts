import { isResult } from '../../syntax/result.ts'
import { firstWhere } from '../../text/index.ts'
import { adjuncts } from '../adjuncts.ts'
import { afterConnective } from '../connective.ts'
import { clauseEnd } from '../end/clause-end.ts'
import { trim } from '../end/trim.ts'
import { isTime } from '../nominal.ts'
import type { Line, Page } from '../page.ts'
import { phraseAfter } from '../phrase-after.ts'
import type { VerbGroup } from '../verb-group.ts'
import type { Rule, Stretch } from './rule.ts'

const longest = 250
/** Verbs that stand before their subject after a clause without marks. */
const inverts = /^(?:say|report|write|add|note|explain|warn|argue)$/

/**
 * The attribution after the words it reports, or in their middle.
 *
 *     The dam had cracked, the ministry said on Monday.   ->   the ministry | said | The dam had cracked
 *     The dam, said the ministry, had cracked.            ->   the ministry | said | The dam … had cracked
 */
export const fronted: Rule = ({ page, line, group, subject }) => {
  const { frames, kind } = group.cue.cue
  if (group.form !== 'finite') return undefined
  const { words } = page
  if (!frames.has('quote') && !(kind === 'evidence' && concludes(words, line, group, subject))) return undefined
  let speaker = subject
  let opens = subject ? subject.first - 1 : -1
  let at = group.last
  const before = words[group.first - 1]
  if (
    (before?.low === ',' || (before?.marked !== undefined && words[group.first - 2]?.low === ',')) &&
    group.first > line.first &&
    group.first === group.verb &&
    inverts.test(group.cue.cue.lemma)
  ) {
    const after = phraseAfter(page, line, group.last, { attach: true, apposition: true })
    if (after && !isTime(words[after.first]!)) {
      speaker = after
      opens = group.first - 1
      at = after.last
    }
  } else if (frames.has('addressee')) {
    const told = phraseAfter(page, line, at)
    if (told) at = told.last
  }
  // "…, a gang that claims as its own": a description of somebody reports nothing before it
  if (!speaker || (speaker === subject && describes(words, group.first))) return undefined
  const comma = words[opens]?.low === 'as' ? commaAfter(words, line, at) : undefined
  if (comma !== undefined && contentStart(page, line, opens) === undefined) {
    const content = { first: comma + 1, last: clauseEnd(page, line, comma + 1) }
    if (!hasVerb(page, content)) return undefined
    const told = frames.has('addressee') && at > group.last ? [phraseAfter(page, line, group.last)!] : []
    const cue = { first: group.first, last: group.last }
    return { rule: 'as-said', certainty: 0.85, cue, speaker, content: [content], addressees: told }
  }
  if (opens < line.first) return undefined
  if (group.cue.cue.lemma === 'put it' && words[opens]?.low !== 'as') return undefined
  if (words[opens]?.low === 'as' && opens > line.first) {
    // "a tax on boats, as Rusk proposes": the tax is his, the words are not
    if (!/^(?:assert|announce|warn|predict|admit|confirm|criticize|accuse)$/.test(group.cue.cue.act)) return undefined
    opens--
  }
  const inMarks = words[opens]?.marked !== undefined && words[opens - 1]?.low === ','
  if (!inMarks && !/^(?:,|[-–—―]+)$/.test(words[opens]?.low ?? '')) return undefined
  const rest = adjuncts(page, line, at, true).next
  const next = words[rest]
  const closed =
    rest >= line.last ||
    next === undefined ||
    /^[.,;:!?)]$|^[-–—―]+$|^(?:and|but|who|after|when|as|while)$/.test(next.low)
  if (!closed) return undefined
  const begins = contentStart(page, line, opens)
  if (begins === undefined) return undefined
  const start = markStart(page, begins)
  const head: Stretch = { first: start, last: inMarks ? opens + 1 : trim(words, start, opens) }
  const content = [head]
  const from = next?.low === ',' ? afterRelative(page, line, rest + 1) : line.last
  if (from < line.last && !/^(?:who|which|whose)$/.test(words[from]!.low)) {
    const tail = { first: from, last: clauseEnd(page, line, from) }
    const subordinate =
      words[start]!.pos === 'SCONJ' ||
      /^(?:if|although|though|while|when|even|because|after|before|since|unless|once)$/.test(words[start]!.low)
    const result = hasVerb(page, head) && isResult(words[tail.first]!.low, words[tail.first + 1]?.pos)
    const open = /^(?:AUX|ADP|PART|SCONJ)$/.test(words[head.last - 1]!.pos)
    if (open || result || (subordinate || !hasVerb(page, head) ? hasVerb(page, tail) : goesOn(page, tail)))
      content.splice(0, 1, lastClause(page, head), tail)
  }
  if (head.last <= head.first || !content.some((part) => hasVerb(page, part))) return undefined
  const told =
    frames.has('addressee') && at !== group.last && speaker === subject ? [phraseAfter(page, line, group.last)!] : []
  return {
    rule: content.length > 1 ? 'parenthetical' : 'fronted-clause',
    certainty: 0.85,
    cue: { first: group.first, last: group.last },
    speaker,
    content,
    addressees: [...told, ...adjuncts(page, line, at, true).addressees],
  }
}

/** "who always claimed": is the verb a relative clause's? */
function describes(words: Page['words'], verb: number): boolean {
  let at = verb - 1
  while (words[at]?.pos === 'ADV') at--
  return /^(?:who|which|that)$/.test(words[at]?.low ?? '')
}

/** "…, records show.": nothing but a finite verb of finding, with its number, at the end. */
function concludes(words: Page['words'], line: Line, { last, cue }: VerbGroup, subject: Stretch | undefined): boolean {
  const closed = last >= line.last || /^[.,;]$/.test(words[last]!.low)
  return closed && subject !== undefined && (cue.form !== 'base' || /s$/.test(words[subject.last - 1]!.low))
}

/** "said Ana Veld, who built it, has cracked": what describes the speaker ends at the next comma. */
function afterRelative({ words }: Page, line: Line, from: number): number {
  if (!/^(?:who|which|whose)$/.test(words[from]?.low ?? '')) return from
  for (let i = from; i < line.last && i < from + 25; i++)
    if (words[i]!.low === ',') return /^(?:VERB|AUX)$/.test(words[i + 1]?.pos ?? 'X') ? i + 1 : from
  return from
}

/** Where the reported words begin: the line, or what follows a quotation or semicolon in it. */
function contentStart({ words }: Page, line: Line, end: number): number | undefined {
  let i = end
  const floor = Math.max(line.first, end - longest)
  while (i > floor && words[i - 1]!.speech === undefined && words[i - 1]!.low !== ';') i--
  if (i === floor && floor > line.first) return undefined
  for (let k = i + 1; k < end && k < i + 9; k++) {
    if (/^(?:VERB|AUX)$/.test(words[k]!.pos)) break
    if (/^[-–—―]+$/.test(words[k]!.low) && words[k - 1]!.end < words[k]!.start && isDateline(words, i, k)) i = k
  }
  while (i < end && /^(?:,|[-–—―]+|and|but)$/.test(words[i]!.low) && words[i]!.marked === undefined) i++
  i = afterConnective(words, i, end)
  return i < end ? i : undefined
}

/** "They left, and the boat, said Veld, was hers": a verb behind the attribution has its subject from the last clause alone. */
function lastClause(page: Page, head: Stretch): Stretch {
  const { words } = page
  for (let i = head.last - 2; i > head.first; i--) {
    const { pos, low, marked } = words[i]!
    if (marked !== undefined || (pos === 'VERB' && i < head.last - 1)) return head
    if (pos === 'CCONJ' && /^(?:and|but)$/.test(low) && /^(?:,|[-–—―]+)$/.test(words[i - 1]!.low))
      return hasVerb(page, { first: head.first, last: i }) ? { first: i + 1, last: head.last } : head
  }
  return head
}

/** Marked words that begin in a sentence before: "The dam “was late. Nobody came,” Veld said." */
function markStart({ words, lines }: Page, first: number): number {
  const mark = words[first]!.marked
  let i = first
  while (mark !== undefined && i > 0 && i > first - longest && words[i - 1]!.marked === mark) i--
  return i === first ? first : lines[firstWhere(lines, (line) => line.first > i) - 1]!.first
}

/** "LOMNIK, May 12 – The ...", not "Veld — the first of them — has". */
const isDateline = (words: Page['words'], first: number, dash: number) =>
  words[first]!.capital === true &&
  words[first]!.pos !== 'ADP' &&
  !words.slice(first, dash).some(({ pos }) => /^(?:DET|ADV|PRON|CCONJ|SCONJ)$/.test(pos))

function hasVerb({ words }: Page, { first, last }: Stretch): boolean {
  for (let i = first; i < last; i++) {
    const { pos, low } = words[i]!
    if ((pos === 'VERB' && !/ing$/.test(low)) || pos === 'AUX') if (words[i - 1]?.low !== 'to') return true
  }
  return false
}

/** After a whole clause only a verb, preposition or conjunction takes it up again; ", who leads the party" does not. */
function goesOn({ words }: Page, { first, last }: Stretch): boolean {
  const head = words[first]
  if (!head || last - first < 2) return false
  if (/^(?:who|which|whose|where|compared|adding|saying|after|when|while|as|citing|referring)$/.test(head.low))
    return false
  // "61 percent, they said, ten points more than in May"
  if (/^(?:up|down)$/.test(head.low)) return true
  if (head.pos === 'NUM') return words.slice(first, first + 6).some(({ low }) => /^(?:than|from)$/.test(low))
  return head.pos === 'VERB'
    ? !/ing$/.test(head.low)
    : head.pos === 'AUX' || head.pos === 'ADP' || head.pos === 'PART' || head.pos === 'CCONJ' || head.pos === 'SCONJ'
}

/** "As Veld put it in a letter to the miners, ...": the comma behind where and when it was said. */
function commaAfter(words: Page['words'], line: Line, from: number): number | undefined {
  for (let i = from; i < line.last && i < from + 20; i++) {
    const { low, pos, speech } = words[i]!
    if (low === ',') return i
    if (speech !== undefined || /^(?:VERB|AUX|SCONJ|PUNCT)$/.test(pos)) return undefined
  }
  return undefined
}
