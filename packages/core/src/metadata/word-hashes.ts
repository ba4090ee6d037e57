/** Words of a text: a hash of each and where it stands, `[starts[i], ends[i])` in UTF-16 code units. */
export interface WordHashes {
  readonly length: number
  readonly hashes: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** Scripts written without spaces: each character is a word. */
const unspaced =
  /[\p{Ideographic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const lettered = /[\p{L}\p{M}\p{N}]/u

/** A longer word is not folded: marks without end take more than linear time to normalize. */
const longestFolded = 64

type Class = 0 | 1 | 2
const [between, letter, single] = [0, 1, 2] as const

const classOf = (point: string): Class => (unspaced.test(point) ? single : lettered.test(point) ? letter : between)
const ascii = Uint8Array.from({ length: 128 }, (_, code) => classOf(String.fromCharCode(code)))

/**
 * The words of a text as 32-bit hashes, equal for words that differ only in case and compatibility characters.
 * Method: FNV-1a (Fowler, Noll, Vo; public domain) over UTF-16 code units.
 */
export function wordHashes(text: string): WordHashes {
  const size = text.length
  let hashes = new Int32Array(16 + (size >> 2))
  let starts = new Int32Array(hashes.length)
  let ends = new Int32Array(hashes.length)
  let length = 0
  const add = (start: number, end: number, hash: number) => {
    if (length === hashes.length) [hashes, starts, ends] = [doubled(hashes), doubled(starts), doubled(ends)]
    hashes[length] = hash
    starts[length] = start
    ends[length++] = end
  }
  for (let i = 0; i < size; ) {
    const start = i
    let hash = basis
    let kind: Class = letter
    let plain = true
    while (i < size) {
      const code = text.charCodeAt(i)
      if (code < 128) {
        kind = ascii[code] as Class
        if (kind !== letter) break
        hash = step(hash, code > 64 && code < 91 ? code + 32 : code)
        i++
        continue
      }
      const point = String.fromCodePoint(text.codePointAt(i) as number)
      kind = classOf(point)
      if (kind !== letter) break
      plain = false
      i += point.length
    }
    if (i > start) add(start, i, plain ? hash : folded(text.slice(start, i)))
    else if (kind === single) {
      i += (text.codePointAt(i) as number) > 0xffff ? 2 : 1
      add(start, i, folded(text.slice(start, i)))
    } else i++
  }
  return { length, hashes: hashes.subarray(0, length), starts, ends }
}

function doubled(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(2 * numbers.length)
  twice.set(numbers)
  return twice
}

const basis = 0x811c9dc5 | 0
const step = (hash: number, unit: number) => Math.imul(hash ^ unit, 0x01000193)

function folded(word: string): number {
  const letters = word.length > longestFolded ? word : word.normalize('NFKC').toLowerCase()
  let hash = basis
  for (let i = 0; i < letters.length; i++) hash = step(hash, letters.charCodeAt(i))
  return hash
}
