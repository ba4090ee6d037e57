import { honorifics, legalForms, particles, speechVerbs } from '../function-words.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { Word } from '../words.ts'
import { knownPhrase, phrase } from './known.ts'
import { isGiven, type Piece } from './split.ts'

export const types = ['person', 'organization', 'place', 'other'] as const
export type NameType = (typeof types)[number]
export type Scores = Record<NameType, number>

export const noScores = (): Scores => ({ person: 0, organization: 0, place: 0, other: 0 })

const article = /^(?:el|la|las|los|le|les|il)$/
/** Words that open the name of an organization. */
const leading =
  /^(?:tv|tele|télé|banco|banque|banca|universidad|université|hotel|hôtel|team|club|fc|ac|sporting|dynamo|dinamo|olympique|grupo|groupe|société|societe|partido|parti|movimiento)$/
const initial = /^\p{Lu}\.?$/u
const inPlace = new Set(['in', 'near', 'across', 'throughout', 'outside'])
const towardsPlace = new Set([
  'from',
  'to',
  'at',
  'between',
  'through',
  'leaving',
  'toward',
  'towards',
  'over',
  'via',
  'inside',
  'around',
  'within',
  'into',
])
const compass =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|downtown|mainland|north-?east(?:ern)?|north-?west(?:ern)?|south-?east(?:ern)?|south-?west(?:ern)?)$/
const placeNouns =
  /^(?:city|town|village|province|district|region|state|county|capital|port|island|suburb|municipality|township|neighbou?rhood|republic|border|river|valley|enclave|stations?|airport|dam|lake|street|road|prison|camp|base|beach|highway|coast|peninsula|mountains?)$/
const dwellers = /^(?:mayor|governor|residents|people|citizens|natives?)$/
const kin =
  /^(?:wife|husband|son|daughter|father|mother|brother|sister|lawyer|widow|family|death|birthday|book|hand|face|eyes|career)$/
const staff =
  /^(?:ceo|chairman|spokesman|spokeswoman|spokesperson|president|director|chief|headquarters|members?|shares?|website|board|leadership|leader|leaders|fighters|manager|founder|employees|staff)$/
const collective =
  /^(?:shares|members|officials|executives|fighters|militants|rebels|troops|forces|lawmakers|investors|fans|employees|leaders|players|supporters|spokesman|spokeswoman|spokesperson|chairman|ceo|coach|reporter|correspondent|analyst|researchers)$/

/** What the words of a name tell about its kind. */
export function scoreName({ first, last }: Piece, words: readonly Word[], vocabulary: Vocabulary): Scores {
  const scores = noScores()
  const length = last - first
  const opens = words[first] as Word
  const closes = words[last - 1] as Word
  const known = knownPhrase(words, first, last, vocabulary)
  if (known === 'organization') scores.organization += 5
  else if (known === 'metonym') scores.organization += 3
  else if (known) scores.place += known === 'country' ? 6 : 4.5
  else if (length === 1 && isOrdinary(opens, vocabulary)) scores.other += 4
  if (legalForms.has(closes.lower) && length > 1) scores.organization += 4
  let of = first
  while (of < last && !/^(?:of|for|on)$/.test((words[of] as Word).lower)) of++
  const head = (of < last && of > first ? words[of - 1] : closes) as Word
  const isOrganization = vocabulary.organizationHeads.has(head.lower)
  const side = vocabulary.placeHeads.get(head.lower)
  if (length > 1 || of < last) {
    if (isOrganization) scores.organization += of < last ? 3.5 : 3
    else if (
      of < last &&
      /^(?:voices?|doctors|friends|sons|daughters|knights|lawyers|reporters|mothers|students)$/.test(head.lower)
    )
      scores.organization += 2.5
    if (side && (of < last || side[1] !== 'after'))
      scores.place +=
        side[0] === 'site' && isOrganization
          ? 0.8
          : side[0] === 'road' || side[0] === 'water' || !isOrganization
            ? 3
            : 1
    const lead = vocabulary.placeHeads.get(opens.lower)
    if (lead && of === last && lead[1] !== 'before') scores.place += 3
    if (vocabulary.otherHeads.has(closes.lower) || (of < last && vocabulary.otherHeads.has(head.lower)))
      scores.other += isOrganization ? 1 : 3.5
  } else if (isOrganization && !vocabulary.givenNames.has(opens.lower)) scores.organization += 1
  if (length === 1 && opens.text.endsWith('.') && vocabulary.placeAbbreviations.has(opens.lower)) scores.place += 2.5
  const media = length > 1 && /^(?:media|sport)$/.test(vocabulary.organizationHeads.get(opens.lower)?.[0] ?? '')
  if (media || (length > 1 && leading.test(opens.lower))) scores.organization += 3
  if (isGiven(opens, vocabulary) && !media) {
    const weak = vocabulary.ambiguousGivenNames.has(opens.lower)
    if (length === 1) scores.person += weak ? 0.4 : 1.2
    else if (!isOrganization && of === last) scores.person += weak ? 1.6 : 3
    else scores.person += 0.3
  }
  if (length > 1 && length <= 4 && !isOrganization) {
    for (let i = first + 1; i < last - 1; i++) {
      const word = words[i] as Word
      if (initial.test(word.text) || particles.has(word.lower)) scores.person += 1.5
      else if (isGiven(word, vocabulary)) scores.person += 1
    }
    if (initial.test(opens.text) && !closes.upper) scores.person += 2
    if (isGiven(closes, vocabulary) && !vocabulary.ambiguousGivenNames.has(closes.lower)) scores.person += 0.8
    if (of === last && length <= 3 && !opens.upper && !closes.upper && !article.test(opens.lower)) scores.person += 0.7
  }
  if (length === 1 && /^\p{Lu}{1,3}-?\d/u.test(opens.text)) scores.other += 2
  else if (length === 1 && opens.upper && opens.text.length > 1) scores.organization += 2
  else if (length > 1 && opens.upper && opens.text.length > 2 && closes.upper) scores.organization += 1
  if (/^\p{L}{2,20}-\d/u.test(closes.text)) scores.other += 3
  else if (/\d/.test(closes.text)) scores.other += length > 1 || /^\p{Lu}\p{Ll}/u.test(closes.text) ? 1.5 : 0
  if (length > 1 && words.slice(first, last).some(({ lower }) => lower === 'war')) scores.other += 3
  // "Iodine Deficiency Disorders": a last word of the language is no surname
  if (length > 1 && of === last && !isGiven(opens, vocabulary) && !closes.upper && vocabulary.ordinary(closes.lower)) {
    scores.person -= 0.7
    if (vocabulary.country(opens.text)) scores.organization += 1
    else scores.other += 0.6
  }
  if (
    length > 2 &&
    compass.test(closes.lower) &&
    vocabulary.placeHeads.get((words[last - 2] as Word).lower)?.[0] === 'road'
  )
    scores.place += 3
  if (/&/.test(phrase(words, first, last))) scores.organization += 2
  if (vocabulary.nations.has(opens.text) && length === 1) scores.place += 4
  if (known === undefined) scores.place += gazetteer(phrase(words, first, last), length, vocabulary)
  return scores
}

