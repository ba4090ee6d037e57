import type { Source } from '../schema/index.ts'
import { collect } from './bytes.ts'
import { type Failure, isFailure } from './failure.ts'
import type { Input } from './format.ts'
import { html } from './html.ts'
import { withNote } from './inside.ts'
import { isoDate } from './iso-date.ts'
import { type Part, readMime } from './mime.ts'
import { tooLarge } from './whole.ts'

/** The page of a saved one; its frames are counted in a note. Holds one file. Source: RFC 2557. */
export async function* readMhtml(input: Input): AsyncGenerator<Source | Failure> {
  const { hint, name, maxBytes } = input
  const bytes = await collect(input.bytes, maxBytes)
  if (!bytes) return yield tooLarge(name, maxBytes)
  const message = readMime(bytes)
  const pages = leaves(message).filter(({ type }) => type === 'text/html' || type === 'application/xhtml+xml')
  const snapshot = message.headers.get('snapshot-content-location')
  const start = message.parameters.get('start')
  const page =
    pages.find(({ headers }) => start !== undefined && headers.get('content-id') === start) ??
    pages.find(({ headers }) => snapshot !== undefined && headers.get('content-location') === snapshot) ??
    pages[0]
  if (!page) {
    const remedy = 'Save the page again, as HTML or as a complete page'
    yield { failure: 'malformed', message: 'No part of it is a page', remedy, input: name, byteOffset: 0 }
    return
  }
  const location = snapshot ?? page.headers.get('content-location')
  const uri = hint.uri ?? (/^https?:/i.test(location ?? '') ? location : undefined)
  const retrievedAt = isoDate(message.headers.get('date') ?? '')
  const inner = { ...hint, mediaType: page.headers.get('content-type') ?? 'text/html', ...(uri && { uri }) }
  for await (const item of html.read({ ...input, bytes: once(page.content()), hint: inner })) {
    if (isFailure(item)) {
      yield item
      continue
    }
    const source: Source = { ...(retrievedAt && { retrievedAt }), ...item }
    const frames = pages.length - 1
    const notes = [
      ...(frames > 0 ? [`Frames of the page that were not read: ${frames}`] : []),
      ...(message.cut ? ['The file breaks off; read so far'] : []),
    ]
    yield notes.reduce((noted, message) => withNote(noted, { rule: 'mhtml', message }), source)
  }
}

/** The parts that hold no parts, in order. */
export const leaves = (part: Part): readonly Part[] => (part.parts.length ? part.parts.flatMap(leaves) : [part])

/** A stream of one chunk. */
export async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
