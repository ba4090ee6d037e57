import type { PageHead } from '../clean/html/head.ts'
import type { Author } from '../schema/index.ts'
import { readBio, readByline, readCredits, readNames } from './bylines.ts'
import { bare, type Found } from './found.ts'
import type { NearLine } from './lines.ts'
import type { LinkedData } from './linked-data.ts'
import { isName, splitAuthors } from './names.ts'
import { decodeReferences } from './references.ts'

export interface AuthorEvidence {
  readonly head: PageHead | undefined
  readonly linked: LinkedData | undefined
  readonly lines: readonly NearLine[]
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

/** Those who wrote the article, by the first kind of evidence that names anybody; persons before desks. */
export function authors({ head, linked, lines, agency, sites }: AuthorEvidence): Author[] {
  const known = new Set(sites.map(bare))
  const field = ({ text, source }: Found): Author[] =>
    splitAuthors(decodeReferences(text))
      .filter(({ name }) => !known.has(bare(name)) && bare(name) && !nobody.test(name))
      .map((author) => ({ ...author, source }))
  const top = lines.filter((line) => line.top)
  const end = lines.filter((line) => !line.top)
  const metas = (names: readonly string[]) =>
    (head?.metas ?? [])
      .filter(({ name }) => names.includes(name))
      .map(({ content, source }) => ({ text: content, source }))
  const marked = (kind: NearLine['mark']) => (head ? top.filter(({ mark }) => mark === kind) : [])
  const persons = (linked?.authors ?? []).filter(({ person }) => person)
  const fields: (() => readonly Found[])[] = [
    () => persons,
    () => marked('author'),
    () => metas(['author']),
    () => marked('byline'),
    () => metas(metaNames),
  ]
  const ways: (() => Author[])[] = [
    () => persons.flatMap(field).filter(({ name }) => isName(name)),
    () => top.flatMap(readByline),
    ...fields.slice(1).map(
      (found) => () =>
        found()
          .flatMap(field)
          .filter(({ name }) => isName(name)),
    ),
    () => end.flatMap(readByline),
    () => end.flatMap((line) => readCredits(line, agency)),
    () => [...top, ...end].flatMap(readBio),
    () => top.filter(({ rule }) => rule === 'byline').flatMap(readNames),
    ...fields.map(
      (found) => () =>
        found()
          .flatMap(field)
          .filter(({ name }) => !organization.test(name) && name.length <= 60),
    ),
  ]
  for (const way of ways) {
    const found = unique(way())
    if (found.length) return found
  }
  return []
}

/** Houses, not people or desks. */
const organization =
  /\b(?:gmbh|ag|kg|e\.?\s?v|verlag|publishing|ltd|inc|llc|corp|s\.?a|germany|verein|stiftung|foundation|university|universität)\b|\.(?:de|com|net|org|at|ch|it|fr|es|pl|nl|co\.uk)\b/iu
const nobody = /^(?:admin|administrator|root|webmaster|user|guest|unknown|anonymous|none|null|undefined|n\/a|by|von)$/i

function unique(authors: readonly Author[]): Author[] {
  const seen = new Set<string>()
  return authors.filter(({ name }) => {
    const key = bare(name)
    return !seen.has(key) && seen.add(key)
  })
}
