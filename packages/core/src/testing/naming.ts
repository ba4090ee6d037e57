import { defaultFlow } from '../flow/default.ts'
import type { Lexicon } from '../flow/lexicon.ts'
import { keyAway, keyCount, type Sight, sightOf } from '../mentions/model/features.ts'
import { openWeights } from '../mentions/model/weights.ts'
import { wordBook } from '../mentions/model/word-facts.ts'
import { nameJudge, nameRules } from '../mentions/names/reader.ts'
import { vocabularyOf } from '../mentions/vocabulary.ts'
import type { Range } from '../schema/index.ts'

export { beginOf, labelCount, type ModelType, modelTypes } from '../mentions/model/labels.ts'
export { follows } from '../mentions/model/lattice.ts'
export {
  calibrationSize,
  calibrationSteps,
  fingerprintOf,
  type NameWeights,
  openWeights,
  packWeights,
} from '../mentions/model/weights.ts'

/** One stretch of words that may hold names: where each word stands, and the keys of its features. */
export interface NameSequence {
  readonly words: readonly (Range & { readonly text: string; readonly word: number })[]
  readonly keys: readonly Int32Array[]
}

/**
 * What the model of names sees of a text that is an article already: for training and scoring it.
 * @param hidden words (by their number) whose features are left out
 */
export function naming(lexicon: Lexicon): (text: string, hidden?: ReadonlySet<number>) => NameSequence[] {
  const open = opening(lexicon)
  let known: ReadonlySet<number> | undefined
  let veil: ReturnType<typeof wordBook> | undefined
  return (text, hidden) => {
    const { words, rules, evidence, vocabulary, book } = open(text)
    const sight = sightOf(words, rules, evidence, vocabulary, book)
    if (hidden && hidden !== known) {
      known = hidden
      veil = wordBook(vocabularyOf(lexicon), (word) => (hidden.has(word) ? word ^ 0x5bd1e995 : word))
    }
    const veiled = veil && hidden && sightOf(words, rules, evidence, vocabulary, veil)
    return sight.segments.map((segment) => {
      const seen = words.words.slice(segment.first, segment.last)
      return {
        words: seen.map(({ start, end, text }, k) => ({ start, end, text, word: sight.facts(segment.first + k).word })),
        keys: seen.map((_, k) => {
          const keys = keysOf(sight, segment.first + k, segment)
          // a feature that changes when the hidden words do holds one of them
          const without = veiled && keysOf(veiled, segment.first + k, segment)
          return without ? keys.filter((key, at) => key === without[at]) : keys
        }),
      }
    })
  }
}

const here = new Int32Array(keyCount)

function keysOf(sight: Sight, i: number, segment: Sight['segments'][number]): Int32Array {
  sight.keysAt(i, segment, here)
  const keys = [...here]
  for (const key of sight.facts(i).own) keys.push(keyAway(key, 0))
  for (const key of sight.told(i)) keys.push(keyAway(key, 0))
  for (const step of [-1, 1])
    for (const key of sight.facts(sight.neighbor(i, step)).beside) keys.push(keyAway(key, step))
  for (const step of [-2, 2]) for (const key of sight.facts(sight.neighbor(i, step)).far) keys.push(keyAway(key, step))
  return Int32Array.from(keys)
}

function opening(lexicon: Lexicon) {
  const weights = (name: string) => (name === 'names' ? undefined : lexicon.weights?.(name))
  const stages = defaultFlow({ ...lexicon, weights }).stages.slice(0, 5)
  const rules = nameRules(lexicon)
  return (text: string) => {
    const doc: Record<string, unknown> = { id: 'text', source: { text, clean: false } }
    for (const stage of stages) doc[stage.makes] = stage.run(doc as never, () => {})
    return rules(doc as never)
  }
}

/** The names of a text with the model's own probability, and whether the rules read the same: to calibrate it. */
export function namesBy(lexicon: Lexicon, weights: Uint8Array) {
  const open = opening(lexicon)
  const judge = nameJudge(openWeights(weights))
  return (text: string) => {
    const opened = open(text)
    const { words } = opened.words
    const { names, groups } = judge(opened)
    return [...names, ...groups.map((group) => ({ ...group, agreed: false }))].map(
      ({ first, last, type, probability, agreed }) => ({
        start: words[first]!.start,
        end: words[last - 1]!.end,
        type,
        probability,
        agreed,
      }),
    )
  }
}
