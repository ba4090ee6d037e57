import type { DuplicateOf } from '../schema/index.ts'
import { differences } from './differences.ts'
import { type Overlap, overlap } from './overlap.ts'
import { postings } from './postings.ts'
import type { Sketch } from './sketch.ts'
import { wordHashes } from './word-hashes.ts'

/** An article that was read before. `source` is its `source.id`. */
export interface Earlier {
  readonly id: string
  readonly source: string
  readonly fingerprint: string
  readonly text: string
}

export interface NearDuplicates {
  /** The earlier article of which a text is a copy, the most similar one. */
  find(sketch: Sketch, text: string): DuplicateOf | undefined
  /** Remembers a text: as 0, 1, 2 ... in the order of the calls. */
  add(sketch: Sketch): void
  /** Bytes held: at most 760 for each text added, about 300 for 400 words. */
  readonly bytes: number
}

const compared = 3

/**
 * Finds copies among the texts added: the same words, or most of them under another headline, cut at the end, with
 * paragraphs added. A candidate shares posts; what it really shares decides, and `earlier` gives its text back for that.
 * A text takes linear time, however many there are.
 */
export function nearDuplicates(earlier: (number: number) => Earlier): NearDuplicates {
  const table = postings()
  let added = 0
  return {
    find({ words: count, fingerprint, posts }, text) {
      if (count === 0) return
      for (const number of table.find(exactKey(fingerprint))) {
        const { id, source, fingerprint: theirs } = earlier(number)
        if (theirs === fingerprint) return { id, source, exact: true, similarity: 1, differs: [] }
      }
      const candidates = mostShared(posts.flatMap((post) => table.find(post)))
      if (!candidates.length) return
      const words = wordHashes(text)
      let best: { from: Earlier; similarity: number } | undefined
      for (const number of candidates) {
        const from = earlier(number)
        const shares = overlap(wordHashes(from.text), words)
        if (isCopy(shares) && shares.ofShorter > (best?.similarity ?? 0)) best = { from, similarity: shares.ofShorter }
      }
      if (!best) return
      const { id, source, text: was } = best.from
      const similarity = Math.round(best.similarity * 1000) / 1000
      return { id, source, exact: false, similarity, ...differences(was, text) }
    },
    add({ words: count, fingerprint, posts }) {
      const number = added++
      if (count === 0) return
      table.add(exactKey(fingerprint), number)
      for (const post of posts) table.add(post, number)
    },
    get bytes() {
      return table.bytes
    },
  }
}

/** The candidates that share most posts, the earliest first among equals. */
function mostShared(numbers: readonly number[]): number[] {
  const times = new Map<number, number>()
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1)
  const order = [...times].sort(([a, timesA], [b, timesB]) => timesB - timesA || a - b)
  return order.slice(0, compared).map(([number]) => number)
}

/**
 * A copy holds four fifths of the shorter text, or half of it with the lead: later stories on the same event repeat the
 * background, and two briefs the same closing lines, under a lead of their own. Few shared words need to be nearly all.
 */
function isCopy({ shared, ofShorter, ofBoth, lead }: Overlap): boolean {
  if (ofShorter >= 0.8) return shared >= 30 || ofBoth >= 0.5
  return shared >= 50 && ofShorter >= 0.5 && lead >= 0.5
}

const exactKey = (fingerprint: string) => Number.parseInt(fingerprint.slice(-6), 36) >>> 0
