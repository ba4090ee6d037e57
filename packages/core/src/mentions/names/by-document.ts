import { speechVerbs, timeWords } from '../function-words.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { Word } from '../words.ts'
import type { Read } from './combine.ts'
import { compass } from './context.ts'
import { knownPhrase, phrase } from './known.ts'
import { noActors } from './no-actors.ts'
import { toldPlaces } from './told-places.ts'

type Kind = Read['type']

const surely = 0.7
/** Creeds, sciences, ills: what ends so is no person and no place. */
const thing = /^[^\W\d_]{4,30}(?:phobia|ism|isms|itis|gate|nomics)$/i
const contest = /^(?:universe|world|earth|international|teen|grand)$/

/**
 * What the whole document tells of its names: a name that is two of its names is parted, all of one form are of one
 * kind, and what bears the surname of somebody named in full is he where nothing says that it is a place.
 *
 *     [Kestria Post Veld] said, where both are named   ->   [Kestria Post] [Veld]
 *     [Ana Veld Says], a headline                      ->   [Ana Veld]
 */
export function byDocument(names: readonly Read[], words: readonly Word[], vocabulary: Vocabulary): readonly Read[] {
  const named = new Map<string, Kind>()
  const often = new Set<string>()
  const surnames = new Set<string>()
  for (const { first, last, type, probability } of names) {
    if (probability < surely || type === 'other') continue
    const whole = phrase(words, first, last)
    if (named.has(whole)) often.add(whole)
    named.set(whole, type)
    if (type === 'person' && last - first > 1) surnames.add(words[last - 1]!.text)
  }
  const kept = names
    .flatMap((name) => withoutContest(name, words, vocabulary))
    .flatMap((name) =>
      often.has(phrase(words, name.first, name.last)) ? [name] : partsOf(name, words, named, vocabulary),
    )
    .filter((name) => !isThing(name, words, vocabulary))
  const settled = ofOneKind(toldPlaces(kept, words), words).map((name) =>
    isBearer(name, words, surnames) ? { ...name, type: 'person' as const, agreed: false } : name,
  )
  return noActors(settled, words)
}

/** "Miss [Universe Ana Veld]": what she won is no name of hers. */
function withoutContest(name: Read, words: readonly Word[], vocabulary: Vocabulary): Read[] {
  const { first, last, type } = name
  const { text, lower } = words[first]!
  if (type !== 'person' || words[first - 1]?.text !== 'Miss') return [name]
  if (!contest.test(lower) && vocabulary.country(text) === undefined) return [name]
  return last - first > 1 ? [{ ...name, first: first + 1 }] : []
}

function partsOf(name: Read, words: readonly Word[], named: ReadonlyMap<string, Kind>, vocabulary: Vocabulary): Read[] {
  const { first, last } = name
  if (last - first < 2 || last - first > 6) return [name]
  if (knownPhrase(words, first, last, vocabulary) !== undefined) return [name]
  for (let cut = last - 1; cut > first; cut--) {
    const known = knownPhrase(words, first, cut, vocabulary) === 'organization' ? 'organization' : undefined
    const left = named.get(phrase(words, first, cut)) ?? known
    if (!left || words[cut]!.hyphened) continue
    const right =
      named.get(phrase(words, cut, last)) ?? (isFullName(cut, last, words, vocabulary) ? 'person' : undefined)
    const whoFirst = left === 'person' && cut - first > 1
    if (whoFirst && name.type === 'person' && cut === last - 1 && speechVerbs.has(words[cut]!.lower))
      return [{ ...name, last: cut }]
    // "Ana Veld Hammers Kestria Bank", a headline
    for (let from = cut + 1; whoFirst && left === 'person' && from < last - 1 && from <= cut + 2; from++)
      if (named.get(phrase(words, from, last)) === 'organization')
        return [
          { ...name, last: cut, type: left, agreed: false },
          { ...name, first: from, type: 'organization', agreed: false },
        ]
    if (!right || right === left) continue
    // a body and its man: no town of one word opens a body's name, no surname closes a place's
    const bodyFirst = left === 'organization' && right === 'person' && (cut - first > 1 || words[first]!.upper)
    if (!bodyFirst && !(whoFirst && last - cut > 1 && right === 'organization')) continue
    return [
      { ...name, last: cut, type: left, agreed: false },
      { ...name, first: cut, type: right, agreed: false },
    ]
  }
  return [name]
}

const isFullName = (first: number, last: number, words: readonly Word[], vocabulary: Vocabulary): boolean => {
  const { lower } = words[first]!
  return (
    last - first === 2 &&
    vocabulary.givenNames.has(lower) &&
    !vocabulary.ambiguousGivenNames.has(lower) &&
    !vocabulary.ordinary(words[last - 1]!.lower) &&
    !vocabulary.organizationHeads.has(words[last - 1]!.lower)
  )
}

function isThing({ first, last, type }: Read, words: readonly Word[], vocabulary: Vocabulary): boolean {
  if (type === 'organization' || type === 'other') return false
  if (last - first > 1) return type === 'place' && isOrdinary(first, last, words, vocabulary)
  const { lower, text } = words[first]!
  if (timeWords.has(lower)) return true
  if (vocabulary.programs.has(lower)) return true
  return thing.test(lower) && !vocabulary.givenNames.has(lower) && vocabulary.country(text) === undefined
}

/** "in Executive Session": words of the language, none of which is said of places. */
function isOrdinary(first: number, last: number, words: readonly Word[], vocabulary: Vocabulary): boolean {
  for (let i = first; i < last; i++) {
    const { lower } = words[i]!
    if (!vocabulary.ordinary(lower) || vocabulary.placeHeads.has(lower) || compass.test(lower)) return false
  }
  const whole = knownPhrase(words, first, last, vocabulary)
  return whole === undefined && vocabulary.places(phrase(words, first, last)).length === 0
}

const toPlace = /^(?:in|near|at|from|to|into|across|throughout|outside|of|between|through|toward|towards|the)$/

/** "Jordan said", where Jim Jordan is named in full. */
function isBearer({ first, last, type }: Read, words: readonly Word[], surnames: ReadonlySet<string>): boolean {
  if (type !== 'place' || last - first > 1 || !surnames.has(words[first]!.text)) return false
  const before = words[first - 1]
  const after = words[last]
  if (before && toPlace.test(before.lower) && before.sentence === words[first]!.sentence) return false
  return after !== undefined && speechVerbs.has(after.lower)
}

/** One form, one kind: the one that all its places together make likeliest. */
function ofOneKind(names: readonly Read[], words: readonly Word[]): Read[] {
  const sums = new Map<string, Map<Kind, number>>()
  const keys = names.map(({ first, last }) => phrase(words, first, last))
  names.forEach(({ type, probability }, i) => {
    const sum = sums.get(keys[i]!) ?? new Map<Kind, number>()
    sum.set(type, (sum.get(type) ?? 0) + probability)
    sums.set(keys[i]!, sum)
  })
  return names.map((name, i) => {
    const sum = sums.get(keys[i]!)!
    if (sum.size === 1) return name
    let best = name.type
    for (const [type, weight] of sum) if (weight > sum.get(best)!) best = type
    return best === name.type ? name : { ...name, type: best, agreed: false }
  })
}
