import { type Look, looksOf } from './look.ts'
import type { CleanBlock } from './rule.ts'
import { isBylineText } from './rules/byline-phrases.ts'
import { isPublicationLine } from './rules/date-words.ts'
import { isInterface } from './rules/interface-words.ts'
import { isShareBar } from './rules/share-bar.ts'

const far = 8
const word = /[\p{L}\p{N}]{4,}/gu

/**
 * Index of the headline of the article whose text begins at `first`: on a page its first h1, if that stands before it; in plain text
 * the nearest line above it that could be one and shares words with the text, or that begins the document.
 */
export function headlineOf(text: string, blocks: readonly CleanBlock[], first: number): number | undefined {
  const looks = looksOf(text, blocks)
  if (blocks[first]?.page) {
    const h1 = blocks.findIndex(({ kind, page }) => kind === 'headline' && page !== undefined)
    return h1 >= 0 && h1 <= first ? h1 : undefined
  }
  let body: string | undefined
  let nearest: number | undefined
  let top: number | undefined
  for (let i = first - 1; i >= 0 && i >= first - far; i--) {
    const { start, end } = blocks[i] as CleanBlock
    const line = text.slice(start, Math.min(end, start + 300))
    if (!couldBeHeadline(looks[i] as Look) || isDirt(line)) continue
    body ??= bodyOf(text, blocks, first)
    const own = new Set(line.toLowerCase().match(word) ?? [])
    let shared = 0
    for (const each of own) if (hasWord(body, each)) shared++
    if (shared >= 2 || (shared >= 1 && own.size <= 4)) return i
    if (first - i === 1) nearest = i
    if (i === 0) top = i
  }
  return top ?? nearest
}

const isDirt = (line: string) => isInterface(line) || isPublicationLine(line) || isShareBar(line) || isBylineText(line)

/** Not too short, not too long. */
const couldBeHeadline = ({ words, kind }: Look): boolean => kind !== 'none' && words >= 3 && words <= 30

function bodyOf(text: string, blocks: readonly CleanBlock[], first: number): string {
  const start = blocks[first]?.start ?? 0
  return text.slice(start, start + 3000).toLowerCase()
}

/** Whether no letter stands around it. */
function hasWord(body: string, word: string): boolean {
  for (let at = body.indexOf(word); at >= 0; at = body.indexOf(word, at + 1))
    if (!letter.test(body.charAt(at - 1)) && !letter.test(body.charAt(at + word.length))) return true
  return false
}
const letter = /[\p{L}\p{N}]/u
