import type { Source } from '../schema/index.ts'
import { decode } from './decode.ts'
import type { Failure } from './failure.ts'
import { fieldsOf, htmlNames, listNames, textNames, valueAt } from './fields.ts'
import type { Input, ParseHint } from './format.ts'
import { type JsonRecord, jsonRecords } from './json-records.ts'
import { type BadRecord, malformed, readRecord } from './record.ts'
import { utf8Chunks } from './utf8-chunks.ts'

/** What hangs on an article. */
const partNames =
  /comment|repl(?:y|ies)|related|author|tag|image|media|section|paragraph|sentence|entit|attachment|link/i

/** Each record of JSON texts: of a list, of the list in an object, or one after the other. Holds one record. */
export async function* readJson({ bytes, name, hint, maxBytes }: Input): AsyncGenerator<Source | Failure> {
  let record = 0
  let channel: Channel = {}
  const utf8 = utf8Chunks(bytes)
  for await (const item of jsonRecords(utf8.chunks, maxBytes, (list, first, around) =>
    isRecords(list, first, around, hint),
  )) {
    const byteOffset = utf8.offsetOf(item.byteOffset)
    const at = { input: name, record, byteOffset }
    if ('broken' in item) {
      const remedy = 'Fetch or write the file again; the records before this place were read'
      yield { ...malformed(`Not valid JSON: ${item.broken}`, remedy), ...at }
      return
    }
    if (item.around !== undefined) channel = channelOf(item.around)
    const read = readItem(item, byteOffset, maxBytes, channel, hint)
    if ('failure' in read) yield { ...read, ...at }
    else
      yield {
        ...read,
        ...(utf8.encoding && { encoding: utf8.encoding }),
        container: { uri: hint.uri ?? name, record, byteOffset },
      }
    record++
  }
  if (!record)
    yield {
      failure: 'empty',
      message: 'JSON without records',
      remedy: 'Check where the file was saved or downloaded',
      input: name,
    }
}

function readItem(
  { bytes }: JsonRecord,
  byteOffset: number,
  maxBytes: number,
  channel: Channel,
  hint: ParseHint,
): Source | BadRecord {
  if (!bytes) {
    const message = `One record of more than ${maxBytes} bytes`
    return { failure: 'too-large', message, remedy: 'Split the document into its articles' }
  }
  const { text, encoding, notes } = decode(bytes, [], byteOffset)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const remedy = 'Correct the record, or write the file again with a JSON library'
    return malformed(`Not valid JSON: ${(error as Error).message}`, remedy)
  }
  const record = unwrapped(value)
  if (!channel.feed) return readRecord(record, { encoding, notes }, hint)
  const read = readRecord(feedItem(record), { encoding, notes }, hint)
  return 'failure' in read || !channel.publisher ? read : { publisher: channel.publisher, ...read }
}

/** Answers of search engines keep the record one level down. */
const unwrapped = (value: unknown): unknown => {
  const inner = typeof value === 'object' && value !== null ? (value as { _source?: unknown })._source : undefined
  return typeof inner === 'object' && inner !== null ? inner : value
}

interface Channel {
  readonly feed?: true
  readonly publisher?: string
}

/** Source: jsonfeed.org, version 1.1. */
function channelOf(around: string): Channel {
  try {
    const { version, title } = JSON.parse(around) as Record<string, unknown>
    if (typeof version !== 'string' || !version.includes('jsonfeed.org/version')) return {}
    return { feed: true, ...(typeof title === 'string' && title.trim() && { publisher: title.trim() }) }
  } catch {
    return {}
  }
}

/** An item of a JSON Feed may have both contents, or only its summary. */
function feedItem(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const { content_html: html, content_text: text, summary, ...rest } = value as Record<string, unknown>
  if (typeof html === 'string' && /\S/.test(html)) return { ...rest, html }
  return { ...rest, text: typeof text === 'string' && /\S/.test(text) ? text : summary }
}

function isRecords(name: string, first: Uint8Array, around: string, { textKey, htmlKey }: ParseHint): boolean {
  const asked = [textKey, htmlKey].filter((key) => key !== undefined)
  try {
    const outer = asked.length ? valuesAt(JSON.parse(around), asked) : hasText(JSON.parse(around))
    if (outer) return false
    if (listNames.test(name)) return true
    const item = unwrapped(JSON.parse(new TextDecoder().decode(first)))
    return asked.length ? valuesAt(item, asked) : !partNames.test(name) && hasText(item)
  } catch {
    return listNames.test(name)
  }
}

const valuesAt = (value: unknown, paths: readonly string[]) =>
  typeof value === 'object' && value !== null && paths.some((path) => typeof valueAt(value, path) === 'string')

function hasText(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const fields = fieldsOf(value)
  return [...textNames, ...htmlNames].some((name) => {
    const found = fields.get(name)?.value
    return typeof found === 'string' || (typeof found === 'object' && found !== null && 'rendered' in found)
  })
}
