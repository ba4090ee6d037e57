/** A word and where it stands. */
export interface Word {
  readonly text: string
  readonly start: number
}

export const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({ text: word.toLowerCase(), start: index }))

const alone = 1
const together = 4
const most = 400_000_000

/**
 * Which words of a page its truth holds, by the alignment of the two that has most words in rows: a menu entry whose
 * word stands somewhere in the article is not taken for it. Undefined where the two are too long to compare.
 */
export function aligned(page: readonly Word[], truth: readonly Word[]): Uint8Array | undefined {
  const [n, m] = [page.length, truth.length]
  if (n * m > most) return undefined
  const numbers = new Map<string, number>()
  const numberOf = ({ text }: Word) => numbers.get(text) ?? numbers.set(text, numbers.size).size - 1
  const a = Int32Array.from(page, numberOf)
  const b = Int32Array.from(truth, numberOf)
  const from = new Uint8Array((n + 1) * (m + 1)) // 1 up, 2 left, 4 a match, 8 that goes on from one
  let best = new Int32Array(m + 1)
  let match = new Int32Array(m + 1).fill(-1)
  for (let i = 1; i <= n; i++) {
    const now = new Int32Array(m + 1)
    const nowMatch = new Int32Array(m + 1).fill(-1)
    for (let j = 1; j <= m; j++) {
      let way = best[j]! >= now[j - 1]! ? 1 : 2
      let value = Math.max(best[j]!, now[j - 1]!)
      if (a[i - 1] === b[j - 1]) {
        const goesOn = match[j - 1]! >= 0 && match[j - 1]! + together >= best[j - 1]! + alone
        const score = goesOn ? match[j - 1]! + together : best[j - 1]! + alone
        nowMatch[j] = score
        if (goesOn) way |= 8
        if (score > value) {
          value = score
          way |= 4
        }
      }
      now[j] = value
      from[i * (m + 1) + j] = way
    }
    best = now
    match = nowMatch
  }
  const found = new Uint8Array(n)
  let inRow = false
  for (let i = n, j = m; i > 0 && j > 0; ) {
    const way = from[i * (m + 1) + j]!
    if (inRow || way & 4) {
      found[i - 1] = 1
      inRow = (way & 8) !== 0
      i--
      j--
    } else if (way & 1) i--
    else j--
  }
  return found
}
