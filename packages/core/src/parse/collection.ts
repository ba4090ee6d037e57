import type { Source } from '../schema/index.ts'
import { peek } from './bytes.ts'
import { decode } from './decode.ts'
import type { Failure } from './failure.ts'
import type { Format, Input } from './format.ts'
import { linesOf } from './lines.ts'
import { type Cutter, cutterFor } from './record-cuts.ts'
import { utf8Chunks } from './utf8-chunks.ts'
import { charset } from './whole.ts'

/**
 * One text file of many articles, as news databases export them: numbered documents (`3 of 120 DOCUMENTS`), documents
 * closed by their key (`Document ORLA000020260303...`) or a line that says so, or blocks of labeled lines between rules.
 * Each record is a document as it stands; its head and foot leave the text when it is cleaned.
 */
export const collection: Format<'collection'> = {
  name: 'collection',
  mediaTypes: [],
  endings: [],
  detect: (head) => cutterFor(head) !== undefined,
  read: readCollection,
}

/** Bytes by which the way the records are cut is told. */
const sample = 65_536

interface Open {
  parts: Uint8Array[]
  length: number
  byteOffset: number
  line: number
}

async function* readCollection({ bytes, name, hint, maxBytes }: Input): AsyncGenerator<Source | Failure> {
  const utf8 = utf8Chunks(bytes)
  const { head, all } = await peek(utf8.chunks[Symbol.asyncIterator](), sample)
  const cutter: Cutter = cutterFor(new TextDecoder('windows-1252').decode(head)) ?? (() => undefined)
  const latin = new TextDecoder('windows-1252')
  let record = 0
  let open: Open = { parts: [], length: 0, byteOffset: 0, line: 1 }
  /** The last record waits, so that what stands between it and the end of the file can be noted. */
  let waiting: Source | undefined
  let passed = '' // words before the first record

  const close = (next: { byteOffset: number; number: number }): Source | Failure | undefined => {
    const { parts, length, byteOffset, line } = open
    open = { parts: [], length: 0, byteOffset: next.byteOffset, line: next.number }
    const at = { input: name, line, record, byteOffset: utf8.offsetOf(byteOffset) }
    if (length > maxBytes) {
      record++
      const message = `One article of more than ${maxBytes} bytes`
      return { failure: 'too-large', message, remedy: 'Check where the file was cut', ...at }
    }
    const joined = new Uint8Array(length)
    let to = 0
    for (const part of parts) {
      joined.set(part, to)
      to += part.length
    }
    const { text, encoding, notes } = decode(joined, [hint.encoding, charset(hint.mediaType)], at.byteOffset)
    if (!/[^\s\0]/.test(text.replace(/^\ufeff/, ''))) return undefined
    const made: Source = {
      text,
      mediaType: 'text/plain',
      encoding: utf8.encoding ?? encoding,
      ...(hint.published !== undefined && { published: hint.published }),
      ...(hint.clean !== undefined && { clean: hint.clean }),
      ...(notes.length && { notes: [...notes] }),
      container: { uri: hint.uri ?? name, record, byteOffset: at.byteOffset },
    }
    return made
  }
  const noted = (source: Source, message: string): Source => ({
    ...source,
    notes: [...(source.notes ?? []), { rule: 'between-records', message }],
  })
  const quoted = (words: string) => `"${words.trim().replace(/\s+/g, ' ').slice(0, 120)}"`
  let begun = false

  function* settle(item: Source | Failure | undefined, whole: boolean): Generator<Source | Failure> {
    if (!item) return
    if ('failure' in item) {
      if (waiting) yield waiting
      waiting = undefined
      yield item
      return
    }
    if (!whole) {
      const words = quoted(item.text)
      if (waiting) waiting = noted(waiting, `After the record stands ${words}: not read`)
      else passed = `Before the first record stands ${words}: not read`
      return
    }
    if (waiting) yield waiting
    waiting = passed ? noted(item, passed) : item
    passed = ''
    record++
  }

  let last = { byteOffset: 0, number: 1 }
  for await (const line of linesOf(all, maxBytes)) {
    const start = latin.decode(line.bytes?.subarray(0, 200) ?? new Uint8Array(0))
    const cut = cutter(start.replace(/\r$/, ''))
    if (cut === 'begins') {
      yield* settle(close(line), begun)
      begun = true
    }
    if (line.bytes) {
      open.parts.push(line.bytes, newLine)
      open.length += line.bytes.length + 1
    } else open.length = maxBytes + 1
    if (open.length > maxBytes) open.parts = []
    last = { byteOffset: line.byteOffset + (line.bytes?.length ?? 0) + 1, number: line.number + 1 }
    if (cut === 'ends') {
      yield* settle(close(last), true)
      begun = false
    }
  }
  const rest = close(last)
  yield* settle(rest, begun || (record === 0 && !waiting))
  if (waiting) yield waiting
  else if (!record)
    yield { failure: 'empty', message: 'No articles', remedy: 'Check where the file was saved', input: name }
}

const newLine = Uint8Array.of(10)
