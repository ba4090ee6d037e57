import { type FormatName, type Hint, isArchive } from '@copydesk/core/parse'
import { Problem } from '../problem.ts'
import { jsonDocuments } from './json-documents.ts'
import { multipartDocuments } from './multipart.ts'
import { type Item, parsed } from './parsed.ts'
import type { ReadQuery } from './query.ts'

/** The documents of a request: one, or a list. */
export interface Documents {
  readonly many: boolean
  readonly items: AsyncIterable<Item>
}

type Read = (bytes: Uint8Array<ArrayBuffer>, hint: Hint) => Documents | Promise<Documents>

const wholeBody =
  (format: FormatName, many: boolean): Read =>
  (bytes, hint) => ({ many: many || isArchive(bytes), items: parsed(bytes, { ...hint, format }) })

/** What holds files of any format: its content tells which. */
const archive: Read = (bytes, hint) => ({ many: true, items: parsed(bytes, hint) })

/** Forms of a body, by media type. */
const forms = {
  'application/json': jsonDocuments,
  'application/feed+json': wholeBody('json', true),
  'text/plain': wholeBody('text', false),
  'text/markdown': wholeBody('markdown', false),
  'text/html': wholeBody('html', false),
  'application/xhtml+xml': wholeBody('html', false),
  'application/jsonl': wholeBody('jsonl', true),
  'application/x-ndjson': wholeBody('jsonl', true),
  'application/ndjson': wholeBody('jsonl', true),
  'text/csv': wholeBody('csv', true),
  'text/tab-separated-values': wholeBody('csv', true),
  'application/rss+xml': wholeBody('feed', true),
  'application/atom+xml': wholeBody('feed', true),
  'application/gzip': archive,
  'application/zip': archive,
  'application/x-tar': archive,
  'application/warc': archive,
  'message/rfc822': archive,
  'multipart/related': archive,
  'multipart/form-data': multipartDocuments,
} as const satisfies Record<string, Read>

/** How the body of this request is read. Throws a Problem where it has a form that is not read. */
export function formOf({ headers }: Request): Read {
  const mediaType = headers.get('content-type') ?? ''
  const coding = headers.get('content-encoding') ?? 'identity'
  const form = new Map<string, Read>(Object.entries(forms)).get(mediaType.split(';')[0]?.trim().toLowerCase() ?? '')
  const types = Object.keys(forms).join(', ')
  if (!form)
    throw new Problem(
      'unsupported',
      { input: 'the header Content-Type', detail: `A body of type "${mediaType}"`, remedy: `Send one of ${types}` },
      { 'Accept-Post': types },
    )
  if (coding === 'identity') return form
  throw new Problem(
    'unsupported',
    { input: 'the header Content-Encoding', detail: `A body packed as "${coding}"`, remedy: 'Send it unpacked' },
    { 'Accept-Encoding': 'identity' },
  )
}

/** How many times the most that a body may have its archives may unpack to. */
const unpacked = 8

/** What the request says of its documents, for the parser. */
export const hintOf = ({ headers }: Request, { uri, published, clean }: ReadQuery, bodyLimit: number): Hint => ({
  name: 'the body',
  maxBytes: bodyLimit,
  maxUnpacked: unpacked * bodyLimit,
  mediaType: headers.get('content-type') ?? '',
  ...(uri !== undefined && { uri }),
  ...(published !== undefined && { published }),
  ...(clean !== undefined && { clean }),
})
