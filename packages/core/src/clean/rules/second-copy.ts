import { type CleanBlock, defineRule } from '../rule.ts'
import { unit, unitAt } from '../units.ts'
import { dropBlocks } from './drop.ts'

const row = 6
const fewest = 12
const alike = 0.6
/** So many rows, and so large a share of all, stand in both copies. */
const enough = 8
const half = 0.3
/** Words at the beginning of the article, with which a copy begins too. */
const start = 150
/** Share of the words from the first copied block to the last one: a copy holds hardly anything new. */
const dense = 0.6

/**
 * Drop the article's second copy, as pages hold one for other programs. What is said twice stays.
 *
 *     The night ferry to Sorrel Island had to turn back on Monday because the storm had torn the landing stage from its posts, its captain told Radio Halden.\n\nPassengers of the ferry spent the night in a school in Halden, where the captain brought them tea and told them stories of the storm of forty years before, which had sunk his father’s boat.\n\nMore\n\nThe night ferry to Sorrel Island had to turn back on Monday because the storm had torn the landing stage from its posts, its captain told Radio Halden. Passengers of the ferry spent the night in a school in Halden, where the captain brought them tea and told them stories of the storm of forty years before, which had sunk his father’s boat.   ->   The night ferry to Sorrel Island had to turn back on Monday because the storm had torn the landing stage from its posts, its captain told Radio Halden.\n\nPassengers of the ferry spent the night in a school in Halden, where the captain brought them tea and told them stories of the storm of forty years before, which had sunk his father’s boat.\n\nMore
 *     Ferry turns back\n\nThe night ferry to Sorrel Island had to turn back on Monday because the storm had torn the landing stage from its posts, its captain told Radio Halden.\n\nNobody was hurt.\n\nPassengers of the ferry spent the night in a school in Halden, where the captain brought them tea and told them stories of the storm of forty years before, which had sunk his father’s boat.\n\nFerry turns back\n\nThe night ferry to Sorrel Island had to turn back on Monday because the storm had torn the landing stage from its posts, its captain told Radio Halden.\n\nNobody was hurt.\n\nPassengers of the ferry spent the night in a school in Halden, where the captain brought them tea and told them stories of the storm of forty years before, which had sunk his father’s boat.   ->   Ferry turns back\n\nThe night ferry to Sorrel Island had to turn back on Monday because the storm had torn the landing stage from its posts, its captain told Radio Halden.\n\nNobody was hurt.\n\nPassengers of the ferry spent the night in a school in Halden, where the captain brought them tea and told them stories of the storm of forty years before, which had sunk his father’s boat.
 *     We wait for the wind, and the wind waits for us, and so it goes on.\n\nWe wait for the wind, and the wind waits for us, and so it goes on.   ->   We wait for the wind, and the wind waits for us, and so it goes on.\n\nWe wait for the wind, and the wind waits for us, and so it goes on.
 */
export const secondCopy = defineRule({
  name: 'second-copy',
  reason: 'The same paragraphs stood in the text before',
  apply(text, blocks) {
    const seen = new Set<number>()
    const twice = new Set<number>()
    const again = new Set<number>()
    let [since, copied] = [0, 0] // words from the first copied block on, and those of copied blocks
    let share = 0
    let opening: readonly number[] = []
    let read = 0
    blocks.forEach((block, i) => {
      if (block.page || block.outside) return
      const { words, rows } = rowsOf(text, block)
      const known = rows.filter((each) => seen.has(each))
      for (const each of known) twice.add(each)
      for (const each of rows) seen.add(each)
      if (read < start) opening = [...opening, ...rows]
      read += words
      const isAgain = words >= fewest && rows.length > 0 && known.length >= alike * rows.length
      if (isAgain) again.add(i)
      if (again.size) since += words
      if (isAgain) {
        copied += words
        share = copied / since
      }
    })
    const begins = opening.filter((each) => twice.has(each)).length >= opening.length / 2
    const isCopy = begins && share >= dense && twice.size >= Math.max(enough, seen.size * half)
    const [first] = again
    if (!isCopy || first === undefined) return []
    for (const i of shortOnes(text, blocks, first)) again.add(i)
    return dropBlocks(text, blocks, (_, i) => again.has(i))
  },
})

/** The blocks of the copy too short to tell by rows of words: its title, and those behind its first block, word for word. */
function shortOnes(text: string, blocks: readonly CleanBlock[], first: number): number[] {
  const told = ({ start, end }: CleanBlock) => text.slice(start, end).trim()
  const before = new Set(blocks.slice(0, first).map(told))
  const again = (i: number) => before.has(told(blocks[i] as CleanBlock))
  const behind = [...blocks.keys()].slice(first).filter(again)
  const title = first - 1
  const isTitle = title > 0 && blocks.slice(0, title).some((block) => told(block) === told(blocks[title] as CleanBlock))
  return isTitle ? [title, ...behind] : behind
}

/** How many words the block has, and numbers that stand for every fourth or so row of six of them. */
function rowsOf(text: string, { start, end }: CleanBlock): { words: number; rows: number[] } {
  const last = new Int32Array(row)
  const rows: number[] = []
  let words = 0
  for (let at = start; at < end; ) {
    if (!isWord(unitAt(text, at))) {
      at++
      continue
    }
    let hash = 0x811c9dc5
    for (; at < end && isWord(unitAt(text, at)); at++) hash = Math.imul(hash ^ (text.charCodeAt(at) | 32), 0x01000193)
    last[words % row] = hash
    words++
    if (words < row || (hash & 0x300) !== 0) continue
    let sum = 0
    for (let k = 0; k < row; k++) sum = Math.imul(sum ^ (last[(words + k) % row] as number), 0x01000193)
    rows.push(sum)
  }
  return { words, rows }
}

const isWord = (kind: number): boolean =>
  kind === unit.small || kind === unit.capital || kind === unit.digit || kind === unit.unspaced
