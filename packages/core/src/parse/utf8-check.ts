/** How far bytes are UTF-8; counts are of sequences. */
export interface Utf8Check {
  /** Offset of the first byte that is no UTF-8; -1 where all is. */
  readonly firstInvalid: number
  readonly invalid: number
  /** Well-formed sequences of more than one byte. */
  readonly multibyte: number
}

/** Looks for what is no UTF-8. Source: Unicode 15, table 3-7 (well-formed byte sequences). */
export function checkUtf8(bytes: Uint8Array): Utf8Check {
  let firstInvalid = -1
  let invalid = 0
  let multibyte = 0
  let i = 0
  while (i < bytes.length) {
    const lead = bytes[i] as number
    if (lead < 0x80) {
      i++
      continue
    }
    const size = sequence(lead, bytes[i + 1] ?? 0)
    let length = 1
    while (length < size && isTail(bytes[i + length] ?? 0)) length++
    if (size > 1 && length === size) multibyte++
    else {
      if (firstInvalid < 0) firstInvalid = i
      invalid++
    }
    i += length
  }
  return { firstInvalid, invalid, multibyte }
}

const isTail = (byte: number) => (byte & 0xc0) === 0x80

/** Bytes in the sequence that begins so; 0 where none can. */
function sequence(lead: number, second: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2
  if (lead >= 0xe0 && lead <= 0xef) {
    if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return 0
    return 3
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 0
    return 4
  }
  return 0
}
