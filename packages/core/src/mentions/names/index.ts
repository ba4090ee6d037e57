import type { Evidence } from '../evidence.ts'
import { nearSpellings } from '../near-spellings.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { Word, Words } from '../words.ts'
import { scoreContext } from './context.ts'
import { joinRuns } from './join.ts'
import { knownPhrase, phrase } from './known.ts'
import { nameWords } from './name-words.ts'
import { withoutPortfolios } from './portfolios.ts'
import { runsOf } from './runs.ts'
import { type NameType, type Scores, scoreName, types } from './score.ts'
import { isGiven, type Piece, splitRun } from './split.ts'

export interface Name extends Piece {
  readonly type: NameType
  readonly certainty: number
}

export interface NamesFound {
  readonly names: readonly Name[]
  /** 1 for every word inside a run of name words. */
  readonly isName: Uint8Array
}

/** Names of persons, organizations and places, each read with all its occurrences in the document. */
export function findNames(text: Words, evidence: Evidence, vocabulary: Vocabulary): NamesFound {
  const { words } = text
  const isName = nameWords(text, evidence, vocabulary)
  const standsAlone = (word: Word) =>
    (vocabulary.givenNames.has(word.lower) && !vocabulary.ambiguousGivenNames.has(word.lower)) ||
    vocabulary.country(word.text) !== undefined ||
    vocabulary.demonym(word.lower) !== undefined ||
    vocabulary.capitals.has(word.lower)
  const runs = joinRuns(runsOf(text, isName), words, vocabulary, standsAlone)
  const pieces = withoutPortfolios(runs, words, vocabulary).flatMap((run) => splitRun(run, words, vocabulary))
  return { names: typed(pieces, words, vocabulary), isName }
}

/** Sums what all occurrences of a name tell; a surname alone is who bears it in full elsewhere. */
function typed(pieces: readonly Piece[], words: readonly Word[], vocabulary: Vocabulary): Name[] {
  const sums = new Map<string, Scores>()
  const keys = sharedKeys(pieces.map(({ first, last }) => phrase(words, first, last)))
  pieces.forEach((piece, i) => {
    const key = keys[i] as string
    let sum = sums.get(key)
    if (!sum) {
      sum = scoreName(piece, words, vocabulary)
      sums.set(key, sum)
    }
    scoreContext(piece, words, vocabulary, sum)
  })
  spreadOverLists(pieces, keys, sums, words)
  const bearers = new Map<string, number>()
  const bears = (word: Word, strength: number) =>
    bearers.set(word.text, Math.max(bearers.get(word.text) ?? 0, strength))
  pieces.forEach(({ first, last }, i) => {
    const sum = sums.get(keys[i] as string) as Scores
    if (last - first < 2 || best(sum) !== 'person') return
    bears(words[last - 1] as Word, sum.person)
    if (last - first > 2) bears(words[last - 2] as Word, 1)
    bears(words[first] as Word, isGiven(words[first], vocabulary) ? 1.5 : 1)
  })
  const surnames = new Set<string>()
  // "the Council" is a name where the Kestria State Council has been named
  const heads = new Set<string>()
  pieces.forEach(({ first, last }, i) => {
    if (last - first > 1 && best(sums.get(keys[i] as string) as Scores) === 'person')
      surnames.add((words[last - 1] as Word).text)
    if (last - first > 1 && best(sums.get(keys[i] as string) as Scores) === 'organization')
      heads.add((words[last - 1] as Word).text)
  })
  const near = nearSpellings([...surnames])
  const settled = new Set<string>()
  return pieces.map((piece, i) => {
    const key = keys[i] as string
    const sum = sums.get(key) as Scores
    if (piece.last - piece.first === 1 && !settled.has(key)) {
      settled.add(key)
      if (heads.has(key) && vocabulary.organizationHeads.has(key.toLowerCase())) sum.organization += 5
      const slip = bearers.has(key) ? undefined : near(key)
      const bearer = slip?.length === 1 ? 2 : bearers.get(key)
      if (bearer !== undefined && knownPhrase(words, piece.first, piece.last, vocabulary) === undefined) {
        sum.person += Math.min(bearer, 3)
        // a town of the surname somebody bears here is the less likely reading
        if (surnames.has(key) && sum.place > 0) {
          sum.person += 0.5
          sum.place /= 2
        }
      }
    }
    const type = best(sum)
    return { ...piece, type, certainty: certaintyOf(sum, type) }
  })
}

/** "TARSAVA" of the dateline is "Tarsava" of the text. */
function sharedKeys(keys: readonly string[]): readonly string[] {
  const written = new Set(keys)
  return keys.map((key) => {
    if (!/^\p{Lu}{4,40}$/u.test(key)) return key
    const small = key.charAt(0) + key.slice(1).toLowerCase()
    return written.has(small) ? small : key
  })
}

const mostWeak = 1.5
const leastSure = 2

/** "in Brezna, Vitsk and Lomnik": what is sure of one name of a list holds for its unknown neighbors. */
function spreadOverLists(
  pieces: readonly Piece[],
  keys: readonly string[],
  sums: ReadonlyMap<string, Scores>,
  words: readonly Word[],
): void {
  const spread = (from: number, to: number) => {
    const [source, target] = [sums.get(keys[from] as string) as Scores, sums.get(keys[to] as string) as Scores]
    const type = best(source)
    if (source[type] < leastSure || types.some((other) => target[other] > mostWeak)) return
    target[type] = Math.max(target[type], leastSure)
  }
  const beside = (left: number) => {
    const [a, b] = [pieces[left], pieces[left + 1]]
    if (!a || !b || b.first - a.last > 2 || b.first === a.last) return false
    for (let i = a.last; i < b.first; i++) if (!/^(?:,|and|or)$/.test((words[i] as Word).lower)) return false
    return (words[a.first] as Word).sentence === (words[b.first] as Word).sentence
  }
  for (let i = 0; i + 1 < pieces.length; i++) if (beside(i)) spread(i, i + 1)
  for (let i = pieces.length - 2; i >= 0; i--) if (beside(i)) spread(i + 1, i)
}

function best(scores: Scores): NameType {
  let found: NameType = 'other'
  let most = 0.5
  for (const type of types)
    if (scores[type] > most) {
      most = scores[type]
      found = type
    }
  return found
}

function certaintyOf(scores: Scores, type: NameType): number {
  const others = Math.max(...types.filter((other) => other !== type).map((other) => scores[other]))
  const lead = scores[type] - Math.max(0, others)
  return Math.round(100 * Math.min(0.97, Math.max(0.4, 0.5 + 0.12 * lead))) / 100
}
