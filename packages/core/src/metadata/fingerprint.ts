import { hash } from '../text/index.ts'

const window = 16_384
const longestWord = 64

/**
 * Hash of a text's words: the same for copies that differ only in case, spaces, marks and compatibility characters.
 * Read by windows that end at a blank, so that no step takes the whole of a long text.
 */
export function fingerprint(text: string): string {
  const parts: string[] = []
  for (let start = 0; start < text.length; ) {
    const end = text.length - start <= window ? text.length : blankBefore(text, start + window)
    const words = wordsOf(text.slice(start, end).normalize('NFKC').toLowerCase())
    if (words) parts.push(words)
    start = end
  }
  return hash(parts.join(' '))
}

/** Letters, marks and digits, all else one space. ASCII is told without a pattern: most of most texts. */
function wordsOf(text: string): string {
  let words = ''
  let from = -1 // of the open word
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 32
    const own = unit < 128 ? (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) : letter.test(at(text, i))
    if (own && from < 0) from = i
    else if (!own && from >= 0) {
      words += (words ? ' ' : '') + text.slice(from, i)
      from = -1
    }
  }
  return words
}

const letter = /[\p{L}\p{M}\p{N}]/u
/** The character around a UTF-16 unit, both halves of a pair. */
const at = (text: string, i: number): string => {
  const unit = text.charCodeAt(i)
  const low = unit >= 0xdc00 && unit <= 0xdfff && i > 0
  return String.fromCodePoint(text.codePointAt(low ? i - 1 : i) as number)
}

/** The last blank before a position, or the position where a word is longer than any. */
function blankBefore(text: string, position: number): number {
  for (let i = position; i > position - longestWord; i--) if (/\s/.test(text.charAt(i))) return i
  return position
}
