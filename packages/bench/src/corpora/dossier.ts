import { join } from 'node:path'
import { type Article, type Dossier, makeDossier, type Range } from '@copydesk/core'
import { type Clustering, coreferenceScore } from '../measures/coreference-score.ts'
import { type Corpus, type Figure, percent, type Read, readJsonl } from './corpus.ts'

/** A mention of an event or entity with the chain it belongs to, across the documents of one group. */
export interface Chained extends Range {
  readonly chain: string
}

export interface ChainedDocument {
  readonly id: string
  readonly text: string
  readonly published?: string
  /** Documents that are compared with each other. */
  readonly group: string
  readonly events: readonly Chained[]
  readonly entities: readonly Chained[]
}

interface EcbDocument {
  readonly id: string
  readonly topic: number
  readonly subtopic: string
  readonly text: string
  readonly mentions: readonly (Chained & { readonly type: string; readonly head: string | null })[]
}

interface MeantimeMention extends Range {
  readonly ref: { readonly inst: string; readonly type: string } | null
}
interface MeantimeDocument {
  readonly id: string
  readonly topic: string
  readonly text: string
  readonly date: string | null
  readonly entities: readonly MeantimeMention[]
  readonly events: readonly MeantimeMention[]
}

const isEvent = /^(?:NEG_)?ACTI|^NEG$/
const isActor = /^(?:HUMA|LOC)/

const ecb =
  (by: (document: EcbDocument) => string) =>
  (document: EcbDocument): ChainedDocument => {
    const { id, text, mentions } = document
    const kinds = (pattern: RegExp) => distinct(mentions.filter(({ type }) => pattern.test(type)))
    return { id, text, group: by(document), events: kinds(isEvent), entities: kinds(isActor) }
  }

function meantime({ id, topic, text, date, entities, events }: MeantimeDocument): ChainedDocument {
  const chained = (mentions: readonly MeantimeMention[], types: RegExp) =>
    distinct(
      mentions.flatMap(({ start, end, ref }) => (ref && types.test(ref.type) ? [{ start, end, chain: ref.inst }] : [])),
    )
  return {
    id,
    text,
    ...(date && { published: date }),
    group: topic,
    events: chained(events, /./),
    entities: chained(entities, /^(?:PER|ORG|LOC)/),
  }
}

/** One chain a stretch: some are marked twice. */
const distinct = (mentions: readonly Chained[]): Chained[] => [
  ...new Map(mentions.map((mention) => [`${mention.start} ${mention.end}`, mention])).values(),
]

/**
 * Events and entities of several articles that are one, of the mentions that we find: each with the chain that people
 * gave it, and with what the dossier of its group made of it. In `events`, beside them, one cluster a word, which is
 * the usual yardstick.
 */
function clusterings(documents: readonly ChainedDocument[], read: Read) {
  const groups = Map.groupBy(documents, ({ group }) => group)
  const events: Clustering[] = []
  const words: Clustering[] = []
  const entities: Clustering[] = []
  let asked = 0
  for (const [, group] of groups) {
    const articles = group.map((document) => readOnce(document, read))
    const dossier = makeDossier(articles)
    const found = foundIn(dossier)
    const event = new Pairs()
    const word = new Pairs()
    const entity = new Pairs()
    group.forEach((document, i) => {
      const article = articles[i]!
      asked += document.events.length
      const own = (article.events ?? []).flatMap((event) =>
        event.mentions
          .filter((mention) => !isItsNoun(event, mention))
          .map(({ source }) => ({ ...source, id: event.id })),
      )
      for (const gold of document.events) {
        const twin = own.find((one) => one.start < gold.end && gold.start < one.end)
        if (!twin) continue
        const name = `${document.id} ${gold.start} ${gold.end}`
        event.add(name, gold.chain, found.event(article, twin.id))
        word.add(name, gold.chain, document.text.slice(gold.start, gold.end).toLowerCase().slice(0, 5))
      }
      const named = (article.mentions ?? []).filter((mention) => mention.entity !== undefined)
      const byEnd = new Map(named.map((mention) => [mention.source.end, mention]))
      for (const gold of document.entities) {
        const twin = byEnd.get(gold.end)
        if (!twin || twin.source.start < gold.start - 4) continue
        entity.add(`${document.id} ${gold.start} ${gold.end}`, gold.chain, found.entity(article, twin.entity as string))
      }
    })
    events.push(event.clustering())
    words.push(word.clustering())
    entities.push(entity.clustering())
  }
  return { events, words, entities, asked }
}

