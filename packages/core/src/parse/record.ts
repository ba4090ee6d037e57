import { type Source, SourceRecord } from '../schema/index.ts'
import type { Failure } from './failure.ts'
import {
  alike,
  authorNames,
  dateNames,
  type Fields,
  fieldsOf,
  htmlNames,
  idNames,
  publisherNames,
  retrievedNames,
  textNames,
  titleNames,
  uriNames,
  valueAt,
  wordNames,
} from './fields.ts'
import type { ParseHint } from './format.ts'
import { isoDate } from './iso-date.ts'
import { looksLikeMarkup } from './markup-look.ts'
import { nameOf, namesOf } from './names-of.ts'
import { originOf } from './saved-page.ts'

/** A failure that does not know its place yet. */
export type BadRecord = Pick<Failure, 'failure' | 'message' | 'remedy'>

/** What is wrong with a record, and what its owner can do. */
export const malformed = (message: string, remedy: string): BadRecord => ({ failure: 'malformed', message, remedy })

/** What was noticed while its bytes were decoded. */
export interface Decoding {
  readonly encoding: string
  readonly notes: NonNullable<Source['notes']>
}

/**
 * One record as a source: its text by the hint's key, else by the names such fields have; what else it says of the
 * article where it says so plainly. Fields that were not read are noted.
 */
export function readRecord(value: unknown, { encoding, notes }: Decoding, hint: ParseHint): Source | BadRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return malformed(`Not a record but ${kindOf(value)}`, 'A record is an object with a "text" or an "html"')
  const fields = fieldsOf(value)
  const used = new Set<string>()
  const words = wordsOf(value, fields, used, hint)
  if ('failure' in words) return words
  const dated = dateOf(fields, used)
  const title = take(fields, used, titleNames, nameOf)
  const authors = take(fields, used, authorNames, namesOf)
  const publisher = take(fields, used, publisherNames, publisherOf)
  const retrievedAt = take(fields, used, retrievedNames, (found) =>
    typeof found === 'string' ? isoDate(found) : undefined,
  )
  const { id, clean } = value as Record<string, unknown>
  for (const name of ['clean', 'id']) if (fields.has(name)) used.add(name)
  const checked = SourceRecord.safeParse({
    id: id === '' ? undefined : (id ?? take(fields, used, idNames, asId)),
    [words.html ? 'html' : 'text']: words.text,
    title,
    authors,
    publisher,
    uri: take(fields, used, uriNames, (found, key) =>
      typeof found === 'string' && (key === 'uri' || /^https?:\/\//i.test(found)) ? found : undefined,
    ),
    clean,
  })
  if (!checked.success) {
    const wrong = checked.error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '))
    return malformed(`Not a record: ${wrong.join('; ')}`, 'Correct the field, or leave it out')
  }
  const record = checked.data
  const unread = [...fields].filter(([key]) => !used.has(key)).map(([, { name }]) => name)
  const all = [
    ...dated.notes,
    ...notes.map(({ rule, message }) => ({ rule, message })),
    ...(unread.length ? [{ rule: 'unread-fields', message: `Fields not read: ${listed(unread)}` }] : []),
  ]
  const published = dated.published ?? hint.published
  const whole = record.clean ?? hint.clean
  const origin = originOf(words.html ? words.text : '', record.uri ?? undefined)
  return {
    text: words.text,
    mediaType: words.html ? 'text/html' : 'text/plain',
    encoding,
    ...(record.id != null && { id: record.id }),
    ...origin,
    ...(published !== undefined && { published }),
    ...(retrievedAt !== undefined && { retrievedAt }),
    ...(title?.trim() && { title: title.trim() }),
    ...(authors?.length && { authors }),
    ...(publisher !== undefined && { publisher }),
    ...(whole !== undefined && { clean: whole }),
    ...(all.length && { notes: all }),
  }
}

interface Words {
  readonly text: string
  readonly html: boolean
}

