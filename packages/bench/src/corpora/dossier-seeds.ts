import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Article, makeDossier, type Range } from '@copydesk/core'
import { type Corpus, readJson } from './corpus.ts'

interface Thing {
  readonly id: string
  readonly mentions: readonly (Range & { readonly kind: string })[]
}

interface Document {
  readonly id: string
  readonly file: string
  readonly entities: readonly Thing[]
  readonly places: readonly Thing[]
  readonly events: readonly {
    readonly id: string
    readonly trigger: Range
    readonly corefSpans?: readonly Range[]
    readonly corefTriggers?: readonly Range[]
  }[]
}

interface Situation {
  readonly documents: readonly Document[]
  readonly crossDocument: {
    readonly sharedEntities: readonly { readonly id: string }[]
    readonly mustNotMerge: readonly (readonly string[])[]
  }
}

const folderOf = '../seeds'
const files = ['situation.json', '000_c8b7b93f7b5b765f.txt', '002_ac0967a1859a73e1.txt']

/** Two articles on one border, eleven years apart: who is in both is one, and what happened in each stays apart. */
export const dossierSeeds: Corpus = {
  name: 'dossier.seeds',
  files: () => files.map((file) => join(folderOf, file)),
  score(folder, read) {
    const at = join(folder, folderOf)
    const { documents, crossDocument } = readJson<Situation>(at, 'situation.json')
    const articles = documents.map(({ id, file }) => read({ id, text: readFileSync(join(at, file), 'utf8') }))
    const dossier = makeDossier(articles)
    const missed: string[] = []
    let asked = 0
    for (const { id } of crossDocument.sharedEntities) {
      const named = documents.map(({ entities, places }) =>
        [...entities, ...places]
          .find((entity) => entity.id === id)
          ?.mentions.filter(({ kind }) => kind === 'name' || kind === 'metonym'),
      )
      if (!named.every((mentions) => mentions?.length)) continue
      asked++
      const found = named.map((mentions, i) => new Set(mentions!.flatMap((mention) => entityAt(i, mention) ?? [])))
      if (![...found[0]!].some((one) => found[1]!.has(one))) missed.push(`${id} is two`)
    }
    for (const [a = '', b = ''] of crossDocument.mustNotMerge) {
      const [left, right] = [thingsOf(a), thingsOf(b)]
      if (!left.length || !right.length) continue
      asked++
      if (left.some((one) => right.includes(one))) missed.push(`${a} and ${b} are one`)
    }
    const value = asked ? (asked - missed.length) / asked : 0
    return [{ name: 'dossier.seeds.links', value, detail: `of ${asked}: ${missed.join('; ') || 'all right'}` }]

    function entityAt(i: number, { start, end }: Range): string | undefined {
      const { id, mentions = [] } = articles[i] as Article
      const entity = mentions.find(({ source }) => source.start <= start && end <= source.end)?.entity
      return dossier.entities.find(({ members }) => members.some((one) => one.article === id && one.entity === entity))
        ?.id
    }

    /** What the dossier made of an entity or event of either document. */
    function thingsOf(id: string): string[] {
      return documents.flatMap(({ entities, places, events }, i) => {
        const article = articles[i] as Article
        const bare = id.replace(/^D\d (?:"[^"]*" )?/, '')
        const own = [...entities, ...places].find((entity) => entity.id === bare)?.mentions ?? []
        const event = events.find((one) => one.id === id)
        const told = [event?.trigger, ...(event?.corefSpans ?? []), ...(event?.corefTriggers ?? [])].filter(
          (span) => span !== undefined,
        )
        const found = (article.events ?? []).filter(({ mentions }) =>
          mentions.some(({ source }) => told.some(({ start, end }) => source.start < end && start < source.end)),
        )
        return [
          ...own.filter(({ kind }) => kind === 'name').flatMap((mention) => entityAt(i, mention) ?? []),
          ...found.flatMap(
            (one) =>
              dossier.events.find(({ accounts }) =>
                accounts.some(({ article: of, event }) => of === article.id && event === one.id),
              )?.id ?? [],
          ),
        ]
      })
    }
  },
}
