import type { Chunk, Token, TokenizedSentence } from '../flow/layers.ts'
import { isIn, type TaggerTag, taggerTags, tagSet } from './features.ts'

const possessive = new Set('my your his her its our their whose'.split(' '))
const never = new Set("not n't never hardly scarcely neither".split(' '))
const adverbial = new Set('today yesterday tomorrow tonight'.split(' '))
const isNominal = (tag: TaggerTag) => tag === 'NOUN' || tag === 'PROPN'
const inNoun = new Set<TaggerTag>(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM'])
const verbs = tagSet('VERB', 'VBD', 'VBN', 'VBG')

/** What chunks are made from, for all tokens of a text. */
export interface Tagged {
  readonly tokens: readonly Token[]
  readonly tags: Uint8Array
  readonly lemmas: readonly string[]
}

/** Noun and verb groups of one sentence, in order. */
export function chunks(text: Tagged, { first, last }: Pick<TokenizedSentence, 'first' | 'last'>): Chunk[] {
  const found: Chunk[] = []
  for (let i = first; i < last; ) {
    const chunk = nounChunk(text, i, last) ?? verbChunk(text, i, last)
    if (chunk) found.push(chunk)
    i = chunk ? chunk.last : i + 1
  }
  return found
}

function make({ tokens }: Tagged, kind: Chunk['kind'], first: number, last: number, head: number): Chunk {
  return { kind, first, last, head, start: tokens[first]!.start, end: tokens[last - 1]!.end }
}

/** The tag of a token of a sentence that ends at `last`. */
const tagOf = (tags: Uint8Array, i: number, last: number): TaggerTag | undefined =>
  i < last ? taggerTags[tags[i]!] : undefined

/** `French, German and British troops`: one group. */
function joinsAdjectives(tags: Uint8Array, i: number, last: number): boolean {
  if (tagOf(tags, i - 1, last) !== 'ADJ') return false
  const next = tagOf(tags, i + 1, last) === 'CCONJ' ? i + 2 : i + 1
  if (tagOf(tags, next, last) !== 'ADJ') return false
  const after = tagOf(tags, next + 1, last)
  return after === 'NOUN' || after === 'PUNCT' || after === 'CCONJ' || after === 'PROPN'
}

/** `Russia's envoy to NATO` is two: `Russia's envoy`, `NATO`. */
function nounChunk(text: Tagged, from: number, last: number): Chunk | undefined {
  const { tags, lemmas } = text
  // "said that every town": no noun has two determiners of this kind
  if (lemmas[from] === 'that' && tagOf(tags, from + 1, last) === 'DET') return undefined
  const hedged = from + hedge(text, from, last)
  let end = hedged
  let head = -1
  let weak = -1
  while (end < last) {
    const tag = tagOf(tags, end, last)!
    const lower = lemmas[end]!
    const next = tagOf(tags, end + 1, last)
    const opens = end === hedged
    // "Nigeria today announced": the day is no part of the name
    if (!opens && adverbial.has(lower) && taggerTags[tags[end - 1]!] !== 'DET') break
    if (tag === 'CCONJ' || (tag === 'PUNCT' && lower === ',')) {
      if (opens || head >= 0 || !joinsAdjectives(tags, end, last)) break
    } else if (tag === 'PRON') {
      if (!opens) break
      const leads = possessive.has(lower) && next && (inNoun.has(next) || next === 'VBN' || next === 'VBG')
      if (!leads) return make(text, 'noun', from, from + 1, from)
    } else if (tag === 'PART') {
      if (head < 0 || (lower !== "'s" && lower !== '’s' && lower !== "'" && lower !== '’')) break
      if (!next || !(inNoun.has(next) || next === 'VBN' || next === 'VBG') || next === 'DET') break
    } else if (tag === 'ADV') {
      if (!next || !(next === 'ADJ' || next === 'NUM' || (next === 'VBN' && !opens)) || head >= 0) break
    } else if (tag === 'VBN' || tag === 'VBG') {
      const afterPreposition = opens && taggerTags[tags[from - 1] ?? 0] === 'ADP' && from > 0 && tag === 'VBN'
      if ((opens && !afterPreposition) || head >= 0) break
      if (!next || !(isNominal(next) || next === 'ADJ')) {
        if (tag === 'VBN' && end === from + 1 && tagOf(tags, from, last) === 'DET') weak = end++
        break
      }
    } else if (!inNoun.has(tag)) break
    else if (tag === 'DET' && head >= 0) break
    // "shot dead a mayor": the adjective belongs to the verb
    else if (
      tag === 'DET' &&
      tagOf(tags, end - 1, last) === 'ADJ' &&
      !opens &&
      /^(?:dead|alive)$/.test(lemmas[end - 1]!)
    )
      break
    else if (tag === 'SYM' && next !== 'NUM' && !(tagOf(tags, end - 1, last) === 'NUM' && !opens)) break
    if (isNominal(tag)) head = end
    else if (tag === 'NUM' || tag === 'ADJ' || tag === 'DET') weak = end
    end++
  }
  while (end > hedged && (tagOf(tags, end - 1, last) === 'ADV' || tagOf(tags, end - 1, last) === 'PART')) end--
  if (head >= 0) while (end > head + 1 && tagOf(tags, end - 1, last) !== 'NUM') end--
  if (end === hedged) return undefined
  if (head < 0) {
    const opening = tagOf(tags, hedged, last)
    if (weak < 0 || (tagOf(tags, weak, last) === 'ADJ' && opening !== 'DET') || weak >= end) return undefined
    head = weak
  }
  return make(text, 'noun', from, end, head)
}

const hedges = [
  'no fewer than',
  'no more than',
  'no less than',
  'not more than',
  'not less than',
  'as many as',
  'as few as',
  'at least',
  'at most',
  'more than',
  'less than',
  'fewer than',
  'close to',
  'up to',
  'over',
  'about',
  'around',
  'under',
  'nearly',
  'almost',
  'only',
].map((words) => words.split(' '))
const hedgesFrom = new Map(hedges.map(([first]) => [first, hedges.filter((words) => words[0] === first)]))

/** Number of tokens that bound the number after them: `at least` of `at least 20 men`. */
function hedge({ tokens, tags }: Tagged, from: number, last: number): number {
  for (const words of hedgesFrom.get(tokens[from]!.lower) ?? []) {
    const after = from + words.length
    if (after >= last || !words.every((word, i) => tokens[from + i]!.lower === word)) continue
    const next = tokens[after]!.lower
    const figure = taggerTags[tags[after]!] === 'NUM' || /^(?:half|dozens|hundreds|thousands)$/.test(next)
    const some =
      /^an?$/.test(next) && /^(?:dozen|hundred|thousand|million|third|quarter)$/.test(tokens[after + 1]?.lower ?? '')
    if (figure || some) return words.length
  }
  return 0
}

/** `had not been told` is one, `was trying to leave` two. */
function verbChunk(text: Tagged, from: number, last: number): Chunk | undefined {
  const { tags, lemmas } = text
  let head = -1
  let passive = false
  let negated = false
  let auxiliary = ''
  let end = from
  for (let i = from; i < last && i < from + 12; i++) {
    const tag = taggerTags[tags[i]!]!
    if (isIn(verbs, tags[i])) {
      head = i
      end = i + 1
      passive = tag === 'VBN' && (auxiliary === '' || auxiliary === 'be' || /^(?:get|got)/.test(auxiliary))
      break
    }
    if (tag === 'AUX') {
      auxiliary = lemmas[i]!
      head = i
      end = i + 1
    } else if ((tag === 'PART' || tag === 'ADV') && !(head >= 0 && lemmas[i] === 'to')) {
      if (never.has(lemmas[i]!)) {
        negated = true
        if (head >= 0) end = i + 1
      } else if (tag === 'ADV' && i === from) return undefined
    } else break
  }
  if (head < 0) return undefined
  return { ...make(text, 'verb', from, end, head), ...(passive && { passive }), ...(negated && { negated }) }
}