function wordsOf(record: object, fields: Fields, used: Set<string>, hint: ParseHint): Words | BadRecord {
  const { textKey, htmlKey } = hint
  if (textKey !== undefined || htmlKey !== undefined) {
    for (const [path, html] of [
      [textKey, false],
      [htmlKey, true],
    ] as const) {
      const found = path === undefined ? undefined : valueAt(record, path)
      if (typeof found !== 'string' || !/\S/.test(found)) continue
      for (const [key, { name }] of fields) if (name === path || path?.startsWith(`${name}.`)) used.add(key)
      return { text: found, html }
    }
    const asked = [textKey, htmlKey].filter((path) => path !== undefined).join('" nor "')
    return without(record, `No words in "${asked}"`)
  }
  for (const key of ['text', 'html'] as const) {
    const found = fields.get(key)
    if (found && typeof found.value !== 'string')
      return malformed(`Not a record: ${key}: expected a string`, remedyKeys)
  }
  if (fields.has('text') && fields.has('html'))
    return malformed('Not a record: expected either "text" or "html"', 'Say which to read, with textKey or htmlKey')
  for (const key of [
    ...textNames.slice(0, 1),
    ...htmlNames.slice(0, 1),
    ...textNames.slice(1),
    ...htmlNames.slice(1),
  ]) {
    const found = fields.get(key)
    const text = found && (typeof found.value === 'string' ? found.value : renderedOf(found.value))
    if (!text || !/\S/.test(text)) continue
    used.add(key)
    const isHtml = (htmlNames as readonly string[]).includes(key) || typeof found.value !== 'string'
    return { text, html: isHtml || (key !== 'text' && looksLikeMarkup(text)) }
  }
  const hasField = Object.keys(record).some((name) => wordNames.has(alike(name)))
  if (hasField) return without(record, 'A record without words')
  return { ...without(record, 'Not a record: expected "text" or "html"'), failure: 'malformed' }
}

const remedyKeys = 'Name the field that holds the text with textKey, or the page with htmlKey'

function without(record: object, message: string): BadRecord {
  const names = Object.keys(record)
  const has = names.length ? `its fields are ${listed(names)}` : 'it has no fields'
  return { failure: 'empty', message: `${message}; ${has}`, remedy: `Leave it out, or fill in its text. ${remedyKeys}` }
}

/** As content systems send HTML: `{"rendered": "<p>..."}`. */
const renderedOf = (value: unknown): string | undefined => {
  const rendered = typeof value === 'object' && value !== null ? (value as { rendered?: unknown }).rendered : undefined
  return typeof rendered === 'string' ? rendered : undefined
}

function take<T>(
  fields: Fields,
  used: Set<string>,
  names: readonly string[],
  read: (value: unknown, key: string) => T | undefined,
): T | undefined {
  for (const key of names) {
    const found = fields.get(key)
    const value = found && !used.has(key) ? read(found.value, key) : undefined
    if (value === undefined) continue
    used.add(key)
    return value
  }
  return undefined
}

function dateOf(fields: Fields, used: Set<string>): { published?: string; notes: NonNullable<Source['notes']> } {
  const notes: { rule: string; message: string }[] = []
  for (const key of dateNames) {
    const { value } = fields.get(key) ?? {}
    if (value === undefined) continue
    used.add(key)
    const published = typeof value === 'string' || Number.isInteger(value) ? isoDate(String(value)) : undefined
    if (published !== undefined) return { published, notes }
    const message = `The date ${JSON.stringify(value)?.slice(0, 80)} is not ISO 8601 (2031-05-04) and was left out`
    notes.push({ rule: 'published', message })
  }
  return { notes }
}

/** One word is a name where it has a capital; else it is a code (`rss`, `web_crawl`) or an address. */
const publisherOf = (value: unknown) => {
  const name = nameOf(value)?.trim()
  return name && name.length <= 120 && (/^\p{Lu}[\p{L}\p{N}-]+$/u.test(name) || /^[^\s/:]+\s/.test(name))
    ? name
    : undefined
}

const asId = (value: unknown) =>
  typeof value === 'string' && value.trim() ? value : Number.isSafeInteger(value) ? String(value) : undefined

const kindOf = (value: unknown) =>
  value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value === 'string' ? 'a text' : `a ${typeof value}`

const listed = (names: readonly string[]) =>
  names.length > 20 ? `${names.slice(0, 20).join(', ')} and ${names.length - 20} more` : names.join(', ')