/** Characters between a verb and the noun that belongs to it. */
const phrase = 80

/** "made an offer", "the suit was filed": one mention of ours, where people mark two; the verb stands for it. */
const isItsNoun = ({ rule, trigger, mentions }: NonNullable<Article['events']>[number], mention: Range): boolean =>
  rule === 'verb-phrase' &&
  mentions.indexOf(mention as (typeof mentions)[number]) < 2 &&
  mention.start !== trigger.start &&
  mention.start > trigger.start - phrase &&
  mention.start < trigger.end + phrase

const known = new WeakMap<Read, Map<string, Article>>()

/** Two of the corpora are the same documents, grouped otherwise. */
function readOnce({ id, text, published }: ChainedDocument, read: Read): Article {
  const articles = known.get(read) ?? new Map<string, Article>()
  known.set(read, articles)
  const article =
    articles.get(`${id}\n${text}`) ?? read({ id, text, clean: false, ...(published !== undefined && { published }) })
  articles.set(`${id}\n${text}`, article)
  return article
}

class Pairs {
  #gold = new Map<string, string[]>()
  #found = new Map<string, string[]>()
  add(name: string, gold: string, found: string) {
    this.#gold.set(gold, [...(this.#gold.get(gold) ?? []), name])
    this.#found.set(found, [...(this.#found.get(found) ?? []), name])
  }
  clustering = (): Clustering => ({ gold: [...this.#gold.values()], found: [...this.#found.values()] })
}

function foundIn({ events, entities }: Dossier) {
  const eventOf = new Map(
    events.flatMap(({ id, accounts }) => accounts.map(({ article, event }) => [`${article} ${event}`, id])),
  )
  const entityOf = new Map(
    entities.flatMap(({ id, members }) => members.map(({ article, entity }) => [`${article} ${entity}`, id])),
  )
  const look = (known: ReadonlyMap<string, string>) => (article: Article, id: string) =>
    known.get(`${article.id} ${id}`) ?? `${article.id} ${id}`
  return { event: look(eventOf), entity: look(entityOf) }
}

const sizeOf = (all: readonly Clustering[]) => all.reduce((sum, { gold }) => sum + gold.flat().length, 0)

function figures(name: string, documents: readonly ChainedDocument[], read: Read, parts: readonly string[]): Figure[] {
  const { events, words, entities, asked } = clusterings(documents, read)
  const [event, word, entity] = [events, words, entities].map(coreferenceScore)
  const three = ({ muc, b3, ceafe }: NonNullable<typeof event>) =>
    `MUC ${percent(muc.f1)} B3 ${percent(b3.f1)} (P ${percent(b3.precision)} R ${percent(b3.recall)}) CEAFe ${percent(ceafe.f1)}`
  const all: Record<string, Figure> = {
    events: {
      name: `${name}.events`,
      value: event!.conll,
      detail: `CoNLL, ${sizeOf(events)} of ${asked} mentions found; ${three(event!)}; one a word: ${percent(word!.conll)}, B3 P ${percent(word!.b3.precision)}`,
    },
    entities: {
      name: `${name}.entities`,
      value: entity!.b3.f1,
      detail: `B3, ${sizeOf(entities)} mentions; ${three(entity!)}`,
    },
  }
  return parts.map((part) => all[part] as Figure)
}

const corpus = (
  name: string,
  path: string,
  parts: readonly string[],
  of: (folder: string) => ChainedDocument[],
): Corpus => ({
  name: `dossier.${name}`,
  files: () => [path],
  score: (folder, read) => figures(`dossier.${name}`, of(join(folder, path)), read, parts),
})

const ecbPath = 'dossier/ecbplus.jsonl'

/**
 * Events and entities across documents. ECB+ within its subtopics, which tell of one happening each, and within its
 * topics, each of two happenings of one kind (two prison breaks, two quakes) that are not to be mixed up; MEANTIME
 * within its two topics.
 */
export const dossiers: readonly Corpus[] = [
  corpus('ecbplus', ecbPath, ['events', 'entities'], (path) =>
    readJsonl<EcbDocument>(path).map(ecb(({ subtopic }) => subtopic)),
  ),
  corpus('ecbplus-topics', ecbPath, ['events'], (path) =>
    readJsonl<EcbDocument>(path).map(ecb(({ topic }) => String(topic))),
  ),
  corpus('meantime', 'dossier/meantime.jsonl', ['events', 'entities'], (path) =>
    readJsonl<MeantimeDocument>(path).map(meantime),
  ),
]
