import { nearDuplicates } from '../metadata/near-duplicate.ts'
import { sketch } from '../metadata/sketch.ts'
import type { Article, DossierArticle } from '../schema/index.ts'
import { oneLine } from '../text/index.ts'
import { byKey } from './by-key.ts'
import { outlet } from './outlet.ts'

/**
 * The articles by time and name, whatever order they came in, each once: the same text from two outlets is one article,
 * and a near copy says of which it is one.
 */
export function orderArticles(articles: readonly Article[]): { articles: Article[]; listed: DossierArticle[] } {
  const when = ({ published }: Article) => published?.value ?? '~'
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  const sorted = [...articles].sort(
    (a, b) => compare(when(a), when(b)) || compare(a.source.id, b.source.id) || compare(a.id, b.id),
  )
  const same = byKey(sorted, ({ id }) => [id])
  const firsts = [...same.values()].map(([first]) => first!)
  const index = nearDuplicates((number) => ({ ...firsts[number]!, source: firsts[number]!.source.id }))
  const listed = firsts.map((article): DossierArticle => {
    const { id, source, title, published, text, fingerprint, notes } = article
    const unread = article.events ? undefined : notes.find(({ stage }) => stage === 'events')
    const own = sketch(text, fingerprint)
    const near = index.find(own, text)
    index.add(own)
    const copies = same.get(id)!.filter((other) => other.source.id !== source.id)
    return {
      id,
      source: source.id,
      outlet: outlet(article),
      ...(title && { title: oneLine(title.text) }),
      ...(published && { published: published.value }),
      ...(copies.length && { copies: copies.map((copy) => ({ source: copy.source.id, outlet: outlet(copy) })) }),
      ...(near && { copyOf: near.id }),
      ...(unread && { unread: unread.message }),
    }
  })
  return { articles: firsts, listed }
}
