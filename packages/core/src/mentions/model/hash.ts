/** FNV-1a over UTF-16 units from a start; digits count as 0, one apostrophe. */
export function hashText(text: string, seed = 0, from = 0, to = text.length): number {
  let hash = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)
  for (let i = from; i < to; i++) {
    let unit = text.charCodeAt(i)
    if (unit > 0x2f && unit < 0x3a) unit = 0x30
    else if (unit === 0x2019) unit = 0x27
    hash = Math.imul(hash ^ unit, 0x01000193)
  }
  return mix(hash, 0)
}

/** Two numbers to one of 32 bits (the finalizer of MurmurHash3, Austin Appleby, public domain). */
export function mix(a: number, b: number): number {
  let hash = a ^ Math.imul(b, 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
