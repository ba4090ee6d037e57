import type { Look } from './look.ts'
import type { CleanBlock } from './rule.ts'

const fewest = 4
const compared = 200
const most = 0.3

/**
 * Which blocks stand in the text more than once, as lines of the house at the head and foot of a page do. None where
 * they are a large part of all prose: then the article itself came twice.
 */
export function repeats(text: string, blocks: readonly CleanBlock[], looks: readonly Look[]): ReadonlySet<number> {
  const places = new Map<string, number[]>()
  blocks.forEach((block, i) => {
    if ((looks[i] as Look).words < fewest) return
    const key = keyOf(text, block)
    const known = places.get(key)
    if (known) known.push(i)
    else places.set(key, [i])
  })
  const found = [...places.values()].filter(({ length }) => length > 1).flat()
  const wordsOf = (list: readonly number[]) =>
    list.reduce((sum, i) => sum + (looks[i]?.kind === 'prose' ? looks[i].words : 0), 0)
  const all = wordsOf(blocks.map((_, i) => i))
  return wordsOf(found) > most * all ? new Set() : new Set(found)
}

function keyOf(text: string, { start, end, memo }: CleanBlock): string {
  if (memo?.key !== undefined) return memo.key
  const key = `${end - start} ${text.slice(start, Math.min(end, start + compared))}`
  if (memo) memo.key = key
  return key
}
