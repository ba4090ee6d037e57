import type { PageHead } from '../clean/html/head.ts'
import type { Author } from '../schema/index.ts'
import { bare } from './found.ts'
import type { LinkedData } from './linked-data.ts'
import { splitAuthors } from './names.ts'
import { decodeReferences } from './references.ts'

const metaNames = new Set([
  'author',
  'article:author',
  'article:author_name',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'byl',
  'byline',
  'article.author',
  'article_author',
  'citation_author',
  'cxenseparse:author',
  'author.name',
])

/** Names of accounts that stand for nobody. */
export const nobody =
  /^(?:(?:wordpress|wp|web|site)?[\s_-]?admin(?:istrator)?|root|webmaster|user|guest|unknown|anonymous|none|null|undefined|n\/a|by|von|author|autor)$/i

/** Whom the page's code names as authors: JSON-LD first, then its meta elements. */
export function declaredAuthors(
  head: PageHead,
  linked: LinkedData | undefined,
  isGiven: (name: string) => boolean,
): Author[] {
  const read = (text: string, source: Author['source']): Author[] =>
    splitAuthors(decodeReferences(text), isGiven)
      .filter(({ name }) => bare(name) && !nobody.test(name))
      .map((author) => ({ ...author, ...(source && { source }) }))
  return [
    ...(linked?.authors ?? []).flatMap(({ text, source }) => read(text, source)),
    ...head.metas.filter(({ name }) => metaNames.has(name)).flatMap(({ content, source }) => read(content, source)),
  ]
}
