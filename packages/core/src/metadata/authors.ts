import type { PageHead } from '../clean/html/head.ts'
import type { Author } from '../schema/index.ts'
import { readBio, readByline, readCredits, readNames, readSigned } from './bylines.ts'
import { bare, type Found } from './found.ts'
import type { Line, NearLine } from './lines.ts'
import type { LinkedData } from './linked-data.ts'
import { isName, isOffice, openingLength, splitAuthors } from './names.ts'
import { decodeReferences } from './references.ts'

export interface AuthorEvidence {
  readonly head: PageHead | undefined
  readonly linked: LinkedData | undefined
  /** Those near the headline and the body's ends. */
  readonly lines: readonly NearLine[]
  readonly all: readonly Line[]
  /** The agency a dateline names. */
  readonly agency: string | undefined
  /** Names the page has for itself; they are no author. */
  readonly sites: readonly string[]
  /** Lower case; may be empty. */
  readonly givenNames: ReadonlySet<string>
  isPlace(name: string): boolean
}

const metaNames = new Set([
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
  'cxenseparse:author',
  'author.name',
])

/** Those who wrote the article, by the first kind of evidence that names anybody; persons before desks. */
export function authors({ head, linked, lines, all, agency, sites, givenNames, isPlace }: AuthorEvidence): Author[] {
  const known = new Set(sites.map(bare))
  const field = ({ text, source }: Found): Author[] =>
    splitAuthors(decodeReferences(text))
      .filter(({ name }) => !known.has(bare(name)) && bare(name) && !nobody.test(name))
      .map((author) => ({ ...author, source }))
  const top = lines.filter((line) => line.top)
  const end = lines.filter((line) => !line.top)
  const marked = (kind: NearLine['mark']) => (head ? top.filter(({ mark }) => mark === kind) : [])
  const persons = (linked?.authors ?? []).filter(({ person }) => person)
  const metas = (head?.metas ?? []).map(({ name, content, source }) => ({ name, text: content, source }))
  const author = metas.filter(({ name }) => name === 'author')
  const other = metas.filter(({ name }) => metaNames.has(name))
  const full = (found: readonly Found[]) => found.flatMap(field).filter(({ name }) => isName(name))
  const any = (found: readonly Found[]) =>
    found.flatMap(field).filter(({ name }) => !organization.test(name) && name.length <= 60)
  const sure = ({ name }: Author) => givenNames.has(name.split(/[\s-]/)[0]?.toLowerCase() ?? '')
  /** Markup calls many a line an author that is a job or a section. */
  const sureOf = (found: Author[]) => (givenNames.size ? found.filter(sure) : found)
  const lone = top
    .filter((line) => line.where === 'before' && !line.mark && !line.level)
    .flatMap(readNames)
    .filter(sure)
  const ways: (() => Author[])[] = [
    () => full(persons),
    () => top.flatMap(readByline),
    () => sureOf(full(marked('author'))),
    () => full(author),
    () => sureOf(full(marked('byline'))),
    () =>
      top
        .filter(({ level }) => !level)
        .flatMap(readSigned)
        .filter(sure),
    () => full(other),
    () => (lone.length === 1 ? lone : []),
    () => end.flatMap(readByline),
    () => end.flatMap((line) => readCredits(line, agency)),
    () => lines.flatMap(readBio),
    () => top.filter(({ rule }) => rule === 'byline').flatMap(readNames),
    () => nearest(all),
    () => full(marked('author')),
    () => any(persons),
    () => any(marked('author')),
    () => any(author),
    () => any(marked('byline')).filter(({ name }) => !/\s\S+\s/.test(name) && !isOffice(name)),
    () => any(other),
  ]
  for (const way of ways) {
    const found = unique(way().filter((author) => sure(author) || !isPlace(author.name)))
    if (found.length) return found
  }
  return []
}

/** Houses, not people or desks. */
const organization =
  /\b(?:gmbh|ag|kg|e\.?\s?v|verlag|publishing|ltd|inc|llc|corp|s\.?a|germany|verein|stiftung|foundation|university|universität)\b|\.(?:de|com|net|org|at|ch|it|fr|es|pl|nl|co\.uk)\b/iu
/** The byline closest before the body, however far. */
function nearest(lines: readonly Line[]): Author[] {
  for (let i = lines.findLastIndex(({ where }) => where === 'before'); i >= 0; i--) {
    const line = lines[i] as Line
    const found = line.mark !== 'other' && openingLength(line.text) ? readByline(line) : []
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
