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
const town = String.raw`\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*|\s(?:de|la|el|al|of|am|an|der|sur|del|do)\b){0,4}`
const shape = new RegExp(
  String.raw`^(${town})((?:,\s${town}){0,2})?((?:,?\s[^()—–]{0,40}?\d[^()—–]{0,30}?)?)\s?(?:\(([^()]{2,40})\))?\s?(?:—|–|--|-)\s(?=\S)`,
  'u',
)

/** `LOMNIK, Orlava, 3 May 2026 (Torpress) —` at the start of the body, or as a block of its own. */
export function dateline({ blocks, text }: Layers['clean']): Dateline {
  const block = blocks.find(({ kind }) => kind === 'dateline') ?? blocks.find(({ kind }) => kind === 'body')
  if (!block) return {}
  const start = text.slice(block.start, Math.min(block.end, block.start + longest))
  const found = shape.exec(block.kind === 'dateline' && !/(?:—|–|-)\s*$/.test(start) ? `${start} — .` : `${start} .`)
  if (!found) return {}
  const [whole, first = '', region = '', middle = '', agency] = found
  const month = /^,?\s*(.*)$/s.exec(middle)?.[1] ?? ''
  const capitals = first === first.toUpperCase() && /\p{Lu}{2}/u.test(first)
  const [date] = findDates(whole)
  // Without an agency, a date or capitals, a name and a dash are any sentence.
  if (!capitals && !agency && !date) return {}
  const name = cutMonth(`${first}${region}`, month)
  const at = agency ? whole.lastIndexOf(agency) : -1
  return {
    place: { start: block.start, end: block.start + name.length, name },
    ...(agency &&
      /^\p{Lu}/u.test(agency) && {
        agency: { start: block.start + at, end: block.start + at + agency.length, name: agency },
      }),
    ...(date && { date: { ...date, start: block.start + date.start, end: block.start + date.end } }),
  }
}

/** In "LOMNIK, May 3 —" the month is no region. */
function cutMonth(name: string, _rest: string): string {
  const months = /,\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?:\s.*)?$/
  return name.replace(months, '')
}
