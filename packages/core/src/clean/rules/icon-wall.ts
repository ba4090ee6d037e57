import type { Edit } from '../../text/index.ts'
import { defineRule } from '../rule.ts'

const looked = 6000 // characters at the start of a block in which a wall may begin
const ending = 4
const fewest = 8
const token = /\S+/g
const name = /^[\p{Ll}\p{N}_-]+$/u

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
      const wall = findWall(text.slice(start, Math.min(end, start + looked)))
      if (!wall) continue
      const whole = start + wall.to >= end
      const from = start + wall.from
      let to = Math.min(end, start + wall.to)
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
  readonly isName: boolean
}

function findWall(text: string): { from: number; to: number } | undefined {
  const words: Word[] = Array.from(text.matchAll(token), ({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
    isName: name.test(word),
  }))
  for (let i = 0; i < words.length; i++) {
    let last = i
    while (words[last]?.isName) last++
    if (last - i >= fewest) {
      const row = words.slice(i, last)
      if (endAlike(text, row)) return { from: (row[0] as Word).from, to: (row[row.length - 1] as Word).to }
    }
    i = last
  }
  return undefined
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
