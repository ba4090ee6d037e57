import { speechVerbs } from '../mentions/function-words.ts'
import type { Cast } from './cast.ts'
import { acts } from './metonymy.ts'

/** What it takes for a pronoun to mean somebody. */
export interface Least {
  readonly back: number
  /** Noun groups between at most: any of them may be what "it" means. */
  readonly things: number
  /** How far the next one must be behind. */
  readonly margin: number
}

export const sentencesBack = 3

export const anybody: Least = { back: sentencesBack, things: Number.POSITIVE_INFINITY, margin: 0 }
export const several: Least = { back: sentencesBack, things: 3, margin: 1 }
export const something: Least = { back: 1, things: 2, margin: 0 }
/** "It said", "they demanded": things do no such thing. */
const sayer: Least = { back: 2, things: 12, margin: 0 }

/** "its embassy": most often the subject's of the same sentence. */
const owner: Least = { back: 0, things: 6, margin: 0 }
/** "Its spokesman" opens a sentence. */
const opener: Least = { back: 1, things: 6, margin: 0 }

const reported =
  /^(?:estimate|report|quote|cite|describe|publish|release|vote|assume|propose|recommend|request|criticize|welcome)(?:s|d|ed|es)?$/

const said = /^\s(?:(?:also|later|then|has|have|had)\s)?(\p{L}{2,14})/u

export function leastFor({ text, mentions, sentences, sentenceOf }: Cast, i: number, quiet: Least): Least {
  const { start, end } = mentions[i] as Cast['mentions'][number]
  const opens = sentences[sentenceOf[i] as number]?.start === start
  if (/^(?:its|their|itself|themselves)$/i.test(text.slice(start, end))) return opens ? opener : owner
  const verb = said.exec(text.slice(end, end + 24))?.[1]?.toLowerCase()
  const isDeed = verb !== undefined && (speechVerbs.has(verb) || (opens && (acts.has(verb) || reported.test(verb))))
  return isDeed ? sayer : quiet
}

/**
 * Source: trials on GUM's biographies, interviews, speeches and court records; `count` is less than what suits
 * biographies, which have one hero.
 */
const weights = {
  plain: 1,
  subject: 2.2,
  opens: 1.3,
  pronoun: 1.2,
  preposition: 1,
  decay: 0.8,
  count: 0.2,
  parallel: 0.6,
}

/** What it adds to be named often. */
export const fame = (mentions: number): number => weights.count * Math.log2(1 + mentions)

/** What a mention is worth as the one a later pronoun means: subjects first, what stands behind a preposition last. */
export function salience(cast: Cast, i: number, back: number, opens: boolean): number {
  const { start, end, form } = cast.mentions[i] as Cast['mentions'][number]
  const first = opensSentence(cast, i)
  let value = weights.plain
  // "Anton Veld, 58, told"
  const aside = aged.exec(cast.text.slice(end, end + 8))?.[0].length ?? 1
  if (cast.verbStarts.has(end + aside)) value = weights.subject
  // "Ana Veld, who gave away her stock"
  else if (back === 0 && /^, who\b/.test(cast.text.slice(end, end + 6))) value = weights.subject
  else if (first) value = weights.opens
  else if (form === 'pronoun') value = weights.pronoun
  else if (preposition.test(cast.text.slice(Math.max(0, start - 16), start))) value = weights.preposition
  if (opens && first) value += weights.parallel
  return value / (1 + weights.decay * back)
}

const aged = /^,\s\d{1,3},\s/

const preposition =
  /\b(?:of|by|with|from|to|at|in|on|for|after|before|against|about|over|under|between|than|like|near|behind|toward|towards)\s(?:(?:the|a|an|his|her|its|their|\p{Lu}\p{L}{1,4}\.)\s)?$/iu

/** How many of ascending numbers are less. */
export function countBelow(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** The first of its sentence: most often its subject. */
export function opensSentence(cast: Cast, i: number): boolean {
  const sentence = cast.sentenceOf[i] as number
  for (let k = i - 1; k >= 0 && cast.sentenceOf[k] === sentence; k--) {
    const other = cast.mentions[k] as (typeof cast.mentions)[number]
    if (other.end <= (cast.mentions[i]?.start ?? 0) && /^(?:person|organization|group|place)$/.test(other.kind))
      return false
    if (i - k > 6) return false
  }
  return true
}
