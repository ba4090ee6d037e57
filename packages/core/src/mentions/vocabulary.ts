import type { GazetteerEntry, Lexicon } from '../flow/lexicon.ts'

import { ordinaryWords } from './ordinary.ts'

export interface Demonym {
  readonly code: string
  /** Canonical name of the country. */
  readonly country: string
  readonly use: 'adjective' | 'people' | 'both'
}

/** What the lists say about words; all keys lower case. */
export interface Vocabulary {
  readonly givenNames: ReadonlySet<string>
  readonly ambiguousGivenNames: ReadonlySet<string>
  /** Canonical name of the country or territory; some names count in capitals only ("US"). */
  country(name: string): string | undefined
  demonym(word: string): Demonym | undefined
  readonly capitals: ReadonlyMap<string, readonly string[]>
  readonly metonyms: ReadonlyMap<string, readonly string[]>
  readonly regions: ReadonlySet<string>
  /** Form of a people's name -> its plural, kind, uses. */
  readonly peoples: ReadonlyMap<string, readonly string[]>
  readonly commonWords: ReadonlySet<string>
  ordinary(lower: string): boolean
  readonly commonAcronyms: ReadonlySet<string>
  readonly organizations: ReadonlyMap<string, readonly string[]>
  readonly organizationHeads: ReadonlyMap<string, readonly string[]>
  readonly placeHeads: ReadonlyMap<string, readonly string[]>
  readonly titles: ReadonlyMap<string, readonly string[]>
  /** First words of the titles. */
  readonly titleOpenings: ReadonlySet<string>
  readonly otherHeads: ReadonlySet<string>
  /** Towns whose name news uses more for something else. */
  readonly seldomTowns: ReadonlySet<string>
  /** Government programs: "Medicare". */
  readonly programs: ReadonlySet<string>
  readonly groupNouns: ReadonlyMap<string, readonly string[]>
  readonly organizationNouns: ReadonlyMap<string, readonly string[]>
  /** Last words of those nouns. */
  readonly organizationEndings: ReadonlySet<string>
  /** Nouns, singular, that denote a person. */
  readonly personNouns: ReadonlySet<string>
  /** Nouns, singular, for who or what else is quoted without a name -> person, document, organization or place. */
  readonly quotedNouns: ReadonlyMap<string, readonly string[]>
  /** Lemmas of verbs that report words or findings, particles aside. */
  readonly reportingVerbs: ReadonlySet<string>
  /** Canonical name of an organization -> nouns by which it is called. */
  readonly called: ReadonlyMap<string, readonly string[]>
  /** Nations and regions known from this document's own adjectives only. */
  readonly nations: ReadonlySet<string>
  /** `fla.` -> Florida */
  readonly placeAbbreviations: ReadonlyMap<string, readonly string[]>
  /** `minor`: small towns and divisions too, for what is known to be a place. */
  places(name: string, minor?: boolean): readonly GazetteerEntry[]
}

const none: readonly GazetteerEntry[] = []

const made = new WeakMap<Lexicon, Vocabulary>()

/** Mentions and entities share one. */
export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const known = made.get(lexicon)
  if (known) return known
  const vocabulary = read(lexicon)
  made.set(lexicon, vocabulary)
  return vocabulary
}

function read(lexicon: Lexicon): Vocabulary {
  const set = (name: string): ReadonlySet<string> => {
    const words = lexicon.words(name)
    return words.size ? words : new Set(lexicon.table(name).keys())
  }
  const rows = (name: string): ReadonlyMap<string, readonly string[]> => {
    const table = lexicon.table(name)
    return table.size ? table : new Map([...lexicon.words(name)].map((word) => [word, []]))
  }
  const countries = lexicon.table('countries')
  const demonyms = lexicon.table('demonyms')
  const places = lexicon.places?.bind(lexicon)
  const placeAbbreviations = lexicon.table('place-abbreviations')
  const titles = rows('person-titles')
  const organizationNouns = rows('organization-nouns')
  return {
    givenNames: set('given-names'),
    ambiguousGivenNames: set('ambiguous-given-names'),
    country(name) {
      const row = countries.get(name.toLowerCase())
      return row && (row[3] !== 'capitals' || name === name.toUpperCase()) ? row[1] : undefined
    },
    demonym(word) {
      const row = demonyms.get(word)
      return row && { code: row[0] ?? '', country: row[1] ?? '', use: (row[2] ?? 'both') as Demonym['use'] }
    },
    capitals: rows('capitals'),
    metonyms: rows('metonyms'),
    regions: set('regions'),
    peoples: rows('peoples'),
    commonWords: set('common-words'),
    ordinary: ordinaryWords(lexicon),
    commonAcronyms: set('common-acronyms'),
    organizations: rows('organizations'),
    organizationHeads: rows('organization-heads'),
    placeHeads: rows('place-heads'),
    titles,
    titleOpenings: new Set([...titles.keys()].map((title) => title.split(/[ -]/, 1)[0] as string)),
    otherHeads: set('other-heads'),
    seldomTowns: set('seldom-towns'),
    programs: set('programs'),
    groupNouns: rows('group-nouns'),
    organizationNouns,
    organizationEndings: new Set([...organizationNouns.keys()].map((noun) => noun.slice(noun.lastIndexOf(' ') + 1))),
    personNouns: set('person-nouns'),
    quotedNouns: rows('quoted-nouns'),
    reportingVerbs: new Set(
      [...lexicon.table('speech-verbs')].flatMap(([verb, row]) =>
        row[1] === 'attitude' ? [] : [verb.split(' ', 1)[0] as string],
      ),
    ),
    called: new Map([...lexicon.table('called')].map(([name, row]) => [name, (row[0] ?? '').split(',')])),
    nations: new Set(),
    placeAbbreviations,
    places: (name, minor) => places?.(placeAbbreviations.get(name.toLowerCase())?.[0] ?? name, minor) ?? none,
  }
}
