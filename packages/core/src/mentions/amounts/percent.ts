import { allMatches } from '../../text/index.ts'
import { letter, lowerPattern } from '../lower.ts'
import { numberOf } from '../number.ts'
import { bounds, rangePattern } from './range.ts'
import type { Amount } from './types.ts'

const pattern = lowerPattern(
  `(?<![${letter}\\d$€£¥.,])${rangePattern()}(?:%|[- \\n\\u00a0](?:percent(?:age[ \\n]points?)?|per[ \\n]cent|pc)(?![${letter}]))`,
)

export function findPercent(sentence: string, offset: number): Amount[] {
  const found: Amount[] = []
  if (!/%|per[ \n\u00a0]?cent|pc/.test(sentence)) return found
  for (const match of allMatches(sentence, pattern)) {
    const value = bounds(match.groups)
    if (value)
      found.push({
        kind: 'percent',
        start: offset + match.index,
        end: offset + match.index + match[0].length,
        value,
        certainty: 0.97,
        rule: 'percent',
      })
  }
  return found
}

const parts: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 }
const fraction = lowerPattern(
  `(?<![${letter}\\d])(?<hedge>(?:at least|almost|nearly|more than|less than|over|about|up to|some|roughly) )?` +
    '(?:(?<half>half)(?= of\\b)|(?<count>an?|one|two|three|four)[ -](?<part>third|quarter|fifth|tenth)s?(?= of\\b| more\\b| less\\b| higher\\b| lower\\b| to\\b|[.,;]|$))',
)
const oneIn = lowerPattern(
  `(?<![${letter}\\d])(?<low>one|two|three|four|nine) (?:in|out of) (?<high>two|three|four|five|six|seven|eight|nine|ten|twenty|\\d{1,3})(?: (?=[${letter}]))`,
)

/** "half of", "a third more", "one in five": shares, as percentages to one decimal. */
export function findShares(sentence: string, offset: number): Amount[] {
  const found: Amount[] = []
  const share = (match: RegExpExecArray, part: number, whole: number, hedge: string | undefined) => {
    const value = Math.round((1000 * part) / whole) / 10
    const words = hedge?.trim() ?? ''
    const bounded = /^(?:at least|more|over)/.test(words)
      ? { min: value }
      : /^(?:less|up)/.test(words)
        ? { max: value }
        : { min: value, max: value }
    const end = match.index + match[0].trimEnd().length
    found.push({
      kind: 'percent',
      start: offset + match.index,
      end: offset + end,
      value: bounded,
      certainty: 0.85,
      rule: 'share',
    })
  }
  for (const match of /half|third|quarter|fifth|tenth/.test(sentence) ? allMatches(sentence, fraction) : []) {
    const { count = 'a', part = 'half', hedge } = match.groups ?? {}
    share(match, numberOf(count) ?? 1, parts[part] ?? 2, hedge)
  }
  for (const match of allMatches(sentence, oneIn)) {
    const [part, whole] = [numberOf(match.groups?.low ?? ''), numberOf(match.groups?.high ?? '')]
    if (part !== undefined && whole !== undefined && part < whole) share(match, part, whole, undefined)
  }
  return found
}
