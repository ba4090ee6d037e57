/**
 * The rows of one list or table: keys sorted and front-coded (each stores only what differs from the key before it),
 * the other fields as numbers into a front-coded pool of distinct strings. All text stands in one block, so that
 * reading is one UTF-8 decode and slices of its result.
 */
export function encodeRows(rows: ReadonlyMap<string, readonly string[]>): Uint8Array {
  const keys = [...rows.keys()].sort()
  const pool = [...new Set([...rows.values()].flat())].sort()
  const place = new Map(pool.map((field, i) => [field, i]))
  const columns = Math.max(0, ...[...rows.values()].map((fields) => fields.length))
  const numbers = [pool.length, keys.length, columns]
  const text = frontCode(pool, numbers) + frontCode(keys, numbers)
  for (const key of keys) {
    const fields = rows.get(key)!
    for (let i = 0; i < columns; i++) numbers.push(place.get(fields[i] ?? '') ?? 0)
  }
  const bytes: number[] = []
  for (const number of numbers) pushVarint(number, bytes)
  const encoded = new TextEncoder().encode(text)
  const result = new Uint8Array(4 + bytes.length + encoded.length)
  new DataView(result.buffer).setUint32(0, bytes.length, true)
  result.set(bytes, 4)
  result.set(encoded, 4 + bytes.length)
  return result
}

/** @param bytes what `encodeRows` gave: rows come back in the order of their keys, every one with all fields. */
export function decodeRows(bytes: Uint8Array): Map<string, readonly string[]> {
  const numbersEnd = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(numbersEnd))
  let at = 4
  let read = 0
  function next(): number {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
  }
  function strings(count: number): string[] {
    const list: string[] = new Array(count)
    let last = ''
    for (let i = 0; i < count; i++) {
      const shared = next()
      const own = next()
      last = last.slice(0, shared) + text.slice(read, read + own)
      read += own
      list[i] = last
    }
    return list
  }
  const poolLength = next()
  const keyCount = next()
  const columns = next()
  const pool = strings(poolLength)
  const keys = strings(keyCount)
  const rows = new Map<string, readonly string[]>()
  for (const key of keys) {
    const fields: string[] = []
    for (let i = 0; i < columns; i++) fields.push(pool[next()]!)
    rows.set(key, fields)
  }
  return rows
}

/** Lengths (UTF-16) of the part shared with the string before and of the own part go to `numbers`, the own parts come back. */
function frontCode(sorted: readonly string[], numbers: number[]): string {
  let text = ''
  let last = ''
  for (const string of sorted) {
    let shared = 0
    while (shared < last.length && shared < string.length && last[shared] === string[shared]) shared++
    // A surrogate pair cut in two could not be written as UTF-8.
    if (shared > 0 && shared < string.length && string.charCodeAt(shared) >>> 10 === 0x37) shared--
    numbers.push(shared, string.length - shared)
    text += string.slice(shared)
    last = string
  }
  return text
}

function pushVarint(number: number, bytes: number[]): void {
  let rest = number
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80)
  bytes.push(rest)
}
