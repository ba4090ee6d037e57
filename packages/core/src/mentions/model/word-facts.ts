import { functionWords, honorifics, legalForms, particles, speechVerbs, timeWords } from '../function-words.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { Word } from '../words.ts'
import { hashText, mix } from './hash.ts'

/** What the model sees of one word as written, wherever it stands. */
export interface WordFacts {
  /** The word in lower case. */
  readonly word: number
  readonly shape: number
  /** The lists it stands in, as one number. */
  readonly lists: number
  /** Keys of its features at its own place, beside it, and two words away. */
  readonly own: readonly number[]
  readonly beside: readonly number[]
  readonly far: readonly number[]
  /** What the model's weights add for it at -2 to 2, each summed at its first use. */
  readonly sums: (Int32Array | undefined)[]
}

const longest = 40

const most = 1 << 14

/** Its own characters: engines make a slice point into the text it was cut from, and would keep that for the word. */
const copyOf = (text: string): string => ` ${text}`.slice(1)

/**
 * The facts of words by their form, each looked up once: news says the same words again and again. The memory is
 * bounded, and what is kept never changes a result.
 *
 * @param veil puts another number for a word's own (for training)
 */
export function wordBook(vocabulary: Vocabulary, veil?: (word: number) => number): (word: Word) => WordFacts {
  const known = new Map<string, WordFacts>()
  return (word) => {
    let facts = known.get(word.text)
    if (!facts) {
      if (known.size === most) known.clear()
      facts = wordFacts(word, vocabulary, veil)
      known.set(copyOf(word.text), facts)
    }
    return facts
  }
}

function wordFacts(
  { text, lower, capital }: Word,
  vocabulary: Vocabulary,
  veil: (word: number) => number = (word) => word,
): WordFacts {
  const short = lower.length > longest ? lower.slice(0, longest) : lower
  const word = veil(hashText(short, 1))
  const shape = shapeOf(text)
  const listed = listsOf(text, lower, capital, vocabulary)
  const lists = listed.reduce((sum, key) => mix(sum ^ key, 3), 7)
  const shaped = mix(shape, 2)
  const signature = mix(lists, 4)
  // The affixes of a short word would be the word
  const suffix3 = short.length > 4 ? hashText(short, 6, short.length - 3) : 6
  const own = [word, shaped, signature, mix(shape, lists), suffix3]
  if (short.length > 3) own.push(hashText(short, 5, short.length - 2))
  if (short.length > 4) own.push(hashText(short, 8, 0, 3))
  if (short.length > 5) own.push(hashText(short, 7, short.length - 4), hashText(short, 9, 0, 4))
  return {
    word,
    shape,
    lists,
    own: own.concat(listed),
    beside: [word, shaped, signature, suffix3].concat(listed),
    far: [word, shaped, signature],
    sums: [],
  }
}

/** `Xx`, `XX`, `X.`, `x-X`, `0`: letters by kind, runs drawn together, with a coarse length. */
function shapeOf(text: string): number {
  let shape = 0
  let before = ''
  const end = Math.min(text.length, longest)
  for (let i = 0; i < end; i++) {
    const unit = text.charCodeAt(i)
    const letter = text.charAt(i)
    const kind =
      unit > 0x2f && unit < 0x3a
        ? '0'
        : (unit > 0x60 && unit < 0x7b) || (unit > 0xbf && letter !== letter.toUpperCase())
          ? 'x'
          : (unit > 0x40 && unit < 0x5b) || (unit > 0xbf && letter !== letter.toLowerCase())
            ? 'X'
            : letter
    if (kind !== before) shape = mix(shape, kind.charCodeAt(0))
    before = kind
  }
  return mix(shape, text.length < 4 ? text.length : text.length < 7 ? 4 : 5)
}

const key = (name: string) => hashText(name, 20)
const names = Object.fromEntries(
  'given ambiguous country demonym capital region people ordinary acronym organization metonym abbreviation other-head group-noun organization-noun speech function particle time legal honorific common title-opening'
    .split(' ')
    .map((name) => [name, key(name)]),
) as Record<string, number>

function listsOf(text: string, lower: string, capital: boolean, vocabulary: Vocabulary): number[] {
  const found: number[] = []
  const put = (name: string) => found.push(names[name]!)
  if (functionWords.has(lower)) put('function')
  if (particles.has(lower)) put('particle')
  if (speechVerbs.has(lower)) put('speech')
  if (timeWords.has(lower)) put('time')
  if (legalForms.has(lower)) put('legal')
  if (honorifics.has(lower)) put('honorific')
  if (vocabulary.ordinary(lower)) put('ordinary')
  if (vocabulary.commonWords.has(lower)) put('common')
  if (vocabulary.groupNouns.has(lower)) put('group-noun')
  if (vocabulary.organizationNouns.has(lower)) put('organization-noun')
  if (vocabulary.titleOpenings.has(lower)) put('title-opening')
  const title = vocabulary.titles.get(lower)
  if (title) found.push(hashText(title[1] ?? '', 21))
  const head = vocabulary.organizationHeads.get(lower)
  if (head) found.push(hashText('head', 22), hashText(head[0] ?? '', 22))
  const placeHead = vocabulary.placeHeads.get(lower)
  if (placeHead) found.push(hashText('head', 23), hashText(placeHead[0] ?? '', 23))
  if (vocabulary.otherHeads.has(lower)) put('other-head')
  if (!capital) return found
  if (vocabulary.givenNames.has(lower)) put('given')
  if (vocabulary.ambiguousGivenNames.has(lower)) put('ambiguous')
  if (vocabulary.country(text)) put('country')
  if (vocabulary.demonym(lower)) put('demonym')
  if (vocabulary.capitals.has(lower)) put('capital')
  if (vocabulary.regions.has(lower)) put('region')
  const people = vocabulary.peoples.get(lower)
  if (people) {
    put('people')
    found.push(hashText(people[1] ?? '', 24))
  }
  if (vocabulary.commonAcronyms.has(lower)) put('acronym')
  const organization = vocabulary.organizations.get(lower)
  if (organization && (organization[2] !== 'capitals' || text === text.toUpperCase())) put('organization')
  if (vocabulary.metonyms.has(lower)) put('metonym')
  if (vocabulary.placeAbbreviations.has(lower)) put('abbreviation')
  const place = vocabulary.places(text)[0]
  if (place) found.push(mix(25, place.kind === 'city' ? Math.max(3, Math.floor(Math.log10(place.population + 1))) : 9))
  return found
}
