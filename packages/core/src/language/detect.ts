import type { Language } from '../schema/index.ts'
import { englishOrNot } from './english-or-not.ts'
import { languagesOfLetter } from './letters.ts'
import { countScripts, languagesOf, type Script } from './scripts.ts'
import { functionWords } from './words.ts'

/** Between equals, the language with more news comes first. */
const codes: readonly string[] = Object.keys(functionWords)
const rank = new Map(codes.map((code, i) => [code, i]))

/** Word -> the languages that have it, by rank, and its worth: a word of many languages tells less. */
const vocabulary = new Map<string, { readonly languages: number[]; worth: number }>()
for (const [language, list] of Object.values(functionWords).entries())
  for (const word of new Set(list.split(/\s+/))) {
    const entry = vocabulary.get(word) ?? { languages: [], worth: 1 }
    entry.languages.push(language)
    entry.worth = 1 / Math.sqrt(entry.languages.length)
    vocabulary.set(word, entry)
  }
const ranksOfLetter = new Map(
  [...languagesOfLetter].map(([letter, languages]) => [letter, languages.map((code) => rank.get(code)!)]),
)

/** A rare letter is worth this much of a word; names carry such letters into any language. */
const letterWorth = 0.1
/** "Los", "La", "Der" inside a text mostly belong to names. */
const capitalWorth = 0.4
/** An English-looking word, and what the page declares, in words: they decide only where hardly a word does. */
const shapeWorth = 0.3
const declaredWorth = 1.5
/** Running text has a known function word in far more than one word of ten, in every listed language. */
const leastShare = 0.08
const shortText = 12
const sampled = 20_000

/** Fewer words than this of another language do not make a short text foreign. */
const leastForeign = 1
/** Below this many words a text is English unless it plainly is not. */
const headline = 20
/** How sure a text is English that tells nothing. */
const assumed = 0.1

/** `short`: too short to tell, so taken for English. */
export interface Detected extends Language {
  readonly short?: true
}

/** How written English looks to one who knows none of its words. */
const englishShape =
  /^(?:[a-z]+(?:ing|ings|tion|tions|ed|ly|ness|ship|ght|ghts|tch|ck|cks|ough|wn|sh|ward|ful|ies)|(?:wh|th|kn|sh|wr)[a-z]{2,})$/

/**
 * The language of a text and how sure that is: by script, then by its function words and letters.
 * `declared` is what the page says about itself; it only tips a text too short to tell.
 * A short Latin text that is not plainly foreign is English: a wrong guess costs less than reading nothing.
 * Linear, and reads at most 20,000 UTF-16 code units from start, middle and end.
 */
export function detect(text: string, declared?: string): Detected {
  const part = sample(text).normalize('NFC')
  const counts = countScripts(part)
  const script = dominant(counts)
  if (!script) return { code: 'und', certainty: 0 }
  const share = rounded((counts.get(script) ?? 0) / [...counts.values()].reduce((sum, count) => sum + count, 0))
  if (script === 'Kana' || script === 'Han') {
    const kana = counts.get('Kana') ?? 0
    const japanese = kana > 0.05 * (kana + (counts.get('Han') ?? 0))
    return { code: japanese ? 'ja' : 'zh', certainty: 0.95 }
  }
  if (script in languagesOf) return { code: languagesOf[script as keyof typeof languagesOf], certainty: share }
  const own = part.replace(quoted, ' ')
  const enough = countScripts(own).get(script) ?? 0
  const read = enough > 200 ? own : part
  const of = declaredCode(declared)
  return script === 'Latin' ? latin(read, of) : byWords(tally(read), of)
}

