import type { EntityLayer } from './layers.ts'

/** The entity each mention means, by the mention's id. */
export const entityOf = ({
  entities,
}: Pick<EntityLayer, 'entities'>): ReadonlyMap<string, EntityLayer['entities'][number]> =>
  new Map(entities.flatMap((entity) => entity.mentions.map((mention) => [mention, entity] as const)))
