import type { Edit } from '../../text/index.ts'
import { defineRule } from '../rule.ts'
import { unit, unitAt } from '../units.ts'

const looked = 6000 // characters at the start of a block in which a wall may begin
const ending = 4
const fewest = 8
const different = 6
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

/** In the first characters of a block: `[start, end)` of the text. */
function findWall(text: string, start: number, end: number): { from: number; to: number } | undefined {
  let row: number[] = [] // where each of its words begins and ends
  const isWall = () => row.length >= 2 * fewest && endAlike(text, row)
  for (let at = start; at < end; ) {
    while (at < end && unitAt(text, at) === unit.space) at++
    const from = at
    let isName = at < end
    for (; at < end && unitAt(text, at) !== unit.space; at++) if (isName && !inName(text, at)) isName = false
    if (isName) row.push(from, at)
    else if (isWall()) break
    else if (row.length) row = []
  }
  return isWall() ? { from: row[0] as number, to: row.at(-1) as number } : undefined
}

/** Small letters, digits, `_` and `-`. */
function inName(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 45 ||
    (code >= 128 && name.test(text.charAt(at)))
  )
}

/** At least two in five of the words, and six different ones, share their last four letters. */
function endAlike(text: string, row: readonly number[]): boolean {
  const alike = new Map<string, string[]>()
  for (let i = 0; i < row.length; i += 2) {
    const [from, to] = [row[i] as number, row[i + 1] as number]
    if (to - from < ending) continue
    const last = text.slice(to - ending, to)
    const words = alike.get(last)
    if (words) words.push(text.slice(from, to))
    else alike.set(last, [text.slice(from, to)])
  }
  const enough = Math.max(different, (row.length / 2) * 0.4)
  for (const words of alike.values()) if (words.length >= enough && new Set(words).size >= different) return true
  return false
}
