import type { Difference } from '../schema/index.ts'
import { run } from './overlap.ts'
import { shingles } from './shingles.ts'
import { type WordHashes, wordHashes } from './word-hashes.ts'

const most = 20
const longest = 200
/** Words of the least stretch that counts as moved; a shorter one is a phrase that both use. */
const moved = 12
/** Places of the same run of words that are tried, where a text repeats itself. */
const tried = 4

/** Words `[from, to)` of the copy stand in the earlier text from word `at` on. */
interface Match {
  readonly from: number
  readonly to: number
  readonly at: number
}

/**
 * What a copy has that the earlier text has not, and the other way round, by runs of words, in the order of the copy.
 * What only moved is no difference. Linear in both texts.
 */
export function differences(was: string, text: string): { differs: Difference[]; omitted?: number } {
  const [old, copy] = [wordHashes(was), wordHashes(text)]
  const matches = align(old, copy)
  const kept = new Uint8Array(old.length)
  for (const { from, to, at } of matches) kept.fill(1, at, at + to - from)
  const differs: Difference[] = []
  let omitted = 0
  const tell = (difference: Difference) => (differs.length < most ? differs.push(difference) : omitted++)
  const told = new Uint8Array(old.length)
  const words = (first: number, end: number) => cut(was.slice(old.starts[first], old.ends[end - 1]))
  /** The words of the earlier text from `at` on that the copy lacks. */
  const lacks = (at: number): [number, number] => {
    let end = at
    while (end < old.length && !kept[end] && !told[end]) told[end++] = 1
    return [at, end]
  }
  let next = 0
  let word = 0
  for (const match of [...matches, { from: copy.length, to: copy.length, at: -1 }]) {
    const [first, end] = lacks(next)
    if (match.from > word) {
      const [start, stop] = [copy.starts[word] as number, copy.ends[match.from - 1] as number]
      const now = { start, end: stop, text: cut(text.slice(start, stop)) }
      tell(end > first ? { kind: 'changed', ...now, was: words(first, end) } : { kind: 'added', ...now })
    } else if (end > first) tell({ kind: 'removed', was: words(first, end) })
    word = match.to
    next = match.at + match.to - match.from
  }
  for (let at = 0; at < old.length; at++) {
    if (kept[at] || told[at]) continue
    const [first, end] = lacks(at)
    tell({ kind: 'removed', was: words(first, end) })
  }
  return { differs, ...(omitted && { omitted }) }
}

/** Matches of at least four words, or twelve where they moved, as long as they go, in the order of the copy. */
function align(old: WordHashes, copy: WordHashes): Match[] {
  const [runsOfOld, runsOfCopy] = [shingles(old, run), shingles(copy, run)]
  const firstOf = new Map<number, number>()
  /** The next place of the same run, one more than it; 0 where there is none. */
  const nextOf = new Int32Array(runsOfOld.length)
  for (let i = runsOfOld.length - 1; i >= 0; i--) {
    const hash = runsOfOld[i] as number
    nextOf[i] = (firstOf.get(hash) ?? -1) + 1
    firstOf.set(hash, i)
  }
  const matches: Match[] = []
  let expected = 0
  for (let from = 0; from < runsOfCopy.length; ) {
    const first = firstOf.get(runsOfCopy[from] as number)
    if (first === undefined) {
      from++
      continue
    }
    let at = first
    for (let i = 1; i < tried && at < expected && nextOf[at]; i++) at = (nextOf[at] as number) - 1
    if (at < expected) at = first
    let length = 0
    while (
      from + length < copy.length &&
      old.hashes[at + length] === copy.hashes[from + length] &&
      at + length < old.length
    )
      length++
    if (length < (at < expected ? moved : run)) {
      from++
      continue
    }
    matches.push({ from, to: from + length, at })
    from += length
    expected = at + length
  }
  return matches
}

const cut = (words: string) => (words.length > longest ? `${words.slice(0, longest).trimEnd()}…` : words)
