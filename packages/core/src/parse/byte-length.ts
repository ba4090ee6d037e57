import { utf8 } from '../text/index.ts'

const singleByte = /^(?:windows-(?:125\d|874)|iso-8859-|macintosh|koi8|ibm866|x-mac)/

/** Bytes a piece of decoded text took in its file; in an East Asian encoding two for every character beyond ASCII. */
export function byteLength(text: string, encoding: string): number {
  if (encoding === 'utf-8') return utf8(text).length
  if (encoding.startsWith('utf-16')) return 2 * text.length
  if (singleByte.test(encoding)) return text.length
  let length = text.length
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) length++
  return length
}
