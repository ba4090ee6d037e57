import { byteOrderMark, decode, utf16Without } from './decode.ts'
import type { Format, ParseHint } from './format.ts'

/**
 * The format of an input: by its declared media type, else by its first bytes, else by its name. The first format
 * that detects itself wins; the last takes everything.
 */
export function sniff<F extends Format>(head: Uint8Array, hint: ParseHint, formats: readonly F[]): F {
  const mediaType = hint.mediaType?.split(';')[0]?.trim().toLowerCase() ?? ''
  const declared = formats.find(({ mediaTypes }) => mediaTypes.includes(mediaType))
  if (declared) return declared
  const last = formats.at(-1) as F
  const start = decode(head.subarray(0, 4096)).text
  const found = formats.find(({ detect }) => detect(start.replace(/^\ufeff/, ''))) ?? last
  if (found !== last) return found
  const name = hint.name?.toLowerCase() ?? ''
  return formats.find(({ endings }) => endings.some((ending) => name.endsWith(ending))) ?? last
}

/** First bytes of files that hold no text, or hold it packed. Source: the formats' own specifications. */
const signatures: readonly (readonly [start: string, kind: string, remedy: string])[] = [
  ['%PDF-', 'a PDF file', 'Take its text out first, e.g. with pdftotext'],
  ['BZh', 'a bzip2 file', 'Unpack it first, e.g. with bzip2 -dc'],
  ['\x28\xb5\x2f\xfd', 'a Zstandard file', 'Unpack it first, e.g. with zstd -dc'],
  ['\xfd7zXZ\0', 'an xz file', 'Unpack it first, e.g. with xz -dc'],
  ['\xd0\xcf\x11\xe0', 'an old office document', 'Save it as text or HTML'],
  ['{\\rtf', 'an RTF document', 'Save it as text or HTML'],
  ['\x89PNG', 'a PNG image', 'Give its text'],
  ['\xff\xd8\xff', 'a JPEG image', 'Give its text'],
  ['GIF8', 'a GIF image', 'Give its text'],
  ['\x7fELF', 'a program', 'Give a text'],
]

/** What a file is that is no text, with the remedy; undefined for text in any encoding. */
export function sniffBinary(head: Uint8Array): { kind: string; remedy: string } | undefined {
  for (const [start, kind, remedy] of signatures) {
    if (head.length >= start.length && [...start].every((char, i) => char.charCodeAt(0) === head[i]))
      if (kind !== 'a bzip2 file' || head[3] === undefined || (head[3] >= 0x31 && head[3] <= 0x39))
        return { kind, remedy }
  }
  const mark = byteOrderMark(head)
  if (mark?.startsWith('utf-16') || utf16Without(head)) return undefined
  let controls = 0
  for (const byte of head) if (control(byte)) controls++
  if (controls < 3 || controls <= 0.02 * head.length) return undefined
  return {
    kind: `binary data (${controls} control characters in its first ${head.length} bytes)`,
    remedy: 'Give a text',
  }
}

/** Tab, line feed, vertical tab, form feed, carriage return and escape do stand in text files. */
const control = (byte: number) => byte < 32 && (byte < 9 || byte > 13) && byte !== 27
