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
    const part = text.slice(start, end).normalize('NFKC').toLowerCase()
    const words = part.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()
    if (words) parts.push(words)
    start = end
  }
  return hash(parts.join(' '))
}

/** The last blank before a position, or the position where a word is longer than any. */
function blankBefore(text: string, position: number): number {
  for (let i = position; i > position - longestWord; i--) if (/\s/.test(text.charAt(i))) return i
  return position
}
