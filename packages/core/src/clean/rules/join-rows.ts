import type { Edit } from '../../text/index.ts'
import { defineRule } from '../rule.ts'
import { brokenWord, hyphenated } from './hyphens.ts'
import { type Row, rowsOf, rowWidth, unspaced } from './rows.ts'

/**
 * Join rows that a program broke at a fixed width, such as mail or an old text file.
 *
 *     The night ferry to the island\nhad to turn back, the harbor\nmaster said.   ->   The night ferry to the island had to turn back, the harbor master said.
 *     The ferryman told the big har-\nbor police that no customs offi-\ncer had ever caught him.   ->   The ferryman told the big harbor police that no customs officer had ever caught him.
 *     The mayor spoke of a half-\nfinished bridge over the river\nand a half-finished road to it.   ->   The mayor spoke of a half-finished bridge over the river and a half-finished road to it.
 *     Home\nSport\nWeather   ->   Home\nSport\nWeather
 */
export const joinRows = defineRule({
  name: 'join-rows',
  reason: 'Rows broken at a fixed width are joined again into paragraphs',
  whole: true,
  apply(text) {
    const rows = rowsOf(text)
    const width = rowWidth(rows)
    const words = hyphenated(text, rows)
    const edits: Edit[] = []
    for (let i = 1; i < rows.length; i++) {
      const row = rows[i - 1] as Row
      const next = rows[i] as Row
      if (next.first || !(filled(row, next, width) || carriesOn(text, row, next, width))) continue
      const insert = bond(text, row, next)
      const from = words.has(i) ? row.end - 1 : row.end
      if (text.slice(from, next.start) !== insert) edits.push({ from, to: next.start, insert })
    }
    return edits
  },
})

/** The next row's first word had no room in the row. */
const filled = (row: Row, next: Row, width: number | undefined) =>
  width !== undefined && row.end - row.start <= width && row.end - row.start + next.head >= width

const small = /^\p{Ll}/u
const closed = /[.!?:;…。！？]["'”’»)\]]*$/u

/** Ends of rows that no block ends with: a comma, or a small word after at least two others. */
const open = /,$|\s\S+\s\p{Ll}{1,3}$/u

/** The row ends, or the next one begins, in the middle of a sentence. */
function carriesOn(text: string, row: Row, next: Row, width: number | undefined): boolean {
  const length = row.end - row.start
  const tail = text.slice(Math.max(row.start, row.end - 40), row.end)
  if (width !== undefined && brokenWord.test(tail) && small.test(text.slice(next.start, next.start + 2))) return true
  if (width !== undefined && length >= width / 4 && open.test(tail)) return true
  const lower = small.test(text.slice(next.start, next.start + 2)) && !closed.test(tail)
  return lower && (width === undefined ? length >= 40 : length >= width / 2)
}

/** What belongs between two joined rows. */
function bond(text: string, row: Row, next: Row): string {
  const last = text.charAt(row.end - 1)
  const before = text.charAt(row.end - 2)
  const first = text.charAt(next.start)
  if (unspaced.test(last) && unspaced.test(first)) return ''
  const hyphen = last === '-' || last === '\u2010'
  return hyphen && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(first) ? '' : ' '
}
