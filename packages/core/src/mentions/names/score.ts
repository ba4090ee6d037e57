import { legalForms, particles } from '../function-words.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { Word } from '../words.ts'
import { compass } from './context.ts'
import { knownPhrase, phrase } from './known.ts'
import { isGiven, type Piece } from './split.ts'

export const types = ['person', 'organization', 'place', 'other'] as const
export type NameType = (typeof types)[number]
export type Scores = Record<NameType, number>

const noScores = (): Scores => ({ person: 0, organization: 0, place: 0, other: 0 })

const article = /^(?:el|la|las|los|le|les|il)$/
/** Words that open the name of an organization. */
const leading =
  /^(?:tv|tele|télé|banco|banque|banca|universidad|université|hotel|hôtel|team|club|fc|ac|sporting|dynamo|dinamo|olympique|grupo|groupe|société|societe|partido|parti|movimiento)$/
const broadcast = /^(?:radio|tv|television|télé|tele|channel)$/
const initial = /^\p{Lu}\.?$/u

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
  const isOrganization =
    vocabulary.organizationHeads.has(head.lower) ||
    (length > 1 &&
      of === last &&
      vocabulary.organizationHeads.has(`${(words[last - 2] as Word).lower} ${closes.lower}`))
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
  if (length > 1 && length <= 4 && !isOrganization && !broadcast.test(opens.lower)) {
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
  if (length > 1 && words.slice(first, last).every(({ upper }) => upper)) scores.person -= 1.5
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
