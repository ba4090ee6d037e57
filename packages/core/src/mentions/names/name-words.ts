import { type Evidence, isInitial } from '../evidence.ts'
import { functionWords, honorifics, speechVerbs, timeWords } from '../function-words.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { Word, WordSentence, Words } from '../words.ts'
import { knownPhrase } from './known.ts'

const innerCapital = /^\p{Ll}{1,2}\p{Lu}|^(?:al|el|an|ar|as|ash|ad|at|az)-\p{Lu}/u
const ordinals = new Set([
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
])
const monthsThatAreNames = new Set(['may', 'april', 'june', 'august', 'march'])
const acronymsLikeWords = new Set(['us', 'it', 'who', 'un'])

/** 1 for every word that is part of a name. */
export function nameWords({ words, sentences }: Words, evidence: Evidence, vocabulary: Vocabulary): Uint8Array {
  const found = new Uint8Array(words.length)
  for (const sentence of sentences)
    for (let i = sentence.first; i < sentence.last; i++)
      if (isNameWord(words, i, sentence, evidence, vocabulary, found)) found[i] = 1
  return found
}

function isNameWord(
  words: readonly Word[],
  i: number,
  sentence: WordSentence,
  evidence: Evidence,
  vocabulary: Vocabulary,
  found: Uint8Array,
): boolean {
  const word = words[i] as Word
  const { lower, text } = word
  if (!word.capital) return text !== lower && innerCapital.test(text) && text.length < 40
  if (text.length === 1 && (text === 'I' || text === 'A' || !words[i + 1]?.capital)) return false
  if (/^[IVX]{2,5}$/.test(text) && !found[i - 1]) return false
  if (timeWords.has(lower.endsWith('.') ? lower.slice(0, -1) : lower)) {
    const before = words[i - 1]
    return (
      monthsThatAreNames.has(lower) &&
      i > sentence.first &&
      !!before &&
      found[i - 1] === 1 &&
      vocabulary.givenNames.has(before.lower)
    )
  }
  // "the Second Army"
  if (ordinals.has(lower) && !sentence.titled && words[i + 1]?.capital && !isInitial(words, i, sentence.first))
    return true
  // "Its director, Per Holt,": a given name that is a small word too
  if (
    functionWords.has(lower) &&
    !word.upper &&
    !sentence.titled &&
    i > sentence.first &&
    isNamed(words, i, sentence, vocabulary)
  )
    return true
  if (functionWords.has(lower))
    return word.upper && !sentence.titled && acronymsLikeWords.has(lower) && !shouting(words, i, sentence)
  if (word.upper && isEmphasis(word, evidence, vocabulary)) return false
  if (!sentence.titled && !isInitial(words, i, sentence.first)) return true
  return settled(words, i, sentence, evidence, vocabulary)
}

const smallNames = /^(?:per|an|will|may|no|so|my|van|do|by|it|let)$/

const isNamed = (words: readonly Word[], i: number, { last }: WordSentence, { titles }: Vocabulary): boolean => {
  const [before, word, next] = [words[i - 1] as Word, words[i] as Word, words[i + 1]]
  return (
    smallNames.test(word.lower) &&
    i + 1 < last &&
    !!next?.capital &&
    !functionWords.has(next.lower) &&
    (before.text === ',' ? titles.has(words[i - 2]?.lower ?? '') : titles.has(before.lower))
  )
}

/** "a BAD deal": an ordinary word said loudly. */
const isEmphasis = ({ lower, text, pos }: Word, { lowered }: Evidence, vocabulary: Vocabulary): boolean =>
  /^\p{Lu}{3,}$/u.test(text) &&
  (lowered.has(lower) || (vocabulary.ordinary(lower) && (pos !== 'PROPN' || text.length > 5))) &&
  !vocabulary.organizations.has(lower) &&
  vocabulary.country(text) === undefined

/** Whether the words around are in capitals too. */
const shouting = (words: readonly Word[], i: number, { first, last }: WordSentence): boolean =>
  (i > first && words[i - 1]?.upper === true) || (i + 1 < last && words[i + 1]?.upper === true)

/** A capital that says nothing by itself: what the rest of the document and the lists say of the word. */
function settled(
  words: readonly Word[],
  i: number,
  { first, last, titled }: WordSentence,
  { raised, lowered }: Evidence,
  vocabulary: Vocabulary,
): boolean {
  const word = words[i] as Word
  const { text, lower, pos } = word
  const up = raised.get(text) ?? 0
  const down = lowered.get(lower) ?? 0
  if (up > 0) return up >= down
  if (down > 0) return false
  if (honorifics.has(lower) && words[i + 1]?.capital) return true
  if (word.upper && text.length > 1 && !titled)
    return (
      !shouting(words, i, { first, last } as WordSentence) ||
      pos === 'PROPN' ||
      knownPhrase(words, i, i + 2, vocabulary) !== undefined
    )
  if (
    vocabulary.country(text) ||
    vocabulary.nations.has(text) ||
    vocabulary.demonym(lower) ||
    vocabulary.capitals.has(lower) ||
    vocabulary.organizations.has(lower)
  )
    return true
  const next = i + 1 < last ? words[i + 1] : undefined
  const unusual = !titled && !vocabulary.ordinary(lower)
  if (unusual && next && speechVerbs.has(next.lower)) return true
  if (unusual && (pos === 'NOUN' || pos === 'X') && next && /^(?:VERB|AUX)$/.test(next.pos) && !/s$/.test(lower))
    return true
  const nextRaised = !!next?.capital && !titled && !functionWords.has(next.lower) && !timeWords.has(next.lower)
  if (vocabulary.givenNames.has(lower) && !(vocabulary.ambiguousGivenNames.has(lower) && !nextRaised)) return true
  if (pos === 'PROPN') return !vocabulary.ordinary(lower)
  if (titled) return false
  if (nextRaised && !vocabulary.ordinary(lower) && (pos === 'NOUN' || pos === 'ADJ' || pos === 'X')) return true
  if (pos !== 'NOUN' && pos !== 'X') return false
  return /^['’]s$/.test(next?.text ?? '') && !vocabulary.groupNouns.has(lower)
    ? vocabulary.places(text).length > 0
    : false
}
