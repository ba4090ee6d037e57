import { entityOf } from '../flow/entity-of.ts'
import type { Layers, Local } from '../flow/layers.ts'
import type { Party, Range } from '../schema/index.ts'
import { firstWhere } from '../text/index.ts'

/** Words with the entity they mean: that of the mention which holds their head; a part of a name becomes the whole name. */
export function parties({
  mentions,
  entities,
}: Pick<Layers, 'mentions' | 'entities'>): (range: Range, head: Range) => Local<Party> {
  const owner = entityOf(entities)
  const sorted = mentions
    .filter(({ id }) => owner.has(id))
    .map(({ id, start, end, form }) => ({ start, end, name: form === 'name', entity: owner.get(id)!.id }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  return ({ start, end }, head) => {
    const after = firstWhere(sorted, (mention) => mention.start > head.start)
    for (let i = after - 1; i >= 0 && i > after - 9; i--) {
      const mention = sorted[i]!
      if (mention.end < head.end) continue
      if (mention.start >= start && mention.end <= Math.max(end, head.end))
        return { start, end, entity: mention.entity }
      // the group is a part of a longer name
      if (mention.name && mention.start < start && mention.end >= end)
        return { start: mention.start, end: mention.end, entity: mention.entity }
    }
    return { start, end }
  }
}
