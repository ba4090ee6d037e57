/** Undoes a Content-Transfer-Encoding; what is none of the known ones stays. Source: RFC 2045, section 6. */
export function fromTransfer(bytes: Uint8Array, encoding: string): Uint8Array {
  if (encoding === 'base64') return fromBase64(bytes)
  if (encoding === 'quoted-printable') return fromQuotedPrintable(bytes)
  return bytes
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const sextets = new Int8Array(256).fill(-1)
for (let i = 0; i < 64; i++) sextets[alphabet.charCodeAt(i)] = i
const padding = 61

/** What is not of its alphabet is passed over; padding inside begins anew, as joined texts have it. */
export function fromBase64(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(Math.ceil((bytes.length * 3) / 4))
  let length = 0
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    if (byte === padding) bits = held = 0
    const value = sextets[byte] ?? -1
    if (value < 0) continue
    held = (held << 6) | value
    bits += 6
    if (bits < 8) continue
    bits -= 8
    out[length++] = held >> bits
    held &= (1 << bits) - 1
  }
  return out.subarray(0, length)
}

/** A `=` before no hexadecimal digits stays. */
export function fromQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length)
  let length = 0
  let written = 0 // end of the last byte that was written as digits
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number
    if (byte === 10 || byte === 13) {
      // Blanks at the end of a line were added on the way.
      while (length > written && (out[length - 1] === 32 || out[length - 1] === 9)) length--
    }
    out[length++] = byte
    if (byte !== 61) continue
    const digits = hex(bytes[i + 1]) * 16 + hex(bytes[i + 2])
    if (digits >= 0) {
      out[length - 1] = digits
      written = length
      i += 2
      continue
    }
    let end = i + 1
    while (bytes[end] === 32 || bytes[end] === 9) end++
    if (bytes[end] === 13) end++
    if (bytes[end] === 10 || end >= bytes.length) {
      length--
      i = end
    }
  }
  return out.subarray(0, length)
}

const hex = (byte = 0): number => {
  if (byte >= 48 && byte <= 57) return byte - 48
  const letter = byte | 32
  return letter >= 97 && letter <= 102 ? letter - 87 : Number.NaN
}
