/** The fields of a record, its names made alike: `article_body`, `articleBody` and `Article Body` are one. */
export type Fields = ReadonlyMap<string, { readonly name: string; readonly value: unknown }>

/** For comparing names of fields. */
export const alike = (name: string) => name.toLowerCase().replace(/[\s_-]+/g, '')

/** The first of two names that are alike is kept. */
export function fieldsOf(record: object): Fields {
  const fields = new Map<string, { name: string; value: unknown }>()
  for (const [name, value] of Object.entries(record)) {
    const key = alike(name)
    if (value != null && value !== '' && !fields.has(key)) fields.set(key, { name, value })
  }
  return fields
}

/** Names of fields that hold an article's text, the most telling first; what they hold may be HTML. */
export const textNames = [
  'text',
  'articlebody',
  'articletext',
  'fulltext',
  'maintext',
  'maincontent',
  'bodytext',
  'contenttext',
  'textcontent',
  'plaintext',
  'cleantext',
  'body',
  'content',
  'article',
  'storytext',
  'story',
  'newstext',
  'newscontent',
] as const
/** Names of fields that hold an article as HTML. */
export const htmlNames = [
  'html',
  'contenthtml',
  'bodyhtml',
  'articlehtml',
  'htmlcontent',
  'htmlbody',
  'fullhtml',
  'rawhtml',
  'pagehtml',
  'contentrendered',
] as const
/** Names of the other fields, as `alike` writes them, the surest first. */
export const titleNames = ['title', 'headline', 'articletitle'] as const
export const authorNames = ['authors', 'author', 'byline', 'creator', 'dc:creator', 'authorname', 'writer'] as const
export const dateNames = [
  'published',
  'publishedat',
  'datepublished',
  'publicationdate',
  'publishdate',
  'publisheddate',
  'publishedtime',
  'pubdate',
  'date',
  'firstpublished',
  'firstpublishedat',
  'dategmt',
  'datetime',
] as const
export const uriNames = [
  'uri',
  'url',
  'link',
  'permalink',
  'canonicalurl',
  'articleurl',
  'sourceurl',
  'weburl',
] as const
export const idNames = ['id', 'guid', 'uuid', 'articleid', 'documentid', 'docid'] as const
export const publisherNames = [
  'publisher',
  'source',
  'outlet',
  'publication',
  'sitename',
  'newspaper',
  'sourcename',
] as const
export const retrievedNames = ['retrievedat', 'crawledat', 'scrapedat', 'fetchedat', 'datedownload'] as const

/** Every name of a field that holds the words. */
export const wordNames: ReadonlySet<string> = new Set([...textNames, ...htmlNames])

/** Names of lists of records; a list of another name is one where its first item has a text. */
export const listNames =
  /^(?:articles?|items|results?|documents?|docs|records?|data|entries|news|stories|hits|posts|rows|list|value)$/i

/** The value at a path: a field of that very name, else a dotted path; undefined where there is none. */
export function valueAt(record: object, path: string): unknown {
  if (Object.hasOwn(record, path)) return (record as Record<string, unknown>)[path]
  let value: unknown = record
  for (const step of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as Record<string, unknown>)[step]
  }
  return value
}
