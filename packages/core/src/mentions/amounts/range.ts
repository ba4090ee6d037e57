import { numberOf, numberPattern } from '../number.ts'

const s = '[ \\n\\u00a0]'
const hedge = `(?:at${s}least|at${s}most|up${s}to|no${s}more${s}than|no${s}fewer${s}than|not${s}less${s}than|more${s}than|less${s}than|fewer${s}than|as${s}many${s}as|as${s}much${s}as|nearly|almost|over|under|about|around|some|roughly|approximately|an${s}estimated|only|just)${s}`

/** A number or a span of numbers with the words that bound it; `sign` stands before each number. Read by `bounds`. */
export const rangePattern = (sign = ''): string =>
  `(?:(?:between${s}${sign}(?<from>${numberPattern})${s}and${s}${sign}(?<to>${numberPattern})` +
  // "from 3 to 5"; "up from 3" alone is 3
  `|from${s}${sign}(?<since>${numberPattern})${s}to${s}${sign}(?<until>${numberPattern}))|` +
  `(?:(?<hedge>${hedge}))?${sign}(?<low>${numberPattern})(?:(?:${s}(?:to|or)${s}|[-–])${sign && `(?:${sign})?`}(?<high>${numberPattern}))?)`

/**
 * The bounds the words give; `about` and `some` leave the figure as it stands.
 *
 *     at least 30   ->   30 and more
 *     up to 18      ->   18 at most
 *     200 to 250    ->   200 to 250
 */
export function bounds(groups: Readonly<Record<string, string | undefined>> = {}) {
  const { from, to, since, until, hedge = '' } = groups
  const low = groups.low ?? from ?? since ?? ''
  const high = groups.high ?? to ?? until
  const a = numberOf(low)
  const b = high === undefined ? a : numberOf(high)
  if (a === undefined || b === undefined) return undefined
  // "3 to 4 million" is 3 million to 4 million
  const scale = high !== undefined && scaleOf(low) === 1 ? scaleOf(high) : 1
  const min = a * scale <= b ? a * scale : a
  if (b < min) return undefined
  const words = hedge.toLowerCase().trim()
  if (/^(?:at least|no fewer|not less|more|over)/.test(words)) return { min }
  if (/^(?:at most|up|no more|less|fewer|under|as)/.test(words)) return { max: b }
  return { min, max: b }
}

const scaleOf = (text: string): number =>
  /trillion/i.test(text)
    ? 1e12
    : /billion|bn/i.test(text)
      ? 1e9
      : /million|mn|\dm\b/i.test(text)
        ? 1e6
        : /thousand/i.test(text)
          ? 1e3
          : 1
