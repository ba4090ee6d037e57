import { firstWhere } from '../text/index.ts'
import { Counter } from './counter.ts'
import { firstHash, hashOn, lower } from './lines/vocabulary.ts'
import { looksOf } from './look.ts'
import type { CleanBlock } from './rule.ts'
import { unit, unitAt } from './units.ts'

const sample = 360
const window = 8
const shortest = 5
/** Words are letters of scripts with spaces: the patterns take what else there is. */
const spaced = 0x2e80
const content = /\p{L}[\p{L}\p{M}\p{N}’'-]{4,}/gu
const ideograph = /[\u2E80-\u9FFF\uAC00-\uD7AF]/
const pair = /(?=([\u2E80-\u9FFF\uAC00-\uD7AF]{2}))./gu
const [apostrophe, hyphen, quote] = [39, 45, 0x2019]

/**
 * Numbers that stand for the words of a block which tell what it is about: those of five letters and more, pairs of
 * ideographs. Two words share a number once in millions.
 */
function contentWords(text: string, { start, end }: CleanBlock): readonly number[] {
  const limit = Math.min(end, start + sample)
  const found: number[] = []
  for (let at = start; at < limit; ) {
    if (text.charCodeAt(at) >= spaced) return unspacedWords(text.slice(start, limit))
    const first = unitAt(text, at)
    if (first !== unit.small && first !== unit.capital) {
      at++
      continue
    }
    const from = at
    let hash = firstHash
    let kind: number = first
    do {
      hash = hashOn(hash, lower(text.charCodeAt(at), kind))
      kind = at + 1 < limit ? unitAt(text, at + 1) : unit.space
    } while (goesOn(kind, text.charCodeAt(++at)))
    if (at - from >= shortest && !found.includes(hash)) found.push(hash)
  }
  return found
}

const goesOn = (kind: number, code: number) =>
  (kind >= unit.small && kind <= unit.mark) ||
  (kind === unit.joint && (code === apostrophe || code === hyphen || code === quote))

function unspacedWords(text: string): readonly number[] {
  const part = text.toLowerCase()
  const pairs = ideograph.test(part) ? Array.from(part.matchAll(pair), (found) => found[1] ?? '') : []
  return [...new Set((pairs.length > 10 ? pairs : (part.match(content) ?? [])).map(hashOf))]
}

function hashOf(word: string): number {
  let hash = firstHash
  for (let i = 0; i < word.length; i++) hash = hashOn(hash, word.charCodeAt(i))
  return hash
}

/** How far the prose on one side of a place speaks of what the prose on its other side speaks of. */
export interface Cohesion {
  /**
   * Share of the content words in the next blocks of prose from `i` on that stood in prose before, or the share of
   * those in the last blocks before that stand in the next, whichever is greater. Undefined without prose on a side.
   */
  at(i: number): number | undefined
  /** Share of the content words of a block of prose that stand in its neighbors too; undefined for other blocks. */
  near(i: number): number | undefined
}

const known = new WeakMap<readonly CleanBlock[], Cohesion>()

/** Looks at the first 360 characters of each block, and at eight blocks of prose for an answer. */
export function cohesionOf(text: string, blocks: readonly CleanBlock[]): Cohesion {
  const made = known.get(blocks)
  if (made) return made
  const looks = looksOf(text, blocks)
  const prose = blocks.flatMap(({ outside }, i) => (looks[i]?.kind === 'prose' && !outside ? [i] : []))
  const words = prose.map((i) => {
    const block = blocks[i] as CleanBlock
    if (!block.memo) return contentWords(text, block)
    block.memo.contentWords ??= contentWords(text, block)
    return block.memo.contentWords
  })
  let first: ReadonlyMap<number, number> | undefined
  /** Place in `prose` of the first block at or after `i`. */
  const placeOf = (i: number) => firstWhere(prose, (block) => block >= i)
  const share = (list: readonly number[], shared: (word: number) => boolean) =>
    list.length ? list.filter(shared).length / list.length : undefined
  const local = neighborly(words)
  const cohesion: Cohesion = {
    near: (i) => {
      const place = placeOf(i)
      return prose[place] === i ? local[place] : undefined
    },
    at(i) {
      const place = placeOf(i)
      first ??= firstPlaces(words)
      const before = first
      const next = words.slice(place, place + window).flat()
      const back = words.slice(Math.max(0, place - window), place).flat()
      const ahead = new Set(next)
      const forward = share(next, (word) => (before.get(word) as number) < place)
      const backward = share(back, (word) => ahead.has(word))
      return forward === undefined || backward === undefined ? undefined : Math.max(forward, backward)
    },
  }
  known.set(blocks, cohesion)
  return cohesion
}

/** The first list in which each word stands. */
function firstPlaces(words: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  const first = new Map<number, number>()
  words.forEach((list, place) => {
    for (const word of list) if (!first.has(word)) first.set(word, place)
  })
  return first
}

/** For each list of words, the share that stands in the eight lists before or after it. A window slides along. */
function neighborly(words: readonly (readonly number[])[]): (number | undefined)[] {
  const counts = new Counter(words.reduce((sum, { length }) => sum + length, 0))
  const add = (place: number, by: number) => {
    const list = words[place]
    if (list) for (const word of list) counts.add(word, by)
  }
  for (let place = 0; place < Math.min(window, words.length); place++) add(place, 1)
  return words.map((list, place) => {
    add(place + window, 1)
    add(place - window - 1, -1)
    let shared = 0
    for (const word of list) if (counts.of(word) > 1) shared++
    return list.length ? shared / list.length : undefined
  })
}
