import type { Source } from '../schema/index.ts'
import { decodeMixed } from './decode-mixed.ts'
import { detectEncoding } from './detect-encoding.ts'
import { checkUtf8 } from './utf8-check.ts'

type Notes = NonNullable<Source['notes']>

/** The text of bytes, and what was noticed while they were decoded. */
export interface Decoded {
  /** A byte order mark stays, as U+FEFF, so that offsets count every character of the file. */
  readonly text: string
  /** Label of the encoding, lower case. */
  readonly encoding: string
  readonly notes: Notes
}

/**
 * Bytes of a whole document as text. A byte order mark wins; then UTF-8 where the bytes are plainly that, whatever is
 * declared; then the declaration; then each line as UTF-8 or not, where the lines differ; then UTF-8 with replacements
 * or the encoding whose letters fit (windows-1252 where none does), whichever explains more bytes.
 * Whatever had to be guessed is noted with its byte offset. `declared` are labels, the most trusted first;
 * `offset` is where the bytes begin in their file.
 */
export function decode(bytes: Uint8Array, declared: readonly (string | undefined)[] = [], offset = 0): Decoded {
  const marked = byteOrderMark(bytes) ?? utf16Without(bytes)
  const notes: Notes[number][] = []
  const label = known(declared, notes)
  if (marked && marked !== 'utf-8') return { ...read(bytes, marked), notes }
  const { firstInvalid, invalid, multibyte } = checkUtf8(bytes)
  if (label && !marked) {
    const enough = firstInvalid < 0 ? multibyte >= (singleByte.test(label) ? 1 : 4) : multibyte > 10 * invalid
    if (!enough) return { ...read(bytes, label), notes }
    notes.push({ rule: 'encoding', message: `Declared as ${label}, but the bytes are UTF-8: read as that` })
  }
  if (firstInvalid < 0) return { ...read(bytes, !marked && isShifted(bytes) ? 'iso-2022-jp' : 'utf-8'), notes }
  const where = `Byte ${offset + firstInvalid} is not UTF-8`
  const mixed = multibyte > 0 ? decodeMixed(bytes, legacyOf, offset) : undefined
  if (mixed) return { ...mixed, notes: [...notes, ...mixed.notes] }
  if (!marked && multibyte <= invalid) {
    const legacy = legacyOf(bytes)
    notes.push({ rule: 'encoding', message: `${where}: read as ${legacy}` })
    return { ...read(bytes, legacy), notes }
  }
  const decoded = read(bytes, 'utf-8')
  const at = decoded.text.indexOf('\ufffd')
  notes.push({
    rule: 'encoding',
    message: `${where}: ${invalid} unreadable ${invalid === 1 ? 'place' : 'places'} replaced by U+FFFD`,
    source: { start: at, end: at + 1 },
  })
  return { ...decoded, notes }
}

const legacyOf = (bytes: Uint8Array) => detectEncoding(bytes) ?? 'windows-1252'

/** ISO-2022-JP says in ASCII where Japanese begins: ESC $ B or ESC $ @. */
function isShifted(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(0x1b)
  return at >= 0 && bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x40 || bytes[at + 2] === 0x42)
}

/** Encodings in which two bytes that happen to be UTF-8 make no word. */
const singleByte = /^(?:windows-125\d|iso-8859-\d+|macintosh|koi8-[ru])$/

const read = (bytes: Uint8Array, encoding: string) => ({ text: decoder(encoding)?.decode(bytes) ?? '', encoding })

/** The first declared encoding that exists, by its standard name; undefined for UTF-8 and where there is none. */
function known(declared: readonly (string | undefined)[], notes: Notes[number][]): string | undefined {
  for (const label of declared) {
    if (!label?.trim()) continue
    const encoding = decoder(label.trim())?.encoding
    // What can be read as ASCII is no UTF-16, whatever it declares. Source: html.spec.whatwg.org, "prescan".
    if (encoding) return /^utf-(?:8|16)/.test(encoding) ? undefined : encoding
    notes.push({ rule: 'encoding', message: `The declared encoding "${label.trim()}" is not known` })
  }
  return undefined
}

function decoder(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label, { ignoreBOM: true })
  } catch {
    return undefined
  }
}

/** The encoding that a byte order mark at the start of the bytes tells. Source: Unicode 15, section 23.8. */
export function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return undefined
}

/** Second bytes of the scripts from Latin to Arabic; a text in any other encoding has no such bytes. */
const lastScript = 0x06

/** UTF-16 without its mark: nearly every other byte is no character of a text. */
export function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.min(bytes.length, 1024) >> 1
  let even = 0
  let odd = 0
  for (let i = 0; i < pairs; i++) {
    if ((bytes[2 * i] as number) <= lastScript) even++
    if ((bytes[2 * i + 1] as number) <= lastScript) odd++
  }
  if (pairs < 4) return undefined
  if (odd > 0.7 * pairs && even < 0.05 * pairs) return 'utf-16le'
  if (even > 0.7 * pairs && odd < 0.05 * pairs) return 'utf-16be'
  return undefined
}
