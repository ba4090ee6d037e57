import type { Layers, Local } from '../flow/layers.ts'
import type { Party, Range } from '../schema/index.ts'

/** Words with the entity they mean: the entity of the mention that ends where they end, or that holds their last word. */
export function parties({
  mentions,
  entities,
}: Pick<Layers, 'mentions' | 'entities'>): (range: Range, head: Range) => Local<Party> {
  const owner = new Map<string, string>()
  for (const { id, mentions } of entities.entities) for (const mention of mentions) owner.set(mention, id)
  const sorted = mentions
    .filter(({ id }) => owner.has(id))
    .map(({ id, start, end }) => ({ start, end, entity: owner.get(id)! }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  return ({ start, end }, head) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]!.start <= head.start) low = middle + 1
      else high = middle
    }
    for (let i = low - 1; i >= 0 && i > low - 9; i--) {
      const mention = sorted[i]!
      if (mention.end >= head.end && mention.start >= start && mention.end <= Math.max(end, head.end))
        return { start, end, entity: mention.entity }
    }
    return { start, end }
  }
}
