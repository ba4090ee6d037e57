import type { Layers } from '../flow/layers.ts'
import type { PosTag, Range } from '../schema/index.ts'
import { functionWords } from './function-words.ts'

/** A token, or a part of one where a hyphen parts a name from other words (`Paris` + `based`). */
export interface Word extends Range {
  readonly text: string
  readonly lower: string
  readonly pos: PosTag
  readonly lemma: string
  /** Index of its sentence. */
  readonly sentence: number
  /** Begins with a capital. */
  readonly capital: boolean
  /** Two or more letters, all capitals; digits and full stops may stand among them. */
  readonly upper: boolean
  /** A hyphen parts it from the word before it. */
  readonly hyphened: boolean
}

export interface WordSentence extends Range {
  /** Words `[first, last)`. */
  readonly first: number
  readonly last: number
  /** Capitals tell nothing: a headline in title case, or a row in capitals. */
  readonly titled: boolean
  readonly headline: boolean
  readonly block: number
}

export interface Words {
  readonly text: string
  readonly words: readonly Word[]
  readonly sentences: readonly WordSentence[]
}

const capitalLetter = /^\p{Lu}/u
const capitals = /^(?=.*\p{Lu}.*[\p{Lu}\d])[\p{Lu}\d.&]+$/u
/** `a` to `z` and `A` to `Z` are told without the pattern, which is slow. */
const isSmall = (unit: number) => unit > 0x60 && unit < 0x7b
const isCapital = (text: string): boolean => {
  const unit = text.charCodeAt(0)
  return (unit > 0x40 && unit < 0x5b) || (!isSmall(unit) && capitalLetter.test(text))
}
const glue = /^(?:al|el|ul|ur|as|ar|an|at|az|ash|abu|bin|ben|de|la|le|o|d|l|mc|saint|st)$/i

function word(
  start: number,
  text: string,
  lower: string,
  pos: PosTag,
  lemma: string,
  sentence: number,
  hyphened: boolean,
): Word {
  const capital = isCapital(text)
  const upper = capital && !isSmall(text.charCodeAt(1)) && capitals.test(text)
  return { start, end: start + text.length, text, lower, pos, lemma, sentence, capital, upper, hyphened }
}

/**
 * @param known whether a part of a hyphenated word is a name of its own
 * @param common whether it is an ordinary word
 */
export function wordsOf(
  { text, blocks }: Layers['clean'],
  { tokens, sentences }: Layers['sentences'],
  { pos, lemmas }: Layers['syntax'],
  known: (part: string) => boolean,
  common: (part: string) => boolean,
): Words {
  const words: Word[] = []
  const found: WordSentence[] = []
  sentences.forEach((sentence, index) => {
    const first = words.length
    let lowered = 0
    let raised = 0
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokens[i]
      if (!token) continue
      const cuts =
        token.kind === 'word' && token.text.includes('-')
          ? parts(token.text, tokens[i + 1]?.text, known, common)
          : undefined
      const tag = pos[i] ?? 'X'
      if (!cuts) words.push(word(token.start, token.text, token.lower, tag, lemmas[i] ?? token.text, index, false))
      else {
        let at = token.start
        for (const part of cuts) {
          const lower = part.toLowerCase()
          const lemma = part === token.text ? (lemmas[i] ?? part) : lower
          words.push(word(at, part, lower, tag, lemma, index, at > token.start))
          at += part.length + 1
        }
      }
      if (token.kind === 'word' && token.text.length > 2) {
        if (isCapital(token.text)) raised++
        else if (!functionWords.has(token.text)) lowered++
      }
    }
    const block = blocks[sentence.block]
    found.push({
      start: sentence.start,
      end: sentence.end,
      first,
      last: words.length,
      titled: raised >= 3 && raised >= 8 * lowered,
      headline: block?.kind === 'headline' || block?.kind === 'subhead',
      block: sentence.block,
    })
  })
  return { text, words, sentences: found }
}

/**
 * The parts of a hyphenated word, where some are names and others not, or each is one; undefined to leave it whole.
 *
 *     Paris-based            ->   Paris, based
 *     anti-Torvenian         ->   anti, Torvenian
 *     Jean-Claude, al-Hadi, Chung-mau   ->   (whole)
 *     Torvenia-Kestria (border)   ->   Torvenia, Kestria
 */
function parts(
  token: string,
  next: string | undefined,
  known: (part: string) => boolean,
  common: (part: string) => boolean,
): string[] | undefined {
  if (token.length > 60) return undefined
  const cut = token.split('-')
  if (cut.some((part) => part === '') || known(token)) return undefined
  const names = cut.filter((part) => capitalLetter.test(part))
  if (!names.length || glue.test(cut[0] as string)) return undefined
  if (names.length < cut.length) {
    // "Covid-19", "Boko-haram": what follows a short name in digits belongs to it
    if (cut.slice(1).some((part) => /^\d/.test(part))) return undefined
    return capitalLetter.test(cut.at(-1) as string) || common(cut.at(-1) as string) ? cut : undefined
  }
  return names.every(known) && next !== undefined && /^\p{Ll}{3}/u.test(next) ? cut : undefined
}
