import { gzipSync } from 'node:zlib'
import { dictionary } from './dictionary.ts'
import type { Random } from './random.ts'
import type { Sample } from './target.ts'

/** Longest input made, in bytes. */
export const longest = 12 * 1024

type Bytes = Uint8Array<ArrayBuffer>
type Mutation = (bytes: Bytes, random: Random, other: Bytes) => Bytes

const join = (...parts: Uint8Array[]): Bytes => {
  const made = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    made.set(part, at)
    at += part.length
  }
  return made
}
const insert = (bytes: Bytes, at: number, more: Uint8Array) => join(bytes.subarray(0, at), more, bytes.subarray(at))

/** A stretch, mostly short. */
function stretch(length: number, { below }: Random): [from: number, to: number] {
  const from = below(length + 1)
  const size = 1 << below(Math.max(1, Math.floor(Math.log2(length + 1))))
  return [from, Math.min(length, from + 1 + below(size))]
}

const flip: Mutation = (bytes, { below }) => {
  const made = bytes.slice()
  for (let i = 1 + below(4); i > 0 && made.length; i--) {
    const at = below(made.length)
    made[at] = (made[at] as number) ^ (1 << below(8))
  }
  return made
}

const overwrite: Mutation = (bytes, { below, pick }) => {
  const made = bytes.slice()
  if (made.length) made[below(made.length)] = pick([0, 0x0a, 0x20, 0x22, 0x3c, 0x7f, 0x80, 0xff, below(256)])
  return made
}

const remove: Mutation = (bytes, random) => {
  const [from, to] = stretch(bytes.length, random)
  return join(bytes.subarray(0, from), bytes.subarray(to))
}

const truncate: Mutation = (bytes, { below }) => bytes.slice(0, below(bytes.length + 1))

const repeat: Mutation = (bytes, random) => {
  const [from, to] = stretch(bytes.length, random)
  const block = bytes.subarray(from, to)
  if (block.length === 0) return bytes
  const room = Math.floor((longest - bytes.length) / block.length)
  const times = Math.min(room, 1 + random.below(1 << random.below(9)))
  return times > 0 ? insert(bytes, to, join(...Array.from({ length: times }, () => block))) : bytes
}

const move: Mutation = (bytes, random) => {
  const [from, to] = stretch(bytes.length, random)
  const rest = join(bytes.subarray(0, from), bytes.subarray(to))
  return insert(rest, random.below(rest.length + 1), bytes.slice(from, to))
}

const token: Mutation = (bytes, { below, pick }) => insert(bytes, below(bytes.length + 1), pick(dictionary))

const splice: Mutation = (bytes, { below }, other) =>
  join(bytes.subarray(0, below(bytes.length + 1)), other.subarray(below(other.length + 1)))

const graft: Mutation = (bytes, random, other) => {
  const [from, to] = stretch(other.length, random)
  return insert(bytes, random.below(bytes.length + 1), other.slice(from, to))
}

/** Opening brackets, marks or tags that nothing closes. */
const unbalanced: Mutation = (bytes, { below, pick }) => {
  const open = new TextEncoder().encode(
    pick(['(', '[', '{', '<', '“', '"', '<div>', '<b><p>', '<!--', '[{"a":', '> ', '<ul><li>']),
  )
  const times = 1 + below(Math.max(1, Math.min(1000, Math.floor((longest - bytes.length) / open.length))))
  return insert(bytes, below(bytes.length + 1), join(...Array.from({ length: times }, () => open)))
}

/** The same characters in another encoding: UTF-16 of either order, or one byte each. */
const recode: Mutation = (bytes, { pick }) => {
  const text = new TextDecoder().decode(bytes.subarray(0, longest / 2))
  const how = pick(['utf16le', 'utf16be', 'latin1', 'twice'] as const)
  if (how === 'latin1') return new Uint8Array(Buffer.from(text, 'latin1'))
  if (how === 'twice') return new Uint8Array(Buffer.from(Buffer.from(text).toString('latin1')))
  const wide = Buffer.from(pick(['\ufeff', '']) + text, 'utf16le')
  return new Uint8Array(how === 'utf16be' ? wide.swap16() : wide)
}

const lineEndings: Mutation = (bytes, { pick }) => {
  const end = pick(['\r\n', '\r', '\n\n', ' ', ''])
  return new Uint8Array(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\n', end), 'latin1'))
}

const common = [flip, overwrite, remove, token, token, token, splice, graft, graft, repeat, move]
const rare = [truncate, unbalanced, recode, lineEndings]

/** A sample made from two others: one to eight mutations, at times another variant, at times compressed. */
export function mutate(
  sample: Sample,
  other: Sample,
  variants: readonly string[],
  random: Random,
  pack: boolean,
): Sample {
  let { bytes } = sample
  for (let i = 1 << random.below(4); i > 0; i--) {
    const mutation = random.pick(random.below(8) === 0 ? rare : common)
    bytes = mutation(bytes, random, other.bytes)
    if (bytes.length > longest) bytes = bytes.slice(0, longest)
  }
  if (pack && random.below(30) === 0) bytes = new Uint8Array(gzipSync(bytes))
  return { variant: random.below(16) === 0 ? random.pick(variants) : sample.variant, bytes }
}
