import type { PageHead } from '../clean/html/head.ts'
import type { Author } from '../schema/index.ts'
import { readBio, readByline, readCredits, readNames } from './bylines.ts'
import { bare } from './found.ts'
import type { Line } from './lines.ts'
import type { LinkedData } from './linked-data.ts'
import { splitAuthors } from './names.ts'
import { decodeReferences } from './references.ts'

export interface AuthorEvidence {
  readonly head: PageHead | undefined
  readonly linked: LinkedData | undefined
  readonly lines: readonly Line[]
  /** The agency a dateline names. */
  readonly agency: string | undefined
  /** Names the page has for itself; they are no author. */
  readonly sites: readonly string[]
}

const metaNames = [
  'author',
  'article:author',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'byl',
  'byline',
  'article.author',
  'citation_author',
  'twitter:data1',
]

/** Where a byline stands: so many lines before the body's start or after its end. */
const near = 15

/** Those who wrote the article, by the first kind of evidence that names anybody. */
export function authors({ head, linked, lines, agency, sites }: AuthorEvidence): Author[] {
  const known = new Set(sites.map(bare))
  const field = (text: string, source: Author['source']) =>
    splitAuthors(decodeReferences(text))
      .filter(({ name }) => !known.has(bare(name)) && bare(name) && !nobody.test(name))
      .map((author): Author => ({ ...author, ...(source && { source }) }))
  const around = lines.filter(
    ({ where, distance, mark }) => mark !== 'other' && (where === 'inside' || distance <= near),
  )
  const top = around.filter(({ where }) => where === 'before')
  const end = around.filter(({ where }) => where !== 'before')
  const marked = (kind: readonly Line[]) => kind.filter(({ mark }) => mark === 'author')
  const ways: (() => Author[])[] = [
    () => (linked?.authors ?? []).filter(({ person }) => person).flatMap(({ text, source }) => field(text, source)),
    () =>
      (head?.metas ?? [])
        .filter(({ name, content }) => name === 'author' && content)
        .flatMap(({ content, source }) => field(content, source)),
    () => top.flatMap(readByline),
    () => marked(top).flatMap((line) => (head ? field(line.text, line.source) : [])),
    () => [...around].flatMap(readByline),
    () => end.filter(({ rule }) => rule).flatMap((line) => readCredits(line, agency)),
    () => [...top, ...end].filter(({ rule }) => rule).flatMap(readBio),
    () => top.filter(({ rule }) => rule === 'byline').flatMap(readNames),
    () => (linked?.authors ?? []).filter(({ person }) => !person).flatMap(({ text, source }) => field(text, source)),
    () =>
      (head?.metas ?? [])
        .filter(({ name }) => metaNames.includes(name))
        .flatMap(({ content, source }) => field(content, source)),
  ]
  for (const way of ways) {
    const found = unique(way())
    if (found.length) return found
  }
  return []
}

const nobody = /^(?:admin|administrator|root|webmaster|user|guest|unknown|anonymous|none|null|undefined|n\/a|by|von)$/i

function unique(authors: readonly Author[]): Author[] {
  const seen = new Set<string>()
  return authors.filter(({ name }) => {
    const key = bare(name)
    return !seen.has(key) && seen.add(key)
  })
}
