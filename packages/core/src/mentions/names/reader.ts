import type { Layers } from '../../flow/layers.ts'
import type { Lexicon } from '../../flow/lexicon.ts'
import { type Evidence, evidenceOf } from '../evidence.ts'
import { withLocalNations } from '../local-nations.ts'
import { sightOf } from '../model/features.ts'
import { type ModelName, nameModel } from '../model/index.ts'
import { certaintyOf, type NameWeights, openWeights } from '../model/weights.ts'
import { type WordFacts, wordBook } from '../model/word-facts.ts'
import { type Vocabulary, vocabularyOf } from '../vocabulary.ts'
import { type Word, type Words, wordsOf } from '../words.ts'
import { combine, type Read } from './combine.ts'
import { findNames, type Name } from './index.ts'

type Needs = Pick<Layers, 'clean' | 'sentences' | 'syntax'>

/** A document before its names are settled. */
export interface Opened {
  readonly words: Words
  readonly evidence: Evidence
  readonly vocabulary: Vocabulary
  readonly book: (word: Word) => WordFacts
  /** As the rules read them. */
  readonly rules: readonly Name[]
}

/** The words of a document and the names that the rules find in them. */
export function nameRules(lexicon: Lexicon): (doc: Needs) => Opened {
  const lists = vocabularyOf(lexicon)
  const book = wordBook(lists)
  const known = (part: string) =>
    lists.country(part) !== undefined ||
    lists.demonym(part.toLowerCase()) !== undefined ||
    lists.capitals.has(part.toLowerCase()) ||
    lists.peoples.has(part.toLowerCase())
  const suffixed = /(?:ed|ing|based|wide|like|style|era|born|free|friendly|made|run|owned|led)$/
  const common = (part: string) => lists.commonWords.has(part) || suffixed.test(part)
  return ({ clean, sentences, syntax }) => {
    const vocabulary = withLocalNations(lists, sentences.tokens)
    const words = wordsOf(clean, sentences, syntax, known, common)
    const evidence = evidenceOf(words)
    return { words, evidence, vocabulary, book, rules: findNames(words, evidence, vocabulary).names }
  }
}

/** Rules and model together. */
export function nameJudge(
  weights: NameWeights,
): (opened: Opened) => { names: readonly Read[]; groups: readonly ModelName[] } {
  const model = nameModel(weights)
  return ({ words, evidence, vocabulary, book, rules }) =>
    combine(rules, model(sightOf(words, rules, evidence, vocabulary, book)), words.words, evidence, vocabulary)
}

/** The names of a document: by rules and the lexicon's weights `names`; by rules alone without them. */
export function nameReader(lexicon: Lexicon) {
  const open = nameRules(lexicon)
  const bytes = lexicon.weights?.('names')
  const weights = bytes && openWeights(bytes)
  const judge = weights && nameJudge(weights)
  return (doc: Needs): Opened & { names: readonly Name[]; groups: readonly ModelName[] } => {
    const opened = open(doc)
    if (!judge) return { ...opened, names: opened.rules, groups: [] }
    const { names, groups } = judge(opened)
    return {
      ...opened,
      names: names
        .map((name) => ({ ...name, certainty: certaintyOf(weights, name.type, name.agreed, name.probability) }))
        .filter(({ certainty }) => certainty >= leastCertain),
      groups: groups
        .map((group) => ({ ...group, probability: certaintyOf(weights, 'group', false, group.probability) }))
        .filter(({ probability }) => probability >= leastCertain),
    }
  }
}

/** A name as unsure as this is none. */
const leastCertain = 0.3
