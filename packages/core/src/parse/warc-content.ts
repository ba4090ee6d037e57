import type { Source } from '../schema/index.ts'
import { Cursor } from './cursor.ts'
import { type Failure, isFailure } from './failure.ts'
import type { Input } from './format.ts'
import { type Headers, typeOf } from './headers.ts'
import { NoDecoder, readResponse } from './http.ts'
import { hintFor, withNote } from './inside.ts'

/** Records about others: no page is lost with them. */
const about = new Set(['warcinfo', 'request', 'metadata'])
/** Types whose files hold text for readers; without a type the content tells. */
const text =
  /^(?:|application\/octet-stream|text\/(?:html|plain|xml|markdown)|application\/(?:xhtml\+xml|xml|rss\+xml|atom\+xml|rdf\+xml|feed\+json|jsonl|x-ndjson)|message\/rfc822|multipart\/related)$/
/** Source: RFC 9309, 2.3. */
const robots = /^https?:\/\/[^/]+\/robots\.txt$/i

interface Place {
  readonly record: number
  readonly byteOffset: number
}

/** The documents in one record; what holds none goes to `passed`, by kind. `input.bytes` is the record's content. */
export async function* readContent(
  input: Input,
  fields: Headers,
  place: Place,
  passed: string[],
): AsyncGenerator<Source | Failure> {
  const { name, hint, expansion } = input
  const type = fields.get('warc-type')?.toLowerCase() ?? 'without a type'
  const uri = fields.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1')
  const date = fields.get('warc-date')
  if (about.has(type)) return
  if (type !== 'response' && type !== 'resource' && type !== 'conversion') return void passed.push(type)
  if (uri && robots.test(uri)) return void passed.push('robots.txt')
  const notes: string[] = []
  if (fields.has('warc-truncated')) notes.push(`The crawler cut it off: ${fields.get('warc-truncated')}`)
  let contentType = fields.get('content-type')
  let bytes = input.bytes
  if (/^application\/http\b/i.test(contentType ?? '') || type === 'response') {
    const response = await readResponse(new Cursor(bytes), expansion, (note) => notes.push(note))
    if (!response && /^https?:/i.test(uri ?? 'http:')) return void passed.push('without an HTTP response')
    if (response) {
      const { status, headers, body } = response
      if (status !== 200 && status !== 203) return void passed.push(`HTTP ${status}`)
      contentType = headers.get('content-type')
      bytes = body
    }
  }
  const mediaType = typeOf(contentType)
  if (!text.test(mediaType)) return void passed.push(mediaType)
  const told = /^(?:|application\/octet-stream)$/.test(mediaType) ? undefined : contentType
  const label = `${name}, record ${place.record} at byte ${place.byteOffset}`
  const inner = { ...hintFor(undefined, hint), ...(told && { mediaType: told }), ...(uri && { uri }) }
  try {
    for await (const item of input.open({ ...input, bytes, name: label, hint: inner, packed: undefined })) {
      if (isFailure(item)) {
        const nothing = item.input === label && (item.failure === 'binary' || item.failure === 'empty')
        if (nothing) passed.push(item.failure === 'empty' ? 'without a body' : 'of binary data')
        else yield item.input === label ? { ...item, input: name, ...place } : item
        continue
      }
      const source: Source = {
        ...item,
        ...(uri && { uri: item.uri ?? uri }),
        ...(date && isDate.test(date) && { retrievedAt: item.retrievedAt ?? date }),
        container: item.container ?? { uri: hint.uri ?? name, ...place },
      }
      yield notes.reduce((noted, message) => withNote(noted, { rule: 'warc', message }), source)
    }
  } catch (error) {
    if (!(error instanceof NoDecoder)) throw error
    const remedy = 'Read it where DecompressionStream knows the encoding (for br: Node 24.7 or later)'
    yield { failure: 'binary', message: error.message, remedy, input: name, ...place }
  }
}

const isDate = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z)?)?)?$/
