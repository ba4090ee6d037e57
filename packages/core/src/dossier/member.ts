import type { Article, Entity } from '../schema/index.ts'

/** An entity of one of the articles; `at`: the article's place in the dossier. */
export interface Member {
  readonly at: number
  readonly article: Article
  readonly entity: Entity
  /** Its names as the text has them, or as the lexicon where the text has none ("British"). */
  readonly names: readonly string[]
}

/** Entities with a name of their own: those that are only described ("two witnesses") stay in their article. */
export function membersOf(articles: readonly Article[]): Member[] {
  return articles.flatMap((article, at) =>
    (article.entities ?? []).flatMap((entity): Member[] => {
      const own = entity.names.filter(({ from }) => from === 'text').map(({ text }) => text)
      const names = own.length ? own : entity.names.map(({ text }) => text)
      // a group described by several ("rebels and their allies") is not the one of them that is named
      if (!names.length || (entity.kind === 'group' && !names.includes(entity.name))) return []
      return [{ at, article, entity, names }]
    }),
  )
}
