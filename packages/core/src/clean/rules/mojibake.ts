import { allMatches, type Edit } from '../../text/index.ts'
import { defineRule } from '../rule.ts'

/** windows-1252 above U+009F: character -> byte (WHATWG Encoding Standard, index windows-1252). */
const high = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'
const bytes = '80 82 83 84 85 86 87 88 89 8a 8b 8c 8e 91 92 93 94 95 96 97 98 99 9a 9b 9c 9e 9f'
  .split(' ')
  .map((hex) => Number.parseInt(hex, 16))
const byteOf = new Map([...high].map((character, i) => [character.charCodeAt(0), bytes[i] as number]))

const toByte = (unit: number): number => byteOf.get(unit) ?? (unit >= 0x80 && unit <= 0xff ? unit : 0)
const isTail = (unit: number) => (toByte(unit) & 0xc0) === 0x80

/** Two to four characters that windows-1252 makes of one UTF-8 sequence. */
const candidate = /[Â-ßà-ô][\u0080-\u00BFŒœŠšŸŽžƒˆ˜–-—‘-‚“-„†-•…‰‹›€™]{1,3}/g

/**
 * Read characters again that were UTF-8 and were taken for windows-1252.
 *
 *     The cafÃ©â€™s owner said: â€œWe stay.â€\u009D   ->   The café’s owner said: “We stay.”
 *     Er sagte: „Spaß“, und die Mãe dizia: NÃO.   ->   Er sagte: „Spaß“, und die Mãe dizia: NÃO.
 */
export const mojibake = defineRule({
  name: 'mojibake',
  reason: 'Letters garbled by a program that read UTF-8 as windows-1252 are put right',
  apply(text) {
    const edits: Edit[] = []
    let sure = false
    for (const { 0: found, index } of allMatches(text, candidate)) {
      const read = decode(found)
      if (!read) continue
      edits.push({ from: index, to: index + read.length, insert: read.character })
      sure ||= read.sure
    }
    return sure ? edits : []
  },
})

interface Reading {
  readonly character: string
  readonly length: number
  /** No language writes such a sequence. */
  readonly sure: boolean
}

function decode(found: string): Reading | undefined {
  const lead = toByte(found.charCodeAt(0))
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
  const tail = Array.from(found.slice(1, length))
  if (found.startsWith('â€') && tail.length < 2) return { character: '”', length: 2, sure: false }
  if (tail.length < length - 1 || !tail.every((character) => isTail(character.charCodeAt(0)))) return undefined
  let code = lead & (length === 2 ? 0x1f : length === 3 ? 0x0f : 0x07)
  for (const character of tail) code = (code << 6) | (toByte(character.charCodeAt(0)) & 0x3f)
  if (!plausible(code, length)) return undefined
  const sure = length > 2 || /^[ÃÂÄÅÐÑ][^’”“‘…–—\u00A0]/.test(found)
  return { character: String.fromCodePoint(code), length, sure }
}

/** Latin, Greek, Cyrillic, punctuation, currency, emoji: what is garbled so in news. */
const plausible = (code: number, length: number): boolean =>
  length === 2
    ? (code >= 0xa0 && code <= 0x24f) || (code >= 0x370 && code <= 0x52f)
    : length === 3
      ? (code >= 0x1e00 && code <= 0x27bf) || (code >= 0x3000 && code <= 0x9fff) || code === 0xfeff
      : code >= 0x1f000 && code <= 0x1faff
