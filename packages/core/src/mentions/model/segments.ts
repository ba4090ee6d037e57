import { functionWords, particles } from '../function-words.ts'
import type { Words } from '../words.ts'

/** Words `[first, last)` of one sentence that may hold names. */
export interface Segment {
  readonly first: number
  readonly last: number
}

const links = new Set([
  'of',
  'the',
  'for',
  'and',
  '&',
  "'",
  '’',
  "'s",
  '’s',
  '-',
  '–',
  '/',
  'on',
  'in',
  'to',
  'at',
  'from',
  'with',
])
const longestGap = 3
const innerCapital = /^\p{Ll}{1,2}\p{Lu}|^\p{Ll}{2,4}-\p{Lu}/u

/**
 * Where names can stand: at capitals, at what the rules took, and at small words between two of those.
 * Everything else is outside of names without being looked at.
 *
 * @param voted 1 for each word in a name of the rules
 */
export function segmentsOf({ words, sentences }: Words, voted: Uint8Array): Segment[] {
  const found: Segment[] = []
  for (const { first, last } of sentences) {
    let from = -1
    let end = -1
    const close = () => {
      if (from >= 0) found.push({ first: from, last: end })
      from = -1
    }
    for (let i = first; i < last; i++) {
      const word = words[i]!
      if (
        !voted[i] &&
        (!word.capital
          ? word.text === word.lower || !innerCapital.test(word.text)
          : i === first && opensOnly(words, i, last))
      )
        continue
      if (from < 0 || !bridged(words, end, i)) {
        close()
        from = opening(words, i, first)
      }
      end = i + 1
      if (i + 1 < last && isNumber(words[i + 1]!.text)) end = i + 2
    }
    close()
  }
  return found
}

/** "The dam", "He said": a small word whose capital is due to its place. */
const opensOnly = (words: Words['words'], i: number, last: number): boolean => {
  const next = i + 1 < last ? words[i + 1]! : undefined
  return functionWords.has(words[i]!.lower) && !(next && (next.capital || isNumber(next.text)))
}

const isNumber = (text: string) => text.length < 6 && text.charCodeAt(0) > 0x2f && text.charCodeAt(0) < 0x3a

/** A number or a particle right before a name may be its first word. */
function opening(words: Words['words'], i: number, first: number): number {
  let at = i
  while (at > first && at > i - 3 && particles.has(words[at - 1]!.lower)) at--
  if (at === i && i > first && isNumber(words[i - 1]!.text)) at--
  return at
}

function bridged(words: Words['words'], from: number, to: number): boolean {
  if (to - from > longestGap) return false
  for (let k = from; k < to; k++) {
    const { lower, text } = words[k]!
    if (!links.has(lower) && !particles.has(lower) && !isNumber(text)) return false
  }
  return true
}
