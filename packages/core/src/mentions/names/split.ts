import { functionWords, honorifics, legalForms } from '../function-words.ts'
import { isPeople } from '../peoples.ts'
import { type TitlePhrase, titleAt } from '../title-phrases.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { Word } from '../words.ts'
import { knownPhrase, phrase } from './known.ts'
import type { Run } from './runs.ts'

/** One name within a run, with what stood before it there. */
export interface Piece extends Run {
  readonly title?: TitlePhrase
  readonly rule: string
}

const surnamesThatAreTitles = new Set(
  'king pope bishop major judge marshal baron count prince duke page abbot deacon dean priest canon cardinal lord mayor sheriff'.split(
    ' ',
  ),
)

const isHead = (word: Word | undefined, { organizationHeads, placeHeads, otherHeads }: Vocabulary) =>
  !!word &&
  (organizationHeads.has(word.lower) ||
    placeHeads.has(word.lower) ||
    otherHeads.has(word.lower) ||
    legalForms.has(word.lower))

export const isGiven = (word: Word | undefined, { givenNames }: Vocabulary): boolean =>
  !!word && word.capital && givenNames.has(word.lower)

/**
 * The names in one run of name words.
 *
 *     Torvenian Defense Minister Andrei Tolvanov   ->   Andrei Tolvanov
 *     ORFOR Milan Dorak                            ->   ORFOR, Milan Dorak
 *     Halvard Minerals CEO Ruben Halder            ->   Halvard Minerals, Ruben Halder
 *     King Osric University                        ->   King Osric University
 */
export const splitRun = ({ first, last }: Run, words: readonly Word[], vocabulary: Vocabulary): Piece[] =>
  split(first, last, undefined, words, vocabulary).filter((piece) => piece.first < piece.last)

function split(
  from: number,
  last: number,
  title: TitlePhrase | undefined,
  words: readonly Word[],
  vocabulary: Vocabulary,
): Piece[] {
  let first = from
  while (first < last - 1 && functionWords.has((words[first] as Word).lower) && !(words[first] as Word).capital) first++
  const word = words[first]
  const closes = words[last - 1]
  if (!word || !closes || first >= last) return []
  const piece = (from: number, to: number, rule: string, by = title): Piece => ({
    first: from,
    last: to,
    rule,
    ...(by && { title: by }),
  })
  if (isPeople(closes, { vocabulary }) || (last - first === 1 && vocabulary.peoples.has(closes.lower))) return []
  // "a Kent County Republican"
  if (last - first > 1 && isPartisan(closes, vocabulary)) return split(first, last - 1, title, words, vocabulary)
  if (last - first === 1 && !title && /^(?:jr|sr)\.?$/.test(closes.lower)) return []
  if (nationPhrase(words, first, last, vocabulary)) return []
  if (knownPhrase(words, first, last, vocabulary)) return [piece(first, last, 'known-name')]
  const headed = isHead(closes, vocabulary)
  const opening = isGivenOffice(first, last, words, vocabulary) ? undefined : titleAt(words, first, last, vocabulary)
  if (opening && (honorifics.has(word.lower) || !headed || opening.last === last)) {
    if (opening.last === last && title && last - first === 1) return [piece(first, last, 'after-title')]
    return split(opening.last, last, opening, words, vocabulary)
  }
  if (honorifics.has(word.lower) && last - first > 1 && !/^st\.?$/.test(word.lower))
    return split(first + 1, last, { first, last: first + 1, title: word.lower, kind: 'honorific' }, words, vocabulary)
  const inner = innerTitle(first, last, words, vocabulary)
  if (inner)
    return [
      ...split(first, inner.from, title, words, vocabulary),
      ...split(inner.phrase.last, last, inner.phrase, words, vocabulary),
    ]
  // "Republican Ana Veld"
  if (!title && vocabulary.peoples.has(word.lower) && last - first > 2 && isGiven(words[first + 1], vocabulary))
    return split(first + 1, last, undefined, words, vocabulary)
  const demonym = title ? undefined : vocabulary.demonym(word.lower)
  if (demonym && last - first === 1) return []
  if (demonym) {
    const rest = words[first + 1] as Word
    if (headed || headedBefore(first, last, words, vocabulary)) return [piece(first, last, 'headed-by-nation')]
    if (isGiven(rest, vocabulary) || last - first === 2 || rest.upper)
      return split(first + 1, last, undefined, words, vocabulary)
    return [piece(first + 1, last, 'after-nation')]
  }
  const cut = headed
    ? undefined
    : (personAfter(first, last, words, vocabulary) ?? behindOffice(first, last, words, vocabulary))
  if (cut) return [piece(first, cut, 'before-person'), { first: cut, last, rule: 'after-acronym' }]
  return [piece(first, last, title ? 'after-title' : 'capitals')]
}

