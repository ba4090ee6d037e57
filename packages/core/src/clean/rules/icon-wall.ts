import type { Edit } from '../../text/index.ts'
import { defineRule } from '../rule.ts'
import { unit, unitAt } from '../units.ts'

const looked = 6000 // characters at the start of a block in which a wall may begin
const ending = 4
const fewest = 8
const name = /[\p{Ll}\p{N}]/u

/**
 * Drop walls of icon names: a row of small words without punctuation, of which many end alike.
 *
 *     icon bellicon clipicon eyeicon heart-ficon hearticon homeicon linkicon mapicon zoom\n\nThe bridge is open.   ->   The bridge is open.
 *     The nation wants education, information and administration.   ->   The nation wants education, information and administration.
 */
export const iconWall = defineRule({
  name: 'icon-wall',
  reason: 'Names of icons that the page shows as pictures',
  apply(text, blocks) {
    const edits: Edit[] = []
    for (const { start, end } of blocks) {
      const wall = findWall(text, start, Math.min(end, start + looked))
      if (!wall) continue
      const { from } = wall
      let { to } = wall
      const whole = to >= end
      while (/\s/.test(text.charAt(to)) && to < text.length) to++
      const last = whole && to === text.length
      const bare = last ? Math.max(text.slice(0, from).trimEnd().length, edits.at(-1)?.to ?? 0) : from
      edits.push({ from: bare, to, insert: '' })
    }
    return edits
  },
})

interface Word {
  readonly from: number
  readonly to: number
}

/** In the first characters of a block: `[start, end)` of the text. */
function findWall(text: string, start: number, end: number): { from: number; to: number } | undefined {
  let row: Word[] = []
  const isWall = () => row.length >= fewest && endAlike(text, row)
  for (let at = start; at < end; ) {
    while (at < end && unitAt(text, at) === unit.space) at++
    const from = at
    let isName = at < end
    for (; at < end; at++) {
      const kind = unitAt(text, at)
      if (kind === unit.space) break
      if (isName && !inName(text, at, kind)) isName = false
    }
    if (isName) row.push({ from, to: at })
    else if (isWall()) break
    else if (row.length) row = []
  }
  return isWall() ? { from: (row[0] as Word).from, to: (row.at(-1) as Word).to } : undefined
}

/** Small letters, digits, `_` and `-`. */
function inName(text: string, at: number, kind: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return kind === unit.small || kind === unit.digit || code === 95 || code === 45
  return name.test(text.charAt(at))
}

/** At least two in five of the words, and six different ones, share their last four letters. */
function endAlike(text: string, row: readonly Word[]): boolean {
  const alike = new Map<string, Set<string>>()
  const counts = new Map<string, number>()
  for (const { from, to } of row) {
    if (to - from < ending) continue
    const last = text.slice(to - ending, to)
    counts.set(last, (counts.get(last) ?? 0) + 1)
    alike.set(last, (alike.get(last) ?? new Set()).add(text.slice(from, to)))
  }
  for (const [last, count] of counts) if (count >= row.length * 0.4 && (alike.get(last)?.size ?? 0) >= 6) return true
  return false
}