/** A word of the language with a capital: "the Government", "God", "the Act". */
function isOrdinary({ lower, upper, text }: Word, vocabulary: Vocabulary): boolean {
  if (vocabulary.commonAcronyms.has(lower) && (upper || /s$/.test(text))) return true
  if (upper && text.length > 1) return false
  return (
    vocabulary.commonWords.has(lower) ||
    vocabulary.otherHeads.has(lower) ||
    vocabulary.organizationHeads.has(lower) ||
    vocabulary.placeHeads.has(lower) ||
    /^(?:no\.|god|allah|internet|act|section|article|phase|fig\.?|vol\.?)$/.test(lower)
  )
}

/** How much an entry of the gazetteer says: a large place more than a hamlet, two words more than one. */
function gazetteer(name: string, length: number, vocabulary: Vocabulary): number {
  if (length > 4) return 0
  const found = vocabulary.places(name)[0]
  if (!found) return 0
  const size = found.kind === 'city' ? Math.min(2, Math.max(0, Math.log10(Math.max(found.population, 1)) - 3.7)) : 2
  return (length > 1 ? 1.5 : found.kind === 'city' && found.population < 100000 ? 0.3 : 0.6) + size
}

/** Adds what the words around one occurrence tell. */
export function scoreContext(piece: Piece, words: readonly Word[], vocabulary: Vocabulary, scores: Scores): void {
  const { first, last } = piece
  const sentence = (words[first] as Word).sentence
  const at = (i: number): Word | undefined => (words[i]?.sentence === sentence ? words[i] : undefined)
  const length = last - first
  const before = at(first - 1)
  const beforeThat = at(first - 2)
  const after = at(last)
  const afterThat = at(last + 1)
  // "SARNIK, March 3 (Torpress) —": a dateline
  if (before === undefined && (words[first] as Word).upper && after && /^[,(—–-]$/.test(after.text)) {
    for (let i = last; i < last + 9; i++) {
      const mark = at(i)?.text
      if (mark === undefined) break
      if (/^(?:—|–|-{1,2})$/.test(mark)) scores.place += 5
    }
  }
  if (piece.title) {
    const { kind, title } = piece.title
    scores.person += kind === 'honorific' || kind === 'rank' ? 4 : 3
    if (title === 'mr' || title === 'mrs' || title === 'ms') scores.person += 2
  }
  if (piece.rule === 'after-acronym' || piece.rule === 'after-nation') scores.person += 1
  if (before) {
    if (honorifics.has(before.lower) && before.capital) scores.person += 3
    if (inPlace.has(before.lower)) scores.place += 2
    else if (towardsPlace.has(before.lower)) scores.place += 0.6
    else if (before.lower === 'the') {
      // "the Dorak video" has its article from the video
      const modifies = after !== undefined && after.pos === 'NOUN' && !after.capital
      scores.person -= modifies ? (length > 1 ? 0 : 1.2) : 2.5
      scores.organization += modifies ? 0 : 0.8
      // "on the Orla", "across the Orla": a river
      if (/^(?:on|along|across|beyond|down|up|over)$/.test(beforeThat?.lower ?? '') && length === 1) scores.place += 1.5
    } else if (
      before.lower === 'of' &&
      beforeThat &&
      (placeNouns.test(beforeThat.lower) || dwellers.test(beforeThat.lower))
    )
      scores.place += 3
    else if (
      before.lower === 'of' &&
      /^(?:members?|leaders?|chairman|chairwoman|director|spokes\p{L}+|founders?|officials|head)$/u.test(
        beforeThat?.lower ?? '',
      )
    )
      scores.organization += 1.2
    else if (before.lower === 'by') {
      scores.person += 0.3
      scores.organization += 0.2
    } else if (compass.test(before.lower)) scores.place += 2.5
    else if (before.lower === 'named' || before.lower === 'called') scores.person += 0.3
    if (before.pos === 'NOUN' && vocabulary.titles.has(before.lower)) scores.person += 2.5
    // "the news agency Torpress"
    else if (vocabulary.organizationNouns.has(before.lower) && !isGiven(words[first], vocabulary)) {
      scores.organization += 2
      scores.person -= 1
    }
    if (/^(?:told|asked|urged|accused|thanked|arrested|married|killed)$/.test(before.lower)) scores.person += 0.4
  }
  // "Brezna, Fla."
  if (before?.text === ',' && length === 1 && vocabulary.placeAbbreviations.has((words[first] as Word).lower))
    scores.place += 5
  if (!after) return
  const acronym = length === 1 && (words[first] as Word).upper
  if (speechVerbs.has(after.lower)) {
    scores.person += acronym ? 0 : length <= 3 ? 1 : 0.3
    scores.organization += acronym ? 1 : 0.3
  }
  if (before && !acronym && speechVerbs.has(before.lower) && /^[.,”"]$|^who$/.test(after.text)) scores.person += 1
  if (/^['’]s$/.test(after.text) && afterThat) {
    if (kin.test(afterThat.lower)) scores.person += 1.2
    if (staff.test(afterThat.lower)) scores.organization += 0.8
    if (
      /^(?:capital|border|coast|north|south|east|west|government|president|parliament|army|population|economy|second|largest)$/.test(
        afterThat.lower,
      )
    )
      scores.place += 1.5
  }
  if (after.text === ',' && afterThat) {
    if (/^\d{1,3}$/.test(afterThat.text) && at(last + 2)?.text !== '000' && !/^(?:19|20)\d\d$/.test(afterThat.text))
      scores.person += 2.5
    if (afterThat.lower === 'who') scores.person += 2
    if (afterThat.lower === 'which') {
      scores.person -= 1.5
      scores.organization += 1
    }
    if (/^(?:a|an|the|its|his|her)$/.test(afterThat.lower)) {
      for (let i = last + 2; i < last + 7; i++) {
        const word = at(i)
        if (!word || word.text === ',') break
        if (vocabulary.titles.has(word.lower)) {
          scores.person += 1.5
          break
        }
        if (placeNouns.test(word.lower)) {
          scores.place += 1
          break
        }
        if (vocabulary.organizationNouns.has(word.lower)) {
          scores.organization += 1
          break
        }
      }
    }
    if (vocabulary.country(afterThat.text) && before && (inPlace.has(before.lower) || towardsPlace.has(before.lower)))
      scores.place += 1.5
  }
  if (after.lower === 'who' || after.lower === 'himself' || after.lower === 'herself') scores.person += 1.5
  // "SARNIK (Torpress) —"
  if (before?.text === '(' && after.text === ')' && /^(?:—|–|-{1,2})$/.test(afterThat?.text ?? ''))
    scores.organization += 3
  if (after.text === '(' && afterThat?.upper && at(last + 2)?.text === ')') scores.organization += length > 1 ? 2 : 0
  if (collective.test(after.lower)) scores.organization += 1
  if (after.hyphened && /^(?:based|born|area)$/.test(after.lower)) scores.place += 2
  if (placeNouns.test(after.lower)) scores.place += 1
  if (
    /^(?:people|language|languages|community|communities|tribe|tribes|tribal|culture|ethnic|speakers)$/.test(
      after.lower,
    )
  )
    scores.other += 2
  if (/^(?:residents|airport|border|police|area|mayor)$/.test(after.lower)) scores.place += 0.8
}
