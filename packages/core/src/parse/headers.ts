import type { Cursor } from './cursor.ts'
import { beginning, nextRecord } from './warc-body.ts'

/** Fields of a header, by their names in lower case; of a repeated one the first. */
export type Headers = ReadonlyMap<string, string>

/** Longest header read, in bytes. */
const longest = 65536

/**
 * Takes a header and the blank line that ends it, as text. Where none ends within 64 KiB or before another record of a
 * crawl begins, nothing is taken: the number of bytes ahead in which none does.
 */
export async function takeHeader(cursor: Cursor): Promise<string | number> {
  for (let size = 1024; ; size *= 4) {
    const ahead = (await cursor.look(size)).subarray(0, size)
    const end = blankLine(ahead)
    const next = nextRecord(ahead.subarray(0, end < 0 ? longest : end))
    if (next >= 0) return next
    if (end >= 0) {
      cursor.skip(end)
      return new TextDecoder('utf-8').decode(ahead.subarray(0, end))
    }
    if (ahead.length < size || size > longest) return Math.max(1, Math.min(ahead.length, longest) - beginning)
  }
}

/** End of the first blank line; -1 where there is none. */
function blankLine(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(10); at >= 0 && at < longest; at = bytes.indexOf(10, at + 1)) {
    if (bytes[at + 1] === 10) return at + 2
    if (bytes[at + 1] === 13 && bytes[at + 2] === 10) return at + 3
  }
  return -1
}

/** The fields of a header; a line that begins with a blank goes on with the one before. What is no field is left out. */
export function fieldsOf(header: string): Headers {
  const fields = new Map<string, string>()
  for (const line of header.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
  }
  return fields
}

/** The media type of a Content-Type, lower case, without parameters. */
export const typeOf = (contentType = '') => contentType.split(';')[0]?.trim().toLowerCase() ?? ''
