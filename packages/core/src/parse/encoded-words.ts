import { decode } from './decode.ts'
import { fromBase64, fromQuotedPrintable } from './transfer.ts'

const word = /=\?([\w.:-]{1,40})(?:\*[\w-]{0,20})?\?([bq])\?([^?\s]{0,1000})\?=/gi

/**
 * A header's value as text: `=?utf-8?Q?F=C3=A4hre?=` -> `Fähre`; the blanks between two encoded words are none.
 * Source: RFC 2047.
 */
export function decodeWords(value: string): string {
  const joined = value.replace(/(\?=)[ \t]+(?==\?)/g, '$1')
  let pending: { label: string; bytes: Uint8Array[] } | undefined
  let text = ''
  let at = 0
  // Neighbors of one encoding are joined as bytes: some programs cut a character in two.
  const flush = () => {
    if (pending) text += decode(Uint8Array.from(pending.bytes.flatMap((bytes) => [...bytes])), [pending.label]).text
    pending = undefined
  }
  for (const found of joined.matchAll(word)) {
    const [whole, label = '', kind = '', content = ''] = found
    if (found.index > at || pending?.label !== label.toLowerCase()) flush()
    text += joined.slice(at, found.index)
    pending ??= { label: label.toLowerCase(), bytes: [] }
    const latin = Uint8Array.from(content, (char) => char.charCodeAt(0) & 0xff)
    pending.bytes.push(kind.toLowerCase() === 'b' ? fromBase64(latin) : fromQuotedPrintable(underscores(latin)))
    at = found.index + whole.length
  }
  flush()
  return text + joined.slice(at)
}

const underscores = (bytes: Uint8Array) => bytes.map((byte) => (byte === 0x5f ? 0x20 : byte))
