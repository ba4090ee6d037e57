import type { Row } from './rows.ts'

/** A row that ends in a word and a hyphen. */
export const brokenWord = /\p{L}{2}[-\u2010\u00AD]$/u
const hyphen = /[-\u2010\u00AD]/
const wordAtEnd = /[\p{L}\p{M}’'-]+$/u
const wordAtStart = /^[\p{Ll}][\p{L}\p{M}’']*/u

/** First parts of words that keep their hyphen. */
const prefixes = new Set(
  'self half well non anti ex co pro semi vice mid all high low long short two three four five six seven eight nine ten first second third north south east west post pre cross counter multi quasi so by then now on off ill much near ever still would must know'.split(
    ' ',
  ),
)

/** Rows in a narrow column break words; a program that only folds lines breaks after hyphens that were there. */
const narrow = 50

/**
 * Indices of rows whose first word is the rest of a word that the row before broke, so that the hyphen goes.
 * A word that stands whole elsewhere is taken as it stands there; else columns that are narrow, or break often, break
 * words.
 */
export function hyphenated(text: string, rows: readonly Row[]): Set<number> {
  const broken: { i: number; left: string; right: string }[] = []
  let widest = 0
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Row
    widest = Math.max(widest, row.end - row.start)
    const before = rows[i - 1]
    if (!before || row.first || !hyphen.test(text.charAt(before.end - 1))) continue
    const tail = text.slice(Math.max(before.start, before.end - 40), before.end)
    if (!brokenWord.test(tail)) continue
    const left = wordAtEnd.exec(tail.slice(0, -1))?.[0] ?? ''
    const right = wordAtStart.exec(text.slice(row.start, row.start + 40))?.[0] ?? ''
    if (left && right && !left.includes('-')) broken.push({ i, left: left.toLowerCase(), right })
  }
  if (!broken.length) return new Set()
  const often = widest <= narrow || (broken.length >= 3 && broken.length >= rows.length * 0.08)
  const whole = new Set(broken.map(({ left, right }) => left + right))
  const apart = new Set(broken.map(({ left, right }) => `${left}-${right}`))
  const seen = new Set<string>()
  for (const [word] of text.matchAll(/[\p{L}\p{M}’'-]+/gu)) {
    const lower = word.toLowerCase()
    if (whole.has(lower) || apart.has(lower)) seen.add(lower)
  }
  return new Set(
    broken.flatMap(({ i, left, right }) => {
      if (seen.has(`${left}-${right}`)) return []
      return seen.has(left + right) || (often && !prefixes.has(left)) ? [i] : []
    }),
  )
}
