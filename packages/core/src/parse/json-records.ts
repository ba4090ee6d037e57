import { concat } from './bytes.ts'

/** One record of a JSON file. */
export interface JsonRecord {
  /** Undefined where it is longer than `maxBytes`. */
  readonly bytes: Uint8Array | undefined
  readonly byteOffset: number
  /** Of the first record of a list inside an object: what stood before the list, closed so that it is JSON. */
  readonly around?: string
}

/** Where a file ends within a value, or stops being JSON. */
export interface JsonBreak {
  readonly broken: string
  readonly byteOffset: number
}

/** Decides whether a list in an object is the file's list of records. */
export type IsRecords = (name: string, first: Uint8Array, around: string) => boolean

const [quote, backslash, comma] = [34, 92, 44]
const [openList, closeList, openObject, closeObject] = [91, 93, 123, 125]
/** An object in which as many lists held no records holds none. */
const mostRefused = 64
const isBlank = (byte: number) => byte === 32 || byte === 10 || byte === 13 || byte === 9

/** `key`: where the key of the open member stands; -1 while none has begun. */
interface Level {
  readonly list: boolean
  keyStart: number
  keyEnd: number
}

/** A list that may hold the records: the depth of its items, where it and its first item begin. */
interface Trial {
  readonly depth: number
  readonly keyStart: number
  readonly keyEnd: number
  readonly start: number
  item: number
}

/**
 * Records of JSON that comes in pieces: the items of the top list, the items of the list of records inside an object,
 * or the values that follow each other. Holds one record, and of an object what stands before its list.
 * Only brackets, strings and commas are looked at; whether a record is JSON is told by who parses it.
 */
export async function* jsonRecords(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
  isRecords: IsRecords,
): AsyncGenerator<JsonRecord | JsonBreak> {
  const levels: Level[] = []
  /** values: one after the other, or an object not known yet. list: items of it. rest: of the object around the list. */
  let mode: 'values' | 'list' | 'rest' = 'values'
  let home = 0 // levels open around a record
  let start = -1 // of the open record
  let scalar = false // the open record is a number, a word or a string
  let string = false
  let escaped = false
  let trial: Trial | undefined
  let refused = 0 // lists of the open record
  let parts: Uint8Array[] = [] // of the open record, chunks before this one
  let chunk: Uint8Array = new Uint8Array(0)
  let offset = 0 // of the chunk
  let tooLong = false

  const slice = (from: number, to: number) => {
    const all = [...parts, chunk.subarray(Math.max(0, start - offset))]
    return concat(
      all,
      all.reduce((sum, { length }) => sum + length, 0),
    ).subarray(from - start, to - start)
  }
  const decoded = (from: number, to: number) => new TextDecoder().decode(slice(from, to))
  const reset = () => {
    parts = []
    start = -1
    scalar = false
    tooLong = false
    trial = undefined
    refused = 0
  }
  const finish = (end: number): JsonRecord => {
    const record = { bytes: tooLong || end - start > maxBytes ? undefined : slice(start, end), byteOffset: start }
    reset()
    return record
  }
  const around = (list: number) =>
    `${decoded(start, list)}null${levels
      .slice(0, -1)
      .map((level) => (level.list ? ']' : '}'))
      .reverse()
      .join('')}`
  const keyOf = ({ keyStart, keyEnd }: Trial) => (keyStart >= start && keyEnd > 0 ? decoded(keyStart + 1, keyEnd) : '')

  for await (chunk of chunks) {
    let nextQuote = -1
    let nextSlash = -1
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i] as number
      const at = offset + i
      if (string) {
        if (escaped) escaped = false
        else if (byte === backslash) escaped = true
        else if (byte !== quote) {
          // Most bytes of a file stand in strings: go to the next sign that can end one.
          if (nextQuote < i) nextQuote = indexOrEnd(chunk, quote, i)
          if (nextSlash < i) nextSlash = indexOrEnd(chunk, backslash, i)
          i = Math.min(nextQuote, nextSlash) - 1
        } else {
          string = false
          const level = levels.at(-1)
          if (level && !level.list && level.keyStart >= 0 && level.keyEnd < 0) level.keyEnd = at
        }
        continue
      }
      const ends = byte === comma || byte === closeList || isBlank(byte)
      if (scalar && ends) yield finish(at)
      if (isBlank(byte) || (at < 3 && byte === bomByte[at])) continue
      if (start < 0 && mode !== 'rest' && levels.length === home) {
        if (byte === comma) continue
        if (mode === 'list' && byte === closeList) {
          levels.pop()
          mode = levels.length ? 'rest' : 'values'
          home = 0
          continue
        }
        if (mode === 'values' && byte === openList) {
          levels.push({ list: true, keyStart: -1, keyEnd: -1 })
          mode = 'list'
          home = 1
          continue
        }
        start = at
        scalar = byte !== openList && byte !== openObject
      }
      const level = levels.at(-1)
      if (byte === quote) {
        string = true
        if (level && !level.list && level.keyStart < 0) level.keyStart = at
      } else if (byte === comma) {
        if (level) level.keyStart = level.keyEnd = -1
      } else if (byte === openList || byte === openObject) {
        const depth = levels.length
        if (trial?.item === -1 && trial.depth === depth && byte === openObject) trial.item = at
        if (
          mode === 'values' &&
          !trial &&
          refused < mostRefused &&
          level &&
          !level.list &&
          byte === openList &&
          !tooLong
        )
          trial = { depth: depth + 1, keyStart: level.keyStart, keyEnd: level.keyEnd, start: at, item: -1 }
        levels.push({ list: byte === openList, keyStart: -1, keyEnd: -1 })
      } else if (byte === closeList || byte === closeObject) {
        if (level?.list !== (byte === closeList)) {
          yield { broken: `"${String.fromCharCode(byte)}" closes nothing that is open`, byteOffset: at }
          return
        }
        levels.pop()
        const depth = levels.length
        if (mode === 'rest') {
          if (!depth) mode = 'values'
        } else if (trial && depth === trial.depth && trial.item >= 0 && !tooLong) {
          const first = slice(trial.item, at + 1)
          const before = around(trial.start)
          if (isRecords(keyOf(trial), first, before)) {
            const byteOffset = trial.item
            mode = 'list'
            home = depth
            reset()
            yield { bytes: first.length > maxBytes ? undefined : first, byteOffset, around: before }
          } else {
            trial = { ...trial, item: -2 }
            refused++
          }
        } else if (trial && depth < trial.depth) trial = undefined
        if (start >= 0 && depth === home) yield finish(at + 1)
      }
    }
    if (start >= 0 && !tooLong) {
      if (offset + chunk.length - start > maxBytes) {
        tooLong = true
        parts = []
      } else parts.push(chunk.subarray(Math.max(0, start - offset)))
    }
    offset += chunk.length
    chunk = new Uint8Array(0)
  }
  if (scalar && !string) yield finish(offset)
  else if (start >= 0)
    yield { broken: `The file ends within a record that begins at byte ${start}`, byteOffset: offset }
  else if (levels.length) yield { broken: 'The file ends before its list does', byteOffset: offset }
}

const indexOrEnd = (chunk: Uint8Array, byte: number, from: number) => {
  const at = chunk.indexOf(byte, from)
  return at < 0 ? chunk.length : at
}

const bomByte = [0xef, 0xbb, 0xbf]
