import type { Doc } from '../flow/stage.ts'
import type { PosTag } from '../schema/index.ts'
import type { CueBook, CueWord } from './cues.ts'

const named = new Set(['person', 'organization', 'place', 'group'])
const adverbs =
  /ly$|^(?:meanwhile|however|also|later|earlier|then|still|now|here|there|yesterday|today|instead|moreover|furthermore|afterwards|nevertheless|often|once|so|thus|not|never|even|again|perhaps|maybe|only|just|rather|indeed|too|yet)$/

/** "their report", "Federal and state officials": what stands before a noun makes the word one. */
function isNounHere(pos: readonly PosTag[], low: readonly string[], i: number): boolean {
  if (/^(?:the|a|an|this|his|their|its|our|my|your|'s)$/.test(low[i - 1]!) && pos[i - 1] !== 'AUX') return true
  if (low[i - 1] === 'whose') return true
  const singular = pos[i - 1] === 'NOUN' && !/s$|^(?:people|police|men|women|children|media)$/.test(low[i - 1]!)
  // "his family deny that."
  const object = /^(?:that|it|this|them)$/.test(low[i + 1] ?? '') && pos[i + 2] === 'PUNCT'
  if (singular && !low[i]!.endsWith('s') && !object) return true
  return pos[i - 1] === 'CCONJ' && pos[i - 2] === 'ADJ' && pos[i + 1] === 'NOUN'
}

/**
 * "Some strategists fear that", "polling shows that": before "that" a verb which agrees with the noun before it, where
 * the two begin a clause; "amid security fears that" they do not.
 */
function saysThat(pos: readonly PosTag[], low: readonly string[], i: number, form: string, length: number): boolean {
  const next = low[i + length]
  if (next === 'to' ? pos[i + length + 1] !== 'VERB' : /^(?:VERB|AUX|PUNCT)$/.test(pos[i + length + 1] ?? 'PUNCT'))
    return false
  let at = i - 1
  while (at > 0 && /^(?:today|yesterday|now|also|still|later|soon)$/.test(low[at]!)) at--
  const plural = isPlural(low[at]!)
  if (!/^(?:NOUN|PROPN)$/.test(pos[at] ?? 'X') && !(plural && pos[at] === 'ADJ')) return false
  if (form === 'base' ? !plural : plural && !/^(?:data|media|news)$/.test(low[at]!)) return false
  let relative = false
  for (let k = at - 1; k >= 0 && k > at - 16; k--) {
    if (/^(?:DET|ADJ|NOUN|PROPN|NUM|ADV|PART|PRON)$/.test(pos[k]!)) {
      relative = /^(?:who|which|that)$/.test(low[k]!)
      continue
    }
    if (pos[k] === 'VERB' || pos[k] === 'AUX') {
      for (let j = k - 1; j >= 0 && j > k - 4; j--) if (/^(?:who|which|that)$/.test(low[j]!)) relative = true
      if (!relative) return false
      continue
    }
    if (pos[k] === 'ADP' && low[k] !== 'of' && !/^(?:NOUN|PROPN)$/.test(pos[k - 1] ?? 'X')) return false
    if (pos[k] === 'PUNCT' || pos[k] === 'CCONJ' || pos[k] === 'SCONJ') return true
  }
  return true
}

/** May what stands behind word `i` be the beginning of what somebody says? */
const opensContent = (pos: readonly PosTag[], low: readonly string[], i: number) =>
  /^(?:that|to)$/.test(low[i + 1] ?? '') || low[i + 2] === 'that' || /^(?:DET|PRON|NUM)$/.test(pos[i + 1] ?? 'X')

/** Does a verb take what begins with this word? "strategists hope the effort", "candidates hope to win" */
function takes({ cue: { frames } }: CueWord, next: string | undefined, pos: PosTag | undefined): boolean {
  if (next === 'that') return frames.has('that')
  if (next === 'to') return frames.has('inf')
  return pos === 'NUM' ? frames.has('np') : frames.has('bare') && (pos === 'DET' || pos === 'PRON')
}

const isPlural = (word: string) =>
  (/s$/.test(word) && !/(?:ss|us|is)$/.test(word)) ||
  /^(?:people|police|men|women|children|media|data|many|some|most|others)$/.test(word)

/** "…, The Herald reports." and "…?” a narrator asks.": a comma or closing mark, a noun phrase, the verb, the end. */
function saysAtEnd(pos: readonly PosTag[], low: readonly string[], i: number): boolean {
  if (!/^[.,]$/.test(low[i + 1]!)) return false
  for (let k = i - 1; k > i - 10 && k > 1; k--) {
    if (/^[,”"’]$/.test(low[k]!)) return k < i - 1
    if (!/^(?:DET|ADJ|NOUN|PROPN|ADP|NUM|PART)$/.test(pos[k]!)) return false
  }
  return false
}

/** "which the council today denies.": a relative pronoun, a noun phrase, the verb, the end. */
function saysOfIt(pos: readonly PosTag[], low: readonly string[], i: number): boolean {
  if (!/^[.,]$/.test(low[i + 1]!)) return false
  for (let k = i - 1; k > i - 10 && k > 1; k--) {
    if (pos[k] === 'PRON' && /^(?:which|that)$/.test(low[k]!)) return k < i - 1
    if (!/^(?:DET|ADJ|NOUN|PROPN|ADP|NUM|PART|ADV)$/.test(pos[k]!)) return false
  }
  return false
}

const objects = /^(?:he|she|it|they|we|i|you|him|her|them|us|me|his|its|their|our|my|each|one|both)$/

/**
 * Parts of speech, settled where taggers go wrong before verbs of saying: a name taken for an adverb, a verb for a noun
 * ("Both towns blame each other").
 */
export function settled(
  doc: Doc<'sentences' | 'syntax' | 'mentions'>,
  low: readonly string[],
  cues: CueBook,
): readonly PosTag[] {
  const { tokens, sentences } = doc.sentences
  const pos = [...doc.syntax.pos]
  const mentions = doc.mentions
    .filter(({ kind, form }) => form === 'name' && named.has(kind))
    .sort((a, b) => a.start - b.start)
  let next = 0
  let end = 0
  tokens.forEach((token, i) => {
    for (let mention = mentions[next]; mention && mention.start <= token.start; mention = mentions[++next])
      end = Math.max(end, mention.end)
    if (token.end <= end && pos[i] === 'PRON' && /^\p{Lu}{2,}$/u.test(token.text)) pos[i] = 'PROPN'
    if (token.end <= end && /^(?:ADV|INTJ|X|VERB)$/.test(pos[i]!) && /^\p{Lu}/u.test(token.text)) pos[i] = 'PROPN'
  })
  for (const { first, last } of sentences) {
    const i = tokens[first]?.kind === 'punctuation' ? first + 1 : first
    const { text } = tokens[i] ?? { text: '' }
    // "Asked whether", "Accused of theft": a participle, no name
    if (i + 1 < last && pos[i] === 'PROPN' && /^(?:ADP|SCONJ|ADV|PART)$/.test(pos[i + 1]!))
      if (cues.find((k) => low[k], i)?.form === 'past') pos[i] = 'VERB'
    if (i + 1 >= last || !/^(?:ADV|INTJ|X|SCONJ)$/.test(pos[i]!) || !/^\p{Lu}/u.test(text) || pos[i + 1] !== 'VERB')
      continue
    if (!adverbs.test(text.toLowerCase()) && pos[i] !== 'SCONJ') pos[i] = 'PROPN'
  }
  low.forEach((word, i) => {
    if (word === 'said' || word === 'says' || word === 'told') pos[i] = 'VERB'
    else if (/^(?:is|was|were|are)$/.test(word)) pos[i] = 'AUX'
  })
  for (let i = 1; i + 1 < pos.length; i++) {
    const left = pos[i - 1]!
    const right = pos[i + 1]!
    if (pos[i] === 'ADV' && /^(?:NOUN|ADJ)$/.test(left) && right === 'PROPN' && !adverbs.test(low[i]!)) pos[i] = 'NOUN'
    if (low[i - 1] === 'to' && low[i - 2] === 'according' && pos[i] === 'VERB') pos[i] = 'NOUN'
    // "according to a harbor notice"
    if (pos[i] === 'VERB' && low[i]!.endsWith('ing') && pos[i - 2] === 'DET' && /^(?:NOUN|PROPN|ADJ)$/.test(left))
      if (right === 'VERB' || right === 'PUNCT' || right === 'AUX') pos[i] = 'NOUN'
    if (
      pos[i] === 'VERB' &&
      (tokens[i - 1]!.text === low[i - 1] || pos[i - 1] === 'PRON' || pos[i - 1] === 'DET') &&
      isNounHere(pos, low, i)
    ) {
      const cue = cues.find((k) => low[k], i)
      if (cue && (cue.form === 'base' || cue.form === 'present') && pos[i - 1] !== 'AUX' && low[i - 1] !== 'to')
        pos[i] = 'NOUN'
    }
    // "harbor records show": of two verbs side by side the first is a noun in the plural
    if (pos[i] === 'VERB' && right === 'VERB' && /[^s]s$/.test(low[i]!) && /^(?:NOUN|PROPN|ADJ|DET)$/.test(left))
      if (cues.find((k) => low[k], i + 1)?.form === 'base') pos[i] = 'NOUN'
    // "those were also reports of his"
    const be = pos[i] === 'VERB' && /[^s]s$/.test(low[i]!) ? (left === 'ADV' ? i - 2 : i - 1) : -1
    if (be >= 0 && /^(?:is|are|was|were)$/.test(low[be]!) && cues.find((k) => low[k], i)?.form === 'present')
      pos[i] = 'NOUN'
    if (pos[i] !== 'NOUN') continue
    if (/^(?:he|she|they|we|i)$/.test(low[i - 1]!)) {
      pos[i] = 'VERB'
      continue
    }
    if (/^(?:his|her|its|their|our|my|your)$/.test(low[i - 1]!)) continue
    if (saysOfIt(pos, low, i) && cues.find((k) => low[k], i)?.form === 'present') {
      pos[i] = 'VERB'
      continue
    }
    const known = opensContent(pos, low, i) ? cues.find((k) => low[k], i) : undefined
    if (
      known &&
      (known.form === 'base' || known.form === 'present') &&
      takes(known, low[i + known.length], pos[i + known.length]) &&
      saysThat(pos, low, i, known.form, known.length)
    ) {
      pos[i] = 'VERB'
      continue
    }
    const capital = /^\p{Lu}/u.test(tokens[i - 1]!.text)
    if (!/^(?:NOUN|PROPN|PRON)$/.test(left) && !(capital && left !== 'DET' && left !== 'ADJ')) continue
    const object =
      right === 'DET' ||
      (right === 'PRON' && objects.test(low[i + 1]!)) ||
      ((right === 'PROPN' || low[i + 1] === 'that') && capital) ||
      (right === 'PUNCT' && (saysAtEnd(pos, low, i) || /^[“"‘«]$/.test(tokens[i + 2]?.text ?? ''))) ||
      (low[i + 1] === 'to' && left === 'PROPN' && capital && pos[i + 2] === 'VERB')
    const cue = object ? cues.find((k) => low[k], i) : undefined
    if (!cue || (cue.form !== 'present' && cue.form !== 'base')) continue
    // "the firm's home state, but": a verb agrees with who says it
    if (right === 'PUNCT' && cue.form === 'base' && !isPlural(low[i - 1]!)) continue
    if (right === 'PROPN' && !/\b(?:for|of)\b/.test(low.slice(i + 2, i + 7).join(' '))) continue
    pos[i] = 'VERB'
    if (capital && /^(?:ADV|INTJ|X|VERB)$/.test(left)) pos[i - 1] = 'PROPN'
  }
  return pos
}
