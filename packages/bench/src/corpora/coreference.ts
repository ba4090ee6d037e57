import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article, Range } from '@copydesk/core'
import { type Clustering, coreferenceScore } from '../measures/coreference-score.ts'
import { coreferenceDocuments, type GoldDocument, type GoldMention } from './coreference-documents.ts'
import { type Corpus, percent } from './corpus.ts'

const path = 'syntax/gum-news.conllu'
const types = new Set(['person', 'organization', 'place'])

/**
 * Who is who among names and personal pronouns of people, organizations and places, found by ourselves. Once as the
 * treebank has it, with entities named a single time; once without them, as in CoNLL-2012.
 */
export const coreference: Corpus = {
  name: 'coreference.gum-news',
  files: () => [path],
  score(folder, read) {
    const documents = coreferenceDocuments(readFileSync(join(folder, path), 'utf8')).map((document) =>
      clustering(document, read({ text: document.text, clean: false })),
    )
    const all = coreferenceScore(documents)
    const linked = coreferenceScore(
      documents.map(({ gold, found }) => ({ gold: gold.filter(several), found: found.filter(several) })),
    )
    const three = ({ muc, b3, ceafe }: typeof all) =>
      `MUC ${percent(muc.f1)} B3 ${percent(b3.f1)} (P ${percent(b3.precision)} R ${percent(b3.recall)}) CEAFe ${percent(ceafe.f1)}`
    return [
      { name: 'coreference.gum-news.b3', value: all.b3.f1, detail: three(all) },
      { name: 'coreference.gum-news.conll', value: linked.conll, detail: `without single mentions: ${three(linked)}` },
    ]
  },
}

const several = (cluster: readonly string[]): boolean => cluster.length > 1

/** A mention is the treebank's where it holds the word that one hangs on, and no word from outside it but its article. */
export function clustering({ mentions }: GoldDocument, article: Pick<Article, 'mentions'>): Clustering {
  const isAsked = ({ type, form }: GoldMention) => types.has(type) && form !== 'nominal'
  const key = ({ start, end }: Range) => `${start}-${end}`
  const byHead = new Map<string, GoldMention>()
  const smallestFirst = [...mentions].sort((a, b) => a.end - a.start - (b.end - b.start))
  for (const mention of smallestFirst) if (!byHead.has(key(mention.head))) byHead.set(key(mention.head), mention)
  const asked = [...byHead.values()].filter(isAsked).sort((a, b) => a.head.start - b.head.start)
  const taken = new Set<string>()
  const found = new Map<string, string[]>()
  for (const { kind, form, entity, source } of article.mentions ?? []) {
    if (form === 'nominal' || !entity || !/^(?:person|organization|place|group)$/.test(kind)) continue
    const twin = smallestFirst.find(
      ({ head, start, end }) =>
        source.start <= head.start && head.end <= source.end && start <= source.start + 4 && source.end <= end + 2,
    )
    const own = twin && byHead.get(key(twin.head))
    // what the treebank marks otherwise, as a noun or an event, is not asked here
    if (own && !isAsked(own)) continue
    const name = own && !taken.has(key(own.head)) ? key(own.head) : `found ${key(source)}`
    taken.add(name)
    const list = found.get(entity)
    if (list) list.push(name)
    else found.set(entity, [name])
  }
  const gold = new Map<string, string[]>()
  for (const mention of asked) {
    const list = gold.get(mention.entity)
    if (list) list.push(key(mention.head))
    else gold.set(mention.entity, [key(mention.head)])
  }
  return { gold: [...gold.values()], found: [...found.values()] }
}
