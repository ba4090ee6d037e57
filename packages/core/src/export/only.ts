import type { LayerName } from '../flow/layers.ts'
import type { Article } from '../schema/index.ts'

/** The fields of the wire article that hold a layer. */
const fields: Record<LayerName, readonly (keyof Article)[]> = {
  clean: ['text', 'blocks', 'edits', 'segments'],
  metadata: ['title', 'authors', 'publisher', 'published', 'updated', 'place', 'canonical', 'page', 'fingerprint'],
  language: ['language'],
  sentences: ['sentences'],
  syntax: ['syntax'],
  mentions: ['mentions'],
  entities: ['entities'],
  quotes: ['quotes'],
  claims: ['claims'],
  counts: ['counts'],
  events: ['events'],
  timeline: ['timeline'],
  conflicts: ['conflicts'],
}

export type PartialArticle = Partial<Article> & Pick<Article, 'id' | 'source'>

/** The article cut down to some layers. A layer that was not made stays absent, and its note says why. */
export function only(article: Article, layers: readonly LayerName[]): PartialArticle {
  const { schema, offsetUnit, generator, id, source, notes } = article
  const kept = layers.flatMap((layer) => fields[layer]).filter((field) => article[field] !== undefined)
  const about = notes.filter(({ stage }) => (layers as readonly string[]).includes(stage))
  return {
    schema,
    offsetUnit,
    generator,
    id,
    source,
    ...Object.fromEntries(kept.map((field) => [field, article[field]])),
    notes: about,
  }
}