/** What is quoted may be in another language than the article. */
const quoted = /[“„«"][^“”„«»"]{1,1000}[”“»"]/gu

const declaredCode = (declared = ''): string | undefined => {
  const code = declared.slice(0, 2).toLowerCase()
  return code === 'nb' || code === 'nn' ? 'no' : code in functionWords ? code : undefined
}

/** Words counted for each language that has them, by its rank. */
interface Tally {
  readonly scores: Float64Array
  readonly hits: Uint32Array
  words: number
  /** Unknown words that look English. */
  shaped: number
}

function latin(text: string, declared: string | undefined): Detected {
  const counted = tally(text)
  const found = byWords(counted, declared)
  if (counted.words >= headline) return found
  const evidence = englishOrNot(text)
  const english = evidence.english + counted.shaped * shapeWorth
  const declares = declared && declared !== 'en' && counted.words < shortText ? declaredWorth : 0
  const foreign = evidence.foreign + declares
  if (foreign >= leastForeign && foreign > english) {
    if (found.code !== 'en') return found
    counted.scores[rank.get('en')!] = 0
    return byWords({ ...counted, shaped: 0 }, undefined)
  }
  const nothing = counted.words >= shortText && evidence.english === 0
  return found.code === 'en' || nothing ? found : { code: 'en', certainty: assumed, short: true }
}

function byWords({ scores, hits, words, shaped }: Tally, declared: string | undefined): Language {
  const add = (code: string, worth: number) => {
    const language = rank.get(code)!
    scores[language] = scores[language]! + worth
  }
  if (shaped && words < 2 * shortText) add('en', shaped * shapeWorth)
  if (declared && words < shortText) add(declared, declaredWorth)
  const score = Math.max(...scores)
  if (!score) return { code: 'und', certainty: 0 }
  const best = scores.indexOf(score)
  const code = codes[best]!
  if (words >= shortText && hits[best]! < leastShare * words) return { code: 'und', certainty: 0 }
  const second = scores.reduce((most, other, i) => (i !== best && other > most ? other : most), 0)
  const margin = (score - second) / score
  const volume = score / (score + 2)
  return { code, certainty: rounded(volume * (0.4 + 0.6 * margin)) }
}

function tally(text: string): Tally {
  const scores = new Float64Array(codes.length)
  const hits = new Uint32Array(codes.length)
  const found: Tally = { scores, hits, words: 0, shaped: 0 }
  const plain = !beyondAscii.test(text)
  for (const written of wordsOf(text)) {
    found.words++
    const word = written.toLowerCase()
    const known = vocabulary.get(word)
    const capital = found.words > 1 && word[0] !== written[0]
    if (known) {
      const worth = known.worth * (capital ? capitalWorth : 1)
      for (const language of known.languages) {
        scores[language] = scores[language]! + worth
        hits[language] = hits[language]! + 1
      }
    } else if (englishShape.test(word)) found.shaped++
    if (plain || !beyondAscii.test(word)) continue
    for (const letter of word) {
      const languages = ranksOfLetter.get(letter) ?? []
      for (const language of languages) scores[language] = scores[language]! + letterWorth / languages.length
    }
  }
  return found
}

/** Runs of letters and marks. ASCII is told without a pattern: most of most texts. */
function wordsOf(text: string): string[] {
  const words: string[] = []
  let from = -1 // of the open word
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0x20
    const small = unit | 0x20
    if (unit < 0x80 ? small > 0x60 && small < 0x7b : letter.test(characterAt(text, i))) {
      if (from < 0) from = i
    } else if (from >= 0) {
      words.push(text.slice(from, i))
      from = -1
    }
  }
  return words
}

const letter = /[\p{L}\p{M}]/u
/** The character around a UTF-16 unit, both halves of a pair. */
const characterAt = (text: string, i: number): string => {
  const low = (text.charCodeAt(i) & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800
  return String.fromCodePoint(text.codePointAt(low ? i - 1 : i) as number)
}

/** No letter of ASCII tells of a language. */
const beyondAscii = /[^\x00-\x7f]/

const rounded = (value: number) => Math.round(value * 100) / 100

/** The script most is written in; a Han character, kana or Hangul syllable stands for about three letters. */
function dominant(counts: ReadonlyMap<Script, number>): Script | undefined {
  let found: Script | undefined
  let most = 0
  for (const [script, count] of counts) {
    const letters = script === 'Han' || script === 'Kana' || script === 'Hangul' ? 3 * count : count
    if (letters > most) [found, most] = [script, letters]
  }
  return found
}

/** The start, the middle and the end of a long text. */
function sample(text: string): string {
  if (text.length <= sampled) return text
  const third = Math.floor(sampled / 3)
  const middle = (text.length - third) >> 1
  return [text.slice(0, third), text.slice(middle, middle + third), text.slice(-third)].join('\n')
}
