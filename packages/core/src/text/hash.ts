/**
 * 53-bit hash of a text's UTF-16 code units as 11 digits in base 36, for identifiers: fast, not cryptographic.
 * Method: two 32-bit multiply-xor lanes with MurmurHash3's finalizer constants (Austin Appleby, public domain).
 */
export function hash(text: string): string {
  let a = 0x9e3779b9
  let b = 0x85ebca6b
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0xcc9e2d51)
    b = Math.imul(b ^ unit, 0x1b873593)
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35)
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  const bits = 4294967296 * (b & 0x1fffff) + (a >>> 0)
  const high = Math.floor(bits / 36 ** 6)
  return six(high).slice(1) + six(bits - high * 36 ** 6)
}

const pairs = Array.from({ length: 36 ** 2 }, (_, number) => number.toString(36).padStart(2, '0'))
const pair = (number: number): string => pairs[number % 36 ** 2]!

/** The last six digits, two at a time out of a table. */
const six = (number: number): string =>
  pair(Math.floor(number / 36 ** 4)) + pair(Math.floor(number / 36 ** 2)) + pair(number)
