import type { Source } from '../schema/index.ts'
import { byteLength } from './byte-length.ts'
import { collect } from './bytes.ts'
import { decode } from './decode.ts'
import type { Failure } from './failure.ts'
import { type FeedItem, feedItems } from './feed-items.ts'
import type { Input, ParseHint } from './format.ts'
import { isoDate } from './iso-date.ts'
import { namesOf } from './names-of.ts'
import { plainWords } from './plain-words.ts'
import { originOf } from './saved-page.ts'
import { charset } from './whole.ts'

/** Each item of an RSS or Atom feed; what is wrong with the feed comes as a failure. Holds one feed. */
export async function* readFeed({ bytes, name, hint, maxBytes }: Input): AsyncGenerator<Source | Failure> {
  const all = await collect(bytes, maxBytes)
  if (!all) {
    const message = `A feed of more than ${maxBytes} bytes`
    yield { failure: 'too-large', message, remedy: 'Split it into feeds of fewer items', input: name }
    return
  }
  const { text, encoding, notes } = decode(all, [hint.encoding, charset(hint.mediaType), xmlEncoding(all)])
  let record = 0
  let read = 0
  let byteOffset = 0
  for (const item of feedItems(text)) {
    if ('broken' in item) {
      const remedy = 'Fetch it again; what could be read of its items was read'
      const place = byteLength(text.slice(0, item.start), encoding)
      yield { failure: 'malformed', message: item.broken, remedy, input: name, byteOffset: place }
      continue
    }
    byteOffset += byteLength(text.slice(read, item.start), encoding)
    read = item.start
    const made = sourceOf(item, hint)
    if (made) {
      const noted = [...(made.notes ?? []), ...(record ? [] : notes.map(({ rule, message }) => ({ rule, message })))]
      yield {
        ...made,
        encoding,
        ...(noted.length && { notes: noted }),
        container: { uri: hint.uri ?? name, record, byteOffset },
      }
    } else
      yield {
        failure: 'empty',
        message: `An item without words${item.fields.get('title') ? ` ("${plainWords(item.fields.get('title') ?? '').slice(0, 80)}")` : ''}`,
        remedy: 'Fetch the page it links to, or leave it out',
        input: name,
        record,
        byteOffset,
      }
    record++
  }
  if (!record)
    yield { failure: 'empty', message: 'A feed without items', remedy: 'Check where it was fetched', input: name }
}

const xmlEncoding = (bytes: Uint8Array) =>
  /^\s*<\?xml[^>]{0,100}?\bencoding\s*=\s*["']([\w.:-]+)/i.exec(
    new TextDecoder('windows-1252').decode(bytes.subarray(0, 300)),
  )?.[1]

const textFields = [
  'content:encoded',
  'content',
  'description',
  'summary',
  'media:description',
  'itunes:summary',
] as const

function sourceOf(
  { fields, markup, authors, link, channel, truncated }: FeedItem,
  hint: ParseHint,
): Source | undefined {
  const field = textFields.find((name) => /[^\s\0]/.test(fields.get(name) ?? ''))
  if (!field) return undefined
  const text = fields.get(field) as string
  const first = (...names: readonly string[]) => names.map((name) => fields.get(name)?.trim()).find(Boolean)
  const issued = first('pubdate', 'published', 'dc:date', 'issued', 'dcterms:issued', 'prism:publicationdate')
  const updated = first('updated', 'modified', 'dcterms:modified', 'atom:updated')
  const given = issued ?? updated
  const date = given && isoDate(given)
  const title = plainWords(first('title', 'dc:title') ?? '')
  const source = first('source')
  const publisher = plainWords(
    (markup.has('source') ? /<title\b[^>]{0,100}>([^<]{1,300})</.exec(source ?? '')?.[1] : source) ??
      channel.title ??
      first('dc:publisher') ??
      '',
  )
  const names = authors.length ? authors : (channel.authors ?? [])
  const people = names.flatMap((name) => namesOf(personOf(plainWords(name))) ?? [])
  const guid = first('guid', 'id', 'dc:identifier')
  const uri = resolved(link ?? (/^https?:\/\//i.test(guid ?? '') ? guid : undefined), channel.base ?? hint.uri)
  const notes = [
    ...(given && !date
      ? [{ rule: 'published', message: `The date "${given.slice(0, 80)}" could not be read and was left out` }]
      : []),
    ...(date && !issued ? [{ rule: 'published', message: 'The feed only tells when the item was updated' }] : []),
    ...(truncated ? [{ rule: 'truncated', message: 'The feed ends within this item' }] : []),
  ]
  const published = date ?? hint.published
  return {
    text,
    mediaType:
      markup.has(field) || /<\/?[a-z][^<>]{0,2000}>|&(?:#\w{1,8}|[a-z]{2,12}\d?);/i.test(text)
        ? 'text/html'
        : 'text/plain',
    ...(guid && { id: guid }),
    ...(uri && originOf('', uri)),
    ...(published !== undefined && { published }),
    ...(title && { title }),
    ...(people.length && { authors: [...new Set(people)] }),
    ...(publisher && { publisher }),
    ...(hint.clean !== undefined && { clean: hint.clean }),
    ...(notes.length && { notes }),
  }
}

/** `desk@x.example (Ada Brandt)` names Ada Brandt; an address alone names nobody. Source: RSS 2.0, `author`. */
function personOf(author: string): string {
  const named =
    /^\S{1,200}@\S{1,200}\s+\((.{1,200})\)$/.exec(author)?.[1] ??
    /^(.{1,200}?)\s*<\S{1,200}@\S{1,200}>$/.exec(author)?.[1]
  return named ?? (/\S@\S/.test(author) ? '' : author)
}

function resolved(link: string | undefined, base: string | undefined): string | undefined {
  if (!link) return undefined
  try {
    return new URL(link, base).href
  } catch {
    return link
  }
}
