import type { Source } from '../schema/index.ts'
import { concat } from './bytes.ts'
import { checkUtf8 } from './utf8-check.ts'

const mostNotes = 20

interface Stretch {
  readonly from: number
  to: number
  readonly utf8: boolean
}

/**
 * A text some of whose lines are UTF-8 and some are not: each line is read as what it is, and every stretch that was
 * read as `legacy` is noted with where it stands. Undefined where the lines do not differ.
 */
export function decodeMixed(
  bytes: Uint8Array,
  legacyOf: (bytes: Uint8Array) => string,
  offset: number,
): { text: string; encoding: string; notes: NonNullable<Source['notes']> } | undefined {
  const stretches: Stretch[] = []
  let sure = false
  for (let at = 0; at < bytes.length; ) {
    const feed = bytes.indexOf(10, at)
    const end = feed < 0 ? bytes.length : feed + 1
    const { invalid, multibyte } = checkUtf8(bytes.subarray(at, end))
    const utf8 = invalid === 0 || multibyte > invalid
    sure ||= invalid === 0 && multibyte > 0
    const last = stretches.at(-1)
    // A line of nothing but ASCII goes with its neighbors.
    if (last && (last.utf8 === utf8 || (invalid === 0 && multibyte === 0))) last.to = end
    else stretches.push({ from: at, to: end, utf8 })
    at = end
  }
  if (!sure || stretches.every(({ utf8 }) => utf8)) return undefined
  const notes: { rule: string; message: string; source?: { start: number; end: number } }[] = []
  const strange = stretches.filter(({ utf8 }) => !utf8).map(({ from, to }) => bytes.subarray(from, to))
  const legacy = legacyOf(
    concat(
      strange,
      strange.reduce((sum, { length }) => sum + length, 0),
    ),
  )
  let text = ''
  let others = 0
  const part = (encoding: string, { from, to }: Stretch) =>
    new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(from, to))
  for (const stretch of stretches) {
    const start = text.length
    if (stretch.utf8) {
      text += part('utf-8', stretch)
      continue
    }
    text += part(legacy, stretch)
    const message = `Bytes ${offset + stretch.from}-${offset + stretch.to} are not UTF-8, unlike the rest: read as ${legacy}`
    if (notes.length < mostNotes) notes.push({ rule: 'encoding', message, source: { start, end: text.length } })
    else others++
  }
  if (others) notes.push({ rule: 'encoding', message: `${others} more places are not UTF-8 and were read so` })
  return { text, encoding: 'utf-8', notes }
}
