import { decode } from './decode.ts'
import { fieldsOf, type Headers, typeOf } from './headers.ts'
import { type Parameters, parametersOf } from './parameters.ts'
import { fromTransfer } from './transfer.ts'

/** A MIME message or a part of one. */
export interface Part {
  readonly headers: Headers
  /** Lower case; `text/plain` where none is told. */
  readonly type: string
  readonly parameters: Parameters
  /** Of its header, in the message. */
  readonly offset: number
  /** Of a multipart, in its order. */
  readonly parts: readonly Part[]
  /** The content, without its transfer encoding. */
  content(): Uint8Array
}

/** A whole MIME message. */
export interface Message extends Part {
  /** A multipart whose end is missing. */
  readonly cut: boolean
}

/** Multiparts inside each other; deeper ones are read as one text. */
const deepest = 8
const mostParts = 10000

/** Reads a MIME message. Linear in its length. Source: RFC 2045 and 2046. */
export function readMime(bytes: Uint8Array): Message {
  const state = { cut: false, parts: 0 }
  const part = readPart(bytes, 0, bytes.length, 0, state, 'text/plain')
  return { ...part, cut: state.cut }
}

interface State {
  cut: boolean
  parts: number
}

function readPart(bytes: Uint8Array, from: number, to: number, depth: number, state: State, usual: string): Part {
  const start = headerEnd(bytes, from, to)
  const headers = fieldsOf(decode(bytes.subarray(from, start)).text)
  const contentType = headers.get('content-type')
  const type = typeOf(contentType) || usual
  const parameters = parametersOf(contentType ?? '')
  const boundary = parameters.get('boundary')
  const encoding = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase()
  const inner = type === 'multipart/digest' ? 'message/rfc822' : 'text/plain'
  const ranges =
    type.startsWith('multipart/') && boundary && depth < deepest ? split(bytes, start, to, boundary, state) : []
  return {
    headers,
    type,
    parameters,
    offset: from,
    parts: ranges.map(([first, last]) => readPart(bytes, first, last, depth + 1, state, inner)),
    content: () => fromTransfer(bytes.subarray(start, to), encoding),
  }
}

/** Behind the blank line that ends a header. */
function headerEnd(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; ) {
    const feed = bytes.indexOf(10, at)
    const end = feed < 0 || feed >= to ? to : feed + 1
    if (end - at <= 2 && (bytes[at] === 10 || bytes[at] === 13)) return end
    at = end
  }
  return to
}

/** The parts between the boundary's lines, without the line break before each. */
function split(bytes: Uint8Array, from: number, to: number, boundary: string, state: State): [number, number][] {
  const mark = Uint8Array.from(`--${boundary}`, (char) => char.charCodeAt(0))
  const ranges: [number, number][] = []
  let open = -1
  for (let at = from; at < to && state.parts < mostParts; ) {
    const feed = bytes.indexOf(10, at)
    const next = feed < 0 || feed >= to ? to : feed + 1
    if (bytes[at] === 45 && bytes[at + 1] === 45 && mark.every((byte, i) => bytes[at + i] === byte)) {
      const ended = bytes[at + mark.length] === 45 && bytes[at + mark.length + 1] === 45
      const rest = String.fromCharCode(...bytes.subarray(at + mark.length, Math.min(next, at + mark.length + 80)))
      if (ended || /^[ \t\r\n]*$/.test(rest)) {
        if (open >= 0) ranges.push([open, before(bytes, open, at)])
        open = ended ? -1 : next
        state.parts++
        if (ended) return ranges
      }
    }
    at = next
  }
  state.cut = true
  if (open >= 0 && open < to) ranges.push([open, to])
  return ranges
}

const before = (bytes: Uint8Array, from: number, at: number) => {
  const end = bytes[at - 1] === 10 ? (bytes[at - 2] === 13 ? at - 2 : at - 1) : at
  return Math.max(from, end)
}
