import { type Counter, countAll } from '../counter.ts'
import { type Look, looksOf } from '../look.ts'
import type { CleanBlock } from '../rule.ts'
import { isBylineText } from '../rules/byline-phrases.ts'
import { isDatedLine, isPublicationLine } from '../rules/date-words.ts'
import { isInterface, shareWords } from '../rules/interface-words.ts'
import { isShareBar } from '../rules/share-bar.ts'
import { contentOf } from './vocabulary.ts'

const far = 30
const near = 3
const least = 1.6
/** Words of two sentences under a headline. */
const deck = 15
/** Pages begin with their title, which begins with the headline. */
const compared = 30

/**
 * Index of the line above the article's first paragraph that best could be its headline: it speaks of what the article
 * speaks of, is no sentence, and a byline or a date comes soon after it. `first` is that paragraph, `inside` tells the
 * article's blocks. Undefined where no line speaks of the same.
 */
export function headlineAbove(
  text: string,
  blocks: readonly CleanBlock[],
  first: number,
  inside: (i: number) => boolean,
): number | undefined {
  const looks = looksOf(text, blocks)
  const spoken = countAll(blocks.filter((_, i) => i >= first && inside(i)).map((block) => contentOf(text, block)))
  const keys = blocks.map(({ start, end }) => text.slice(start, Math.min(end, start + compared)))
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const again = (i: number) => (counts.get(keys[i] as string) ?? 0) > 1
  let best: number | undefined
  let most = least
  let credited = 0 // lines since the last byline or date, from below; 0 where none came yet
  for (let i = first - 1; i >= 0 && i >= first - far; i--) {
    const { start, end } = blocks[i] as CleanBlock
    const line = text.slice(start, Math.min(end, start + 300))
    const look = looks[i] as Look
    if (isCredit(line, look)) {
      credited = 1
      continue
    }
    const worth = couldBe(look, line) ? worthOf(contentOf(text, blocks[i] as CleanBlock), spoken, look) : 0
    const value =
      worth +
      (again(i) ? 0.4 : 0) -
      0.03 * (first - i) +
      (credited && credited <= near ? 0.8 : 0) -
      (isSentence(look, line) ? 1.2 : 0)
    if (worth && value > most) {
      best = i
      most = value
    }
    if (credited) credited++
  }
  return best
}

const couldBe = ({ words, kind }: Look, line: string): boolean =>
  kind !== 'none' && words >= 3 && words <= 32 && !isInterface(line) && !isShareBar(line) && !isFurniture(line)

/** Who wrote it and when, alone or in one line with a section, an office, a time. */
const isCredit = (line: string, { words }: Look): boolean =>
  isBylineText(line) || isPublicationLine(line) || (words <= 18 && (authored.test(line) || isDatedLine(line)))
const authored =
  /^(?:(?:analysis|commentary|opinion|review|story|report|words|text|written|posted|reported) )?by:? \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:,| on\b|@| \||$)/iu

/** What names a picture, the way to the page, or where to pass it on. */
const isFurniture = (line: string): boolean => picture.test(line) || path.test(line) || isShareRow(line)
const picture =
  /^(?:image|photo|picture|foto|bild|video|photograph)s?\s?:|\b(?:photo(?:graph)?s? by|getty images|image\/svg)/i
const path = /\S\s?[>»›]\s?[^>»›]{1,80}\s?[>»›]/
const isShareRow = (line: string): boolean => {
  const words = line.toLowerCase().split(/\s+/, 7)
  return words.length < 7 && words.filter((word) => shareWords.has(word)).length * 2 >= words.length
}

/** Decks are sentences; headlines may ask or quote. */
const isSentence = ({ closed, small, shape, words }: Look, line: string): boolean =>
  (closed && !/[?!’'”"»]$/.test(line)) || (shape.stops > 0 && small > 0.6 && words >= deck)

/** How much a line speaks of what the article speaks of: 3 where all of its words do, less where they are few. */
function worthOf(content: readonly number[], spoken: Counter, { words }: Look): number {
  let shared = 0
  for (const word of content) if (spoken.of(word)) shared++
  if (!shared) return 0
  return (3 * shared) / content.length - (shared < 2 ? 1 : 0) + 0.08 * Math.min(12, words)
}
