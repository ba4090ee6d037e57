import { decode } from './decode.ts'

/** The header before a file in a ZIP archive. Source: PKWARE APPNOTE.TXT 6.3.10, section 4.3.7. */
export interface ZipEntry {
  /** As it is written, with slashes; a label and nothing else. */
  readonly path: string
  readonly encrypted: boolean
  readonly method: number
  readonly crc: number
  /** Bytes as packed; undefined where only a descriptor behind them tells. */
  readonly packed: number | undefined
  /** Bytes of the header. */
  readonly length: number
}

/** First four bytes of a ZIP archive's parts, little-endian. Source: APPNOTE 4.3. */
export const signature = { entry: 0x04034b50, directory: 0x02014b50, descriptor: 0x08074b50 }
const fixed = 30
const unknown = 0xffffffff

/** The bytes as numbers; it copies nothing. */
export const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
/** The first four bytes as a number; 0 where there are fewer. */
export const signatureOf = (bytes: Uint8Array) => (bytes.length < 4 ? 0 : view(bytes).getUint32(0, true))

/** Bytes of the header that begins so. */
export const entryLength = (bytes: Uint8Array): number =>
  bytes.length < fixed ? fixed : fixed + view(bytes).getUint16(26, true) + view(bytes).getUint16(28, true)

/** `bytes` holds the whole header. */
export function readEntry(bytes: Uint8Array): ZipEntry {
  const header = view(bytes)
  const flags = header.getUint16(6, true)
  const nameEnd = fixed + header.getUint16(26, true)
  const length = entryLength(bytes)
  const sizes = [header.getUint32(22, true), header.getUint32(18, true)]
  const [, packed] = wideSizes(bytes.subarray(nameEnd, length), sizes)
  const described = (flags & 8) !== 0 && !header.getUint32(18, true)
  return {
    path: pathOf(bytes.subarray(fixed, nameEnd), flags),
    encrypted: (flags & 1) !== 0,
    method: header.getUint16(8, true),
    crc: header.getUint32(14, true),
    packed: described || ((flags & 8) !== 0 && !packed) ? undefined : packed,
    length,
  }
}

/** Bit 11 says UTF-8; many write that without saying it, or what their system uses. */
export const pathOf = (name: Uint8Array, flags: number): string =>
  decode(name, (flags & 0x800) !== 0 ? ['utf-8'] : []).text.replaceAll('\\', '/')

/** Replaces values that do not fit in 32 bits by those of the extra field, in its order. Source: APPNOTE 4.5.3. */
export function wideSizes(extra: Uint8Array, values: readonly number[]): number[] {
  let wide: DataView | undefined
  for (let at = 0; at + 4 <= extra.length; ) {
    const size = view(extra).getUint16(at + 2, true)
    if (view(extra).getUint16(at, true) === 1) wide = view(extra.subarray(at + 4, at + 4 + size))
    at += 4 + size
  }
  let at = 0
  return values.map((value) => {
    if (value !== unknown || !wide || at + 8 > wide.byteLength) return value
    at += 8
    return Number(wide.getBigUint64(at - 8, true))
  })
}