/** "Kestrian Federation of Teachers": the head stands before its "of". */
function headedBefore(first: number, last: number, words: readonly Word[], vocabulary: Vocabulary): boolean {
  for (let i = first + 2; i < last - 1; i++)
    if (/^(?:of|for|on)$/.test((words[i] as Word).lower))
      return vocabulary.organizationHeads.has((words[i - 1] as Word).lower)
  return false
}

const isPartisan = ({ lower }: Word, { peoples }: Vocabulary): boolean => {
  const row = peoples.get(lower)
  return row?.[1] === 'political' && /^singular/.test(row[2] ?? '')
}

const compass =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|southeast|northeast|southwest|northwest|latin|pan)$/

/** "South Torvenian", "Central African": an adjective, no name. */
function nationPhrase(words: readonly Word[], first: number, last: number, vocabulary: Vocabulary): boolean {
  if (last - first !== 2 && last - first !== 3) return false
  const text = phrase(words, first, last).toLowerCase()
  if (vocabulary.country(text)) return false
  const closes = (words[last - 1] as Word).lower
  const adjective =
    vocabulary.demonym(closes) !== undefined || (vocabulary.peoples.has(closes) && !vocabulary.regions.has(text))
  return (
    vocabulary.demonym(text) !== undefined ||
    (adjective && last - first === 2 && compass.test((words[first] as Word).lower))
  )
}

/** "Dean" in "Dean Kestrel", with no article before it, is a given name. */
const isGivenOffice = (first: number, last: number, words: readonly Word[], vocabulary: Vocabulary): boolean => {
  const word = words[first] as Word
  if (last - first !== 2 || !vocabulary.givenNames.has(word.lower) || words[first - 1]?.lower === 'the') return false
  const kind = vocabulary.titles.get(word.lower)?.[1]
  // "Earl Veld", but "Duke William"
  return kind === 'office' || (kind === 'honorific' && !vocabulary.givenNames.has(words[last - 1]?.lower ?? ''))
}

const chambers = /^(?:house|senate|assembly|parliament|congress|chamber|court|board)$/

/** Where a name begins behind a country or body that an office is held at: "envoy to [Kestria] [Radoslav Dimek]". */
function behindOffice(first: number, last: number, words: readonly Word[], vocabulary: Vocabulary): number | undefined {
  const link = words[first - 1]?.lower === 'the' ? first - 2 : first - 1
  if (!/^(?:to|of|for|at)$/.test(words[link]?.lower ?? '') || !vocabulary.titles.has(words[link - 1]?.lower ?? ''))
    return undefined
  for (let cut = Math.min(last - 2, first + 4); cut > first; cut--)
    if (
      (knownPhrase(words, first, cut, vocabulary) ||
        (cut === first + 1 &&
          chambers.test((words[first] as Word).lower) &&
          (isGiven(words[cut], vocabulary) || last - cut === 2))) &&
      last - cut <= 4
    )
      return cut
  return undefined
}

/** Where, behind an acronym or a known name, the name of a person begins. */
function personAfter(first: number, last: number, words: readonly Word[], vocabulary: Vocabulary): number | undefined {
  for (let cut = first + 1; cut < last - 1; cut++) {
    const before = words[cut - 1] as Word
    const given = words[cut] as Word
    if (!isGiven(given, vocabulary)) continue
    const named = knownPhrase(words, first, cut, vocabulary)
    if (named || (cut === first + 1 && before.upper && before.text.length > 2 && !given.upper)) return cut
  }
  return undefined
}

/** A title inside a run, with the words of its portfolio; none in a surname such as King. */
function innerTitle(
  first: number,
  last: number,
  words: readonly Word[],
  vocabulary: Vocabulary,
): { from: number; phrase: TitlePhrase } | undefined {
  for (let i = first + 1; i < last; i++) {
    const phrase = titleAt(words, i, last, vocabulary)
    if (!phrase) continue
    const word = words[i] as Word
    if (!word.capital) continue
    const ends = phrase.last === last
    if (surnamesThatAreTitles.has(word.lower) && (ends || !isGiven(words[phrase.last], vocabulary))) continue
    if (!ends && isHead(words[last - 1], vocabulary)) continue
    if (phrase.kind === 'honorific' && ends) continue
    let from = i
    if (/minister|secretary|director|commissioner|officer|chief|manager/.test(phrase.title)) {
      while (from > first && isPortfolio(words[from - 1] as Word, vocabulary)) from--
    }
    return { from, phrase: { ...phrase, first: from } }
  }
  return undefined
}

const isPortfolio = (word: Word, vocabulary: Vocabulary): boolean =>
  vocabulary.ordinary(word.lower) &&
  !vocabulary.demonym(word.lower) &&
  !vocabulary.country(word.text) &&
  !word.upper &&
  !vocabulary.givenNames.has(word.lower) &&
  !vocabulary.organizationHeads.has(word.lower) &&
  !vocabulary.organizations.has(word.lower)
