import type { EntityLayer } from './layers.ts'

type Entities = EntityLayer['entities']

/** Several stages ask for the same entities. */
const made = new WeakMap<Entities, ReadonlyMap<string, Entities[number]>>()

/** The entity each mention means, by the mention's id. */
export function entityOf({ entities }: Pick<EntityLayer, 'entities'>): ReadonlyMap<string, Entities[number]> {
  const known = made.get(entities)
  if (known) return known
  const owner = new Map<string, Entities[number]>()
  for (const entity of entities) for (const mention of entity.mentions) owner.set(mention, entity)
  made.set(entities, owner)
  return owner
}
