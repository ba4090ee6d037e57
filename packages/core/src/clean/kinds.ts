import type { BlockKind } from '../schema/index.ts'
import { type Look, looksOf } from './look.ts'
import type { CleanBlock } from './rule.ts'

const bullet = /^[•‣▪◦●■*·–-]\s/u
const dateline =
  /^\p{Lu}[\p{Lu}\p{M}\s.’'-]+(?:,\s[\p{L}\s.]{2,30})?(?:\s?\([\p{L}\s.]{2,20}\))?\s?(?:[,:—–-]|\s)*\p{L}{0,9}\.?\s?\d{0,2}$/u

/** Kinds of blocks of a text without markup, by where they stand and how they look. */
export function nameKinds(text: string, blocks: readonly CleanBlock[]): CleanBlock[] {
  const looks = looksOf(text, blocks)
  return blocks.map((block, i) => {
    if (block.page || block.told) return block
    const kind = kindOf(text.slice(block.start, Math.min(block.end, block.start + 200)), looks, i)
    return kind === block.kind ? block : { ...block, kind }
  })
}

function kindOf(text: string, looks: readonly Look[], i: number): BlockKind {
  const look = looks[i] as Look
  const next = looks[i + 1]
  if (bullet.test(text)) return 'list'
  // "Ferry Line Sells Two Ships. Here Is Why.": capitals tell a headline of two sentences from a deck.
  const titled = look.words >= 6 && look.small < 0.4
  const ends = look.closed && !titled && !/[?!]["”’»]?$/u.test(text)
  if (i === 0 && next && !ends && look.words >= 2 && look.words <= 30 && look.words < longestAhead(looks, i))
    return 'headline'
  if (look.words <= 8 && text.length < 60 && dateline.test(text) && next?.kind === 'prose') return 'dateline'
  const heads =
    look.words > 0 && look.words <= 8 && !look.closed && !/[,:;]$/.test(text) && i > 0 && next?.kind === 'prose'
  if (heads && next.words > look.words && /^[“"«„‘']?[\p{Lu}\p{Lo}\p{N}]/u.test(text)) return 'subhead'
  return 'body'
}

/** Most words of the few blocks after this one. */
const longestAhead = (looks: readonly Look[], i: number) =>
  Math.max(0, ...looks.slice(i + 1, i + 4).map(({ kind, words }) => (kind === 'prose' ? words : 0)))
