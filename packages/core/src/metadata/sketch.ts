import { shingles } from './shingles.ts'
import { wordHashes } from './word-hashes.ts'

/** What is kept of a text to find its copies by: plain data, made in any thread. */
export interface Sketch {
  readonly words: number
  /** The article's fingerprint. */
  readonly fingerprint: string
  /** Hashes of some runs of eight words, the same ones in every text that holds them; 32 bits, ascending. */
  readonly posts: readonly number[]
}

/** Words in a run: eight are hardly ever the same by chance, and most runs outlive light editing. */
const run = 8
const fewest = 6
const most = 32
/** One run in 24 is a post: about 17 in an article of 400 words. */
const limit = 2 ** 32 / 24

/**
 * The sketch of an article's text. Posts are the runs whose hash is small, so that a text cut to a part of another one,
 * or grown by paragraphs of its own, still shares posts with it.
 * Method: modulo sampling of shingles (A. Broder, On the resemblance and containment of documents, 1997).
 */
export function sketch(text: string, fingerprint: string): Sketch {
  const words = wordHashes(text)
  const runs = shingles(words, run)
  let kept = new Set<number>()
  let below = limit
  for (const hash of runs) {
    if (hash >= below) continue
    kept.add(hash)
    if (kept.size < 2 * most) continue
    const smallest = ascending(kept).slice(0, most)
    kept = new Set(smallest)
    below = (smallest.at(-1) as number) + 1
  }
  const posts = kept.size < fewest ? smallestOf(runs, fewest) : ascending(kept).slice(0, most)
  return { words: words.length, fingerprint, posts }
}

const ascending = (hashes: Iterable<number>) => [...hashes].sort((a, b) => a - b)

function smallestOf(hashes: Uint32Array, count: number): number[] {
  const smallest: number[] = []
  for (const hash of hashes) {
    if (smallest.length === count && hash >= (smallest.at(-1) as number)) continue
    if (smallest.includes(hash)) continue
    smallest.push(hash)
    smallest.sort((a, b) => a - b)
    if (smallest.length > count) smallest.pop()
  }
  return smallest
}
