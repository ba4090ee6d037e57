import type { Local } from '../flow/layers.ts'
import type { Quote, Range } from '../schema/index.ts'
import { listeners } from './listeners.ts'
import type { Page } from './page.ts'
import type { LocalParty } from './party.ts'
import type { Reading } from './read.ts'
import type { Stretch } from './rules/index.ts'
import { settleThey } from './they.ts'

/** Readings as quotes of the layer: in text order, with characters for words, entities, and what stands in what. */
export function written(
  page: Page,
  readings: readonly Reading[],
  party: (range: Range) => LocalParty,
  id: (range: Range, about: string) => string,
): Local<Quote>[] {
  const { words, passages } = page
  const range = ({ first, last }: Stretch): Range => ({ start: words[first]!.start, end: words[last - 1]!.end })
  const marks = (stretch: Stretch): Range => withMarks(page, stretch, range(stretch))
  const speakerIn = new Map<number, string>()
  const seen = new Set<string>()
  const quotes: (Local<Quote> & { hull: Range })[] = []
  const sides = readings.map((reading) => reading.speaker && party(range(reading.speaker)))
  settleThey(page, readings, sides)
  readings.forEach((reading, i) => {
    const entity = sides[i]?.entity
    if (entity !== undefined) for (const passage of reading.speech ?? []) speakerIn.set(passage, entity)
  })
  readings.forEach((reading, i) => {
    const parts = reading.content.map((part) => unquoted(page, reading, marks(part)))
    const hull = { start: parts[0]!.start, end: parts.at(-1)!.end }
    const key = `${hull.start} ${hull.end}`
    if (seen.has(key)) return
    seen.add(key)
    const side = sides[i]
    const pronoun = reading.speaker !== undefined && isPronoun(page, reading.speaker)
    const own = pronoun && /^(?:I|We|i|we)$/.test(page.text.slice(side!.start, side!.end))
    const outer = own && reading.within !== undefined ? speakerIn.get(reading.within) : undefined
    const entity = outer ?? side?.entity
    const basis = reading.basis ?? (pronoun ? 'pronoun' : 'explicit')
    quotes.push({
      id: id(hull, reading.cue ? `${range(reading.cue).start}` : ''),
      mode: modeOf(page, reading, parts),
      parts,
      ...(reading.cue && { cue: range(reading.cue) }),
      ...(side
        ? { speaker: { start: side.start, end: side.end, ...(entity !== undefined && { entity }), basis } }
        : reading.speech && { speaker: { basis: 'none' as const } }),
      addressees: told(reading).map((stretch) => party(range(stretch))),
      rule: reading.rule,
      certainty: Math.round(reading.certainty * 100) / 100,
      hull,
    })
  })
  quotes.sort((a, b) => a.hull.start - b.hull.start || b.hull.end - a.hull.end)
  nest(quotes)
  return quotes.map(({ hull, ...quote }) => quote)

  function told(reading: Reading): readonly Stretch[] {
    return reading.addressees?.length ? reading.addressees : listeners(page, reading)
  }

  function unquoted(_: Page, reading: Reading, { start, end }: Range): Range {
    const passage =
      reading.content.length === 1 && reading.speech?.length === 1 ? passages[reading.speech[0]!] : undefined
    return passage ? { start: passage.start, end: passage.end } : { start, end }
  }
}

/** The marks around its first and last words belong to a stretch that holds all or the rest of what they mark. */
function withMarks({ text, words, passages }: Page, { first, last }: Stretch, { start, end }: Range): Range {
  const opening = passages[words[first]!.marked ?? -1]
  const closing = passages[words[last - 1]!.marked ?? -1]
  const begins = opening && start - opening.from < 2 && !text.slice(opening.from, start).trim()
  const ends = closing && closing.to - end < 3 && /^[.,\s]*$/.test(text.slice(end, closing.to))
  return { start: begins ? opening.start : start, end: ends ? closing.end : end }
}

const isPronoun = ({ words }: Page, { first, last }: Stretch) => last - first === 1 && words[first]!.pos === 'PRON'

/** Direct: nothing but marked words; mixed: some of them; indirect: none. */
function modeOf(page: Page, reading: Reading, parts: readonly Range[]): Local<Quote>['mode'] {
  if (reading.mode || reading.speech?.length === reading.content.length) return 'direct'
  let some = reading.speech !== undefined
  for (const { first, last } of reading.content)
    for (let i = first; i < last; i++) {
      const { marked, speech } = page.words[i]!
      if (speech !== undefined) some = true
      else if (marked !== undefined) {
        const { start, end } = page.passages[marked]!
        if (parts.length === 1 && fills(parts[0]!, { start, end })) return 'direct'
        some = true
      }
    }
  return some ? 'mixed' : 'indirect'
}

/** Are the words the marked ones, give or take the marks and a full stop? */
const fills = (part: Range, { start, end }: Range) => Math.abs(part.start - start) <= 2 && Math.abs(end - part.end) <= 2

/** Writes for each quotation the smallest other one whose part holds it all. */
function nest(quotes: (Local<Quote> & { hull: Range })[]): void {
  const open: { range: Range; id: string }[] = []
  const parts = quotes.flatMap((quote, index) => quote.parts.map((range, part) => ({ range, index, part })))
  parts.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)
  for (const { range, index, part } of parts) {
    const quote = quotes[index]!
    while (open.length && open.at(-1)!.range.end <= range.start) open.pop()
    if (part === 0) {
      const outer = open.findLast(
        (other, k) => k > open.length - 9 && other.range.end >= quote.hull.end && other.id !== quote.id,
      )
      if (outer) quote.nestedIn = outer.id
    }
    open.push({ range, id: quote.id })
  }
}
