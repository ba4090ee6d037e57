import { functionWords, speechVerbs, timeWords } from './function-words.ts'
import type { View } from './view.ts'
import type { Word, WordSentence } from './words.ts'

export interface Premodified {
  /** First word of the phrase, determiner included. */
  readonly first: number
  /** First word after determiners, numbers and possessors. */
  readonly core: number
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'none'
  /** Words of names, nations and the like that are coordinated before the head: "Torvenian and Kestrian troops". */
  readonly coordinated: readonly number[]
}

const definite = new Set(['the', 'this', 'these', 'that', 'those', 'both', 'all', 'such'])
const indefinite = new Set(
  'a an another some any many several other most few more no each every certain numerous various dozens hundreds'.split(
    ' ',
  ),
)
const possessive = new Set(['its', 'their', 'his', 'her', 'my', 'our', 'your'])
const longest = 9

const isModifier = ({ pos, lower }: Word) =>
  /^(?:acting|former|outgoing|incoming)$/.test(lower) ||
  (!speechVerbs.has(lower) && (pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN') && !timeWords.has(lower))
const isParticiple = ({ pos, lower }: Word) =>
  pos === 'VERB' && /(?:ed|ing|sent|led|held|hit|known|born|torn|run)$/.test(lower)

/**
 * Walks left from a head noun over what belongs to it.
 *
 *     said the newly sent [force]        ->   the newly sent force
 *     Torvenian and ORFOR [troops]       ->   Torvenian and ORFOR troops
 *     Kestria's [envoy]                  ->   Kestria's envoy
 */
export function premodified(head: number, sentence: WordSentence, view: View): Premodified {
  let first = head
  let core = head
  let determiner: Premodified['determiner'] = 'none'
  const coordinated: number[] = []
  while (first > sentence.first && head - first < longest) {
    const i = first - 1
    const word = view.words[i] as Word
    const { lower } = word
    if (view.words[first]?.hyphened) {
      first = i
      core = i
      continue
    }
    if (lower === 'least' || lower === 'than') break
    if ((lower === 'that' || lower === 'this') && (word.pos === 'SCONJ' || view.words[head]?.lower.endsWith('s'))) break
    // "both Torvenian police and Kestrian guards"
    if (lower === 'both' && view.word(head + 1, sentence)?.lower === 'and') break
    if (definite.has(lower)) {
      first = i
      determiner = 'definite'
      if (/^(?:all|both)$/.test(view.word(i - 1, sentence)?.lower ?? '')) first = i - 1
      break
    }
    if (possessive.has(lower)) {
      first = i
      determiner = 'possessive'
      break
    }
    if (indefinite.has(lower)) {
      first = i
      determiner = 'indefinite'
      if (/^(?:the|some|all|no|any|its|their)$/.test(view.word(i - 1, sentence)?.lower ?? '')) continue
      break
    }
    if (word.pos === 'NUM' || /^\d/.test(word.text)) {
      first = i
      continue
    }
    if (/^['’]s?$/.test(lower) && i > sentence.first) {
      const owner = view.nameAt(i - 1)
      if (!owner) {
        // "the country's negotiator"
        const noun = view.word(i - 1, sentence)
        const article = view.word(i - 2, sentence)?.lower ?? ''
        if (noun?.pos === 'NOUN' && (definite.has(article) || indefinite.has(article) || possessive.has(article))) {
          first = i - 2
          determiner = 'possessive'
        }
        break
      }
      first = /^the$/i.test(view.word(owner.first - 1, sentence)?.text ?? '') ? owner.first - 1 : owner.first
      determiner = 'possessive'
      break
    }
    const name = view.nameAt(i)
    if (name) {
      if (name.type === 'person') break
      first = name.first
      core = first
      continue
    }
    if (functionWords.has(lower) && !word.capital && lower !== 'and' && lower !== 'or') break
    if (isModifier(word) || (isParticiple(word) && afterDeterminer(i, sentence, view))) {
      first = i
      core = i
      continue
    }
    if (word.pos === 'ADV' && /ly$/.test(lower) && first < head && determined(i, sentence, view)) {
      first = i
      core = i
      continue
    }
    const left = coordinatedWith(first, i, sentence, view)
    if (left === undefined) break
    coordinated.push(first)
    first = left
    core = left
  }
  return { first, core, determiner, coordinated }
}

/** As `premodified`, over the name of a person with an article before it too: "a top Ana Veld adviser". */
export function premodifiedByName(head: number, sentence: WordSentence, view: View): Premodified {
  const plain = premodified(head, sentence, view)
  const name = plain.determiner === 'none' ? view.nameAt(plain.first - 1) : undefined
  if (name?.type !== 'person' || name.first < sentence.first || name.last !== plain.first) return plain
  const outer = premodified(name.first, sentence, view)
  return outer.determiner === 'none' ? plain : { ...plain, first: outer.first, determiner: outer.determiner }
}

/** "the newly sent force", not "the army sent troops": no noun comes between. */
const afterDeterminer = (i: number, sentence: WordSentence, view: View): boolean =>
  /^(?:DET|ADV|ADJ|PRON)$/.test(view.word(i - 1, sentence)?.pos ?? '') && determined(i, sentence, view)

/** A determiner stands within three words to the left. */
function determined(i: number, sentence: WordSentence, view: View): boolean {
  for (let k = i - 1; k >= i - 3; k--) {
    const lower = view.word(k, sentence)?.lower
    if (lower === undefined) return false
    if (definite.has(lower) || indefinite.has(lower) || possessive.has(lower)) return true
  }
  return false
}

/** First word of the nation or name before "and" or a comma, where one stands on both sides. */
function coordinatedWith(right: number, link: number, sentence: WordSentence, view: View): number | undefined {
  const isNation = (i: number) => {
    const word = view.word(i, sentence)
    return (
      !!word?.capital &&
      (view.vocabulary.demonym(word.lower) !== undefined ||
        view.vocabulary.country(word.text) !== undefined ||
        (word.upper && view.nameAt(i) !== undefined))
    )
  }
  const mark = view.words[link]?.lower
  if (!isNation(right) || (mark !== 'and' && mark !== ',' && mark !== 'or')) return undefined
  let i = link - 1
  if (mark === 'and' && view.word(i, sentence)?.text === ',') i--
  if (!isNation(i)) return undefined
  if (mark === ',' && view.words[right - 1]?.text === ',' && !/^(?:and|or|,)$/.test(view.words[right - 1]?.lower ?? ''))
    return undefined
  return view.nameAt(i)?.first ?? i
}
