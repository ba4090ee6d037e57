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

/** Layers whose things somebody vouches for. */
const vouched: readonly LayerName[] = ['counts', 'events', 'conflicts']

/**
 * The article cut down to some layers; that it is a copy stays said. A layer that was not made stays absent, and its note says why.
 * Who vouches goes along: the claims that the counts, events and conflicts left in point to.
 */
export function only(article: Article, layers: readonly LayerName[]): PartialArticle {
  const { schema, offsetUnit, generator, id, source, duplicateOf, notes } = article
  const kept = layers.flatMap((layer) => fields[layer]).filter((field) => article[field] !== undefined)
  const about = notes.filter(({ stage }) => stage === 'parse' || (layers as readonly string[]).includes(stage))
  const vouching = layers.includes('claims') ? [] : vouchers(article, layers)
  return {
    schema,
    offsetUnit,
    generator,
    id,
    source,
    ...(duplicateOf && { duplicateOf }),
    ...(vouching.length && { claims: vouching }),
    ...Object.fromEntries(kept.map((field) => [field, article[field]])),
    notes: about,
  }
}

function vouchers({ claims = [], counts = [], events = [], conflicts = [] }: Article, layers: readonly LayerName[]) {
  if (!layers.some((layer) => vouched.includes(layer))) return []
  const by = new Set([
    ...(layers.includes('counts') ? counts.map((count) => count.by) : []),
    ...(layers.includes('events') ? events.flatMap(({ accounts }) => accounts.map((account) => account.by)) : []),
    ...(layers.includes('conflicts') ? conflicts.flatMap(({ between }) => between.map((side) => side.by)) : []),
  ])
  return claims.filter((claim) => by.has(claim.id))
}
