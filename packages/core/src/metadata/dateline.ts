import type { Layers } from '../flow/layers.ts'
import type { Range } from '../schema/index.ts'
import { type FoundDate, findDates } from './find-dates.ts'

/** What stands before an agency story's first sentence. Ranges are offsets into the clean text. */
export interface Dateline {
  readonly place?: Range & { readonly name: string }
  readonly agency?: Range & { readonly name: string }
  readonly date?: FoundDate
}

const longest = 120
const word = String.raw`\p{Lu}[\p{L}'’.-]*`
const town = String.raw`${word}(?:\s(?:${word}|de|la|el|al|of|am|an|der|sur|del|do)){0,4}`
/** Place and region, what stands between, the agency, the dash. */
const shape = new RegExp(
  String.raw`^(${town}(?:,\s${town}){0,2})(?:,?\s[^()—–]{0,40}?\d[^()—–]{0,30}?)?\s?(?:\(([^()]{2,40})\))?\s?(?:—|–|--|-)\s(?=\S)`,
  'u',
)
/** In "LOMNIK, May 3 —" the month is no region. */
const month = /,\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?:\s.*)?$/

/** `LOMNIK, Orlava, 3 May 2026 (Torpress) —` at the start of the body, or as a block of its own. */
export function dateline({ blocks, text }: Layers['clean']): Dateline {
  const block = blocks.find(({ kind }) => kind === 'dateline' || kind === 'body')
  if (!block) return {}
  const start = text.slice(block.start, Math.min(block.end, block.start + longest))
  const alone = block.kind === 'dateline' && /[,(]/.test(start) && !/(?:—|–|-)\s{0,9}$/.test(start)
  const found = shape.exec(alone ? `${start} — .` : `${start} .`)
  if (!found) return dayFirst(text, blocks)
  const [whole, place = '', agency = ''] = found
  const name = place.replace(month, '')
  const [date] = findDates(whole)
  const capitals = /^[^\p{Ll}]{0,80}\p{Lu}{2}[^\p{Ll}]{0,80}$/u.test(name.split(',')[0] ?? '')
  // A name and a dash alone are the start of any sentence.
  if (!capitals && !agency && !date) return {}
  const range = (part: string, from: number) => ({ start: block.start + from, end: block.start + from + part.length })
  return {
    place: { ...range(name, 0), name },
    ...(/^\p{Lu}/u.test(agency) && { agency: { ...range(agency, whole.lastIndexOf(agency)), name: agency } }),
    ...(date && { date: { ...date, start: block.start + date.start, end: block.start + date.end } }),
  }
}

/** `3.5.2026 - The ferry stops`, `(3 May 2026) The ferry stops`: a day before one of the first paragraphs. */
function dayFirst(text: string, blocks: Layers['clean']['blocks']): Dateline {
  for (const { start, end } of blocks.filter(({ kind }) => kind === 'body').slice(0, 3)) {
    const line = text.slice(start, Math.min(end, start + longest))
    const [date] = findDates(line)
    if (!date) continue
    const dashed = date.start === 0 && /^\s?[—–:|-]\s?\S/.test(line.slice(date.end))
    const bracketed = date.start === 1 && line.startsWith('(') && /^\)\s?\S/.test(line.slice(date.end))
    if (dashed || bracketed) return { date: { ...date, start, end: start + date.end } }
  }
  return {}
}
