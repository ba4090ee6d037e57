import type { Token } from '../flow/layers.ts'
import type { PosTag } from '../schema/index.ts'
import type { CueWord } from './cues.ts'
import type { Passage } from './marks.ts'

export interface Surroundings {
  readonly tokens: readonly Token[]
  readonly pos: readonly PosTag[]
  readonly low: readonly string[]
  readonly cueAt: readonly (CueWord | undefined)[]
  /** 1 for the last token of a sentence. */
  readonly lastOfSentence: Uint8Array
  blockOf(token: number): number
}

const window = 30
const mark = /^(?:[“”"‘’'«»„]|''|``)$/
const isVerb = (pos: PosTag | undefined) => pos === 'VERB' || pos === 'AUX'

/**
 * Are the marked words (tokens `[first, last)`) speech, not a title, a nickname, a scare quote or a few words inside
 * somebody's reported clause? They are when they stand as sentences of their own, or when a verb of saying introduces or
 * follows them.
 */
export function isSpeech(
  around: Surroundings,
  passage: Passage,
  { first, last }: { first: number; last: number },
): boolean {
  const { tokens, pos } = around
  let from = first
  let to = last
  while (from < last && tokens[from]!.start < passage.from) from++
  while (to > from && tokens[to - 1]!.end > passage.to) to--
  let words = 0
  let verbs = 0
  for (let i = from; i < to && words < 60; i++) {
    if (tokens[i]!.kind !== 'punctuation') words++
    if (isVerb(pos[i])) verbs++
  }
  if (!words) return false
  const head = tokens[from]!.text
  while (to > from + 1 && /^[”’'"»)\]]+$/.test(tokens[to - 1]!.text)) to--
  const tail = tokens[to - 1]!.text
  const upper = /^[\p{Lu}\d…[.]/u.test(head)
  const ended = /^[.!?…,]|^[-–—]+$/.test(tail) || passage.open === true
  const stopped = ended && tail !== ','
  const title = isTitle(tokens, from, to)
  const sentence = upper && stopped && verbs > 0 && !title
  const opening = before(around, first)
  if (opening === 'cue') {
    // "said “budget reforms” and new taxes would help", "claimed “he exaggerates” the level": part of a clause
    if (!ended && (goesOn(around, last) || (verbs === 0 && pos[last] === 'CCONJ'))) return false
    // "Rusk says ‘The Fixer’ could save the mine"
    if (title && !ended && !closes(around, last)) return false
    if (onlyWords.test(around.cueAt[first - 1]?.cue.lemma ?? ''))
      return ended || (upper && verbs > 0) || !goesOn(around, last)
    return words >= 2 && (upper ? verbs > 0 || stopped : verbs > 0 && (ended || closes(around, last)))
  }
  if (opening === 'colon') return words >= 2 && (upper || verbs > 0)
  if (opening === 'comma' && !upper && isParenthesis(around, first)) return false
  if (opening === 'comma')
    return (
      (sentence && words >= 3) ||
      ((!title || /^[!?]/.test(tail)) &&
        (ended || verbs > 0) &&
        (saysBefore(around, first, upper) || (verbs > 0 && nothingYet(around, first))))
    )
  if (opening === 'inside') return sentence && words >= 8
  const said = (ended || after(around, last)) && saysAfter(around, last)
  if (said) return true
  if (title) return false
  // “The pumps are a battle of patience” Veld said.: the comma is forgotten
  if (upper && verbs > 0 && words >= 4 && saysAfter(around, last, 7)) return true
  if (upper && verbs > 0 && words >= 4 && fillsBlock(around, first, last)) return true
  if (upper && tail === ',' && verbs > 0 && words >= 5) return !isVerb(pos[last])
  return upper && stopped && (verbs > 0 || words >= 6) && words >= 3
}

/** Verbs with nothing but words as their object: what stands in marks right behind them was said so. */
const onlyWords = /^(?:say|shout|yell|scream|chant|cry|exclaim|whisper|mutter|read)$/

/** "said “no” was the answer": the marked words are part of a clause. */
const goesOn = ({ pos, low }: Surroundings, last: number) =>
  /^(?:can|could|may|might|must|shall|should|will|would|is|are|was|were|has|have|had)$/.test(low[last] ?? '') ||
  /^(?:VERB|AUX|NOUN|PROPN|PRON|DET|ADJ|ADV)$/.test(pos[last] ?? '')

/** A headline that is nothing but a quotation. */
const fillsBlock = ({ blockOf }: Surroundings, first: number, last: number) =>
  blockOf(first - 1) !== blockOf(first) && blockOf(last) !== blockOf(first)

/** ‘The Salt Road Ends Here.’: a heading, not a sentence. */
function isTitle(tokens: Surroundings['tokens'], from: number, to: number): boolean {
  let long = 0
  let capital = 0
  for (let i = from; i < to && i < from + 20; i++) {
    const { text, kind } = tokens[i]!
    if (kind !== 'word' || text.length < 4) continue
    long++
    if (/^\p{Lu}/u.test(text)) capital++
  }
  return to - from <= 20 && long >= 2 && capital === long
}

type Opening = 'start' | 'colon' | 'comma' | 'cue' | 'inside'

/** What stands before the opening mark. */
function before({ tokens, pos, low, cueAt, lastOfSentence, blockOf }: Surroundings, first: number): Opening {
  const i = first - 1
  if (i < 0 || lastOfSentence[i] || blockOf(i) !== blockOf(first)) return 'start'
  const text = tokens[i]!.text
  if (text === ':') return 'colon'
  if (/^[.!?]$/.test(text)) return 'start'
  if (low[i - 1] === 'that' && text === ',') return 'inside'
  if (text === ',' || /^(?:[-–—―]+|…|\.\.\.)$/.test(text)) return 'comma'
  if (mark.test(text) || /^[([]$/.test(text)) return 'start'
  if (/^(?:but|and)$/.test(low[i]!) && low[i - 1] === ',') return 'comma'
  // one word before it, "Citing “costs,” he left" apart
  if (i > 0 && lastOfSentence[i - 1] && pos[i] !== 'VERB') return 'start'
  if (/^(?:but|and|so|yet)$/.test(low[i]!) && (i === 0 || lastOfSentence[i - 1])) return 'start'
  for (let k = i; k >= 0 && k > i - 10; k--) {
    const cue = cueAt[k]
    if (cue?.cue.frames.has('quote'))
      return k + cue.length === i + 1 || venue(low, k + cue.length, i) ? 'cue' : 'inside'
    if (lastOfSentence[k]) break
  }
  return 'inside'
}

/** "writing in a blog post “…”": only the place of saying stands between. */
const venue = (low: readonly string[], from: number, last: number) =>
  /^(?:in|on|at|via|through)$/.test(low[from]!) &&
  /^(?:post|statement|letter|tweet|interview|message|email|e-mail|memo|report|twitter|facebook)$/.test(low[last]!)

const closes = ({ tokens }: Surroundings, last: number) => /^[.,;!?]$/.test(tokens[last]?.text ?? '.')

const after = ({ low }: Surroundings, last: number) => low[last] === ','

/** A verb of saying right after the closing mark, with at most its subject between. */
function saysAfter(
  { tokens, pos, cueAt, low, lastOfSentence, blockOf }: Surroundings,
  last: number,
  reach = window,
): boolean {
  const block = blockOf(last - 1)
  for (let i = last; i < tokens.length && i < last + reach && blockOf(i) === block; i++) {
    const cue = cueAt[i]
    if (cue?.cue.frames.has('quote')) return true
    const text = tokens[i]!.text
    if (/^[.;:!?“"«]$/.test(text) && tokens[i + 1]?.text !== ')') return false
    if (reach < window && text === ',') return false
    if (i > last && lastOfSentence[i - 1] && i > last + 1) return false
    if (pos[i] === 'VERB' && !cue && !/(?:ing|ed)$/.test(low[i]!) && !relativeBefore(low, i, last)) return false
  }
  return false
}

/** "…,” Velisek, who runs the hospital, said: the verb of a relative clause says nothing against it. */
function relativeBefore(low: readonly string[], i: number, from: number): boolean {
  for (let k = i - 1; k >= from && k > i - 8; k--) if (/^(?:who|which|that|whose|where)$/.test(low[k]!)) return true
  return false
}

/** "Some of it, a listener said, “sounded like a play.”": the marked words go on with the clause before the attribution. */
function isParenthesis({ tokens, cueAt, pos, lastOfSentence }: Surroundings, first: number): boolean {
  let said = first - 2
  while (said > first - 7 && said > 0 && !cueAt[said] && /^(?:NOUN|PROPN|PRON|DET|ADJ)$/.test(pos[said]!)) said--
  const cue = cueAt[said]
  if (!cue?.cue.frames.has('quote') || (said < first - 2 && !cue.cue.frames.has('addressee'))) return false
  let commas = 0
  for (let i = said - 1; i >= 0 && i > said - window && !lastOfSentence[i]; i--) {
    if (mark.test(tokens[i]!.text)) return false
    if (tokens[i]!.text === ',' && pos[i - 1] === 'CCONJ') return false
    // "The boat was, a listener said, “a wreck”"
    if (tokens[i]!.text === ',' && !commas && /^(?:AUX|ADP|PART|SCONJ)$/.test(pos[i - 1] ?? 'X')) return true
    if (tokens[i]!.text === ',') commas++
    else if (isVerb(pos[i]) || pos[i] === 'SCONJ' || (pos[i] === 'ADP' && (i === 0 || lastOfSentence[i - 1])))
      return false
  }
  return commas === 1
}

/** "Velisek said on the other hand, “the ferry works”": between the verb and the mark nothing is said yet. */
function nothingYet({ cueAt, lastOfSentence, pos }: Surroundings, first: number): boolean {
  for (let i = first - 2; i >= 0 && i > first - 12 && !lastOfSentence[i]; i--) {
    const cue = cueAt[i]
    if (cue?.cue.frames.has('quote') && pos[i] === 'VERB')
      return pos[i + cue.length] === 'ADP' || cue.cue.frames.has('addressee')
    if (isVerb(pos[i]) || pos[i] === 'SCONJ' || pos[i] === 'PUNCT') return false
  }
  return false
}

/**
 * A verb of saying in the clause before a comma or dash. Words that begin small go on with the reported clause
 * (“he said it was over, “and we know it.””), unless a quotation stands before the verb, which they continue.
 */
function saysBefore({ cueAt, lastOfSentence, tokens }: Surroundings, first: number, upper: boolean): boolean {
  let says = false
  // "reasoned, “…”": nothing but the verb
  const cue = cueAt[first - 2]
  if (cue?.cue.frames.has('quote') && cue.length === 1) return true
  for (let i = first - 1; i >= 0 && i > first - window; i--) {
    if (i < first - 1 && lastOfSentence[i]) return false
    if (cueAt[i]?.cue.frames.has('quote')) says = true
    if (says && upper) return true
    if (mark.test(tokens[i]!.text)) return says || upper
  }
  return false
}
