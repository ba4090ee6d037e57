import type { Token } from '../flow/layers.ts'
import type { PosTag } from '../schema/index.ts'
import type { CueBook, CueWord } from './cues.ts'
import type { Passage } from './marks.ts'

export interface Tagged {
  readonly tokens: readonly Token[]
  readonly pos: PosTag[]
  readonly low: readonly string[]
  readonly cues: CueBook
  /** 1 for the last token of a sentence. */
  readonly lastOfSentence: Uint8Array
  blockOf(token: number): number
}

const reach = 25
const owners = /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|'s|')$/
const auxiliary =
  /^(?:is|are|was|were|be|been|being|am|has|have|had|having|do|does|did|will|would|can|could|may|might|shall|should|must)$/

/** Any verb in the place of one of saying: “Back to your seats!” boomed the conductor. */
const unlisted = (lemma: string): CueWord => ({
  cue: { lemma, kind: 'speech', frames: new Set(['quote']), act: 'assert', negative: false },
  form: 'past',
  length: 1,
})

/**
 * Verbs beside the marked words `[first, last)` of a passage, where a tagger goes wrong ("Mrs. Veld asked." as a name) or a
 * list falls short: the place itself tells. Sets the part of speech of what is one; gives the verbs no list has.
 */
export function verbsBesideMarks(
  { tokens, pos, low, cues, lastOfSentence, blockOf }: Tagged,
  passage: Passage,
  { first, last }: { first: number; last: number },
): Map<number, CueWord> {
  const found = new Map<number, CueWord>()
  const tail = tailOf()
  const sentence = isSentence()
  behind()
  ahead()
  return found

  function tailOf(): string {
    for (let i = last - 1; i > first; i--)
      if (tokens[i]!.start < passage.to && !/^[”’'"»)\]]+$/.test(tokens[i]!.text)) return tokens[i]!.text.slice(-1)
    return ''
  }

  function isSentence(): boolean {
    let i = first
    while (i < last && tokens[i]!.end <= passage.from) i++
    if (!/^[\p{Lu}\d[…]/u.test(tokens[i]?.text ?? '')) return false
    if (/[!?]/.test(tail)) return true
    for (; i < last && i < first + 60; i++) if (pos[i] === 'VERB' || pos[i] === 'AUX') return true
    return false
  }

  /** “…,” X VERB / “…,” VERB X */
  function behind(): void {
    const block = blockOf(last - 1)
    let from = last
    while (from < last + 2 && /^(?:,|[-–—―]+)$/.test(tokens[from]?.text ?? '')) from++
    for (let i = from; i < tokens.length && i < from + reach && blockOf(i) === block; i++) {
      const { text } = tokens[i]!
      if (i > from && lastOfSentence[i - 1]) return
      if (/^[.;:!?“"«(]$/.test(text)) return
      if (i > from && isOwner(i - 1)) continue
      const said = cues.find((k) => low[k], i)
      if (said?.cue.frames.has('quote') && text === low[i] && stands(said, i)) {
        pos[i] = 'VERB'
        return
      }
      if (text !== low[i] || !sentence || auxiliary.test(text)) continue
      if (i === from) {
        const after = tokens[i + 1]
        const named =
          after !== undefined && (/^\p{Lu}/u.test(after.text) || /^(?:the|a|an|his|her|their|one)$/.test(low[i + 1]!))
        if (/[,!?]/.test(tail) && named && (pos[i] === 'VERB' || /ed$/.test(text)) && !/ing$/.test(text)) {
          pos[i] = 'VERB'
          found.set(i, unlisted(text))
          return
        }
      } else if (
        tail === ',' &&
        names(from, i) &&
        (pos[i] === 'VERB' || (/[^e]ed$/.test(text) && pos[i] !== 'ADJ')) &&
        !/ing$/.test(text)
      ) {
        pos[i] = 'VERB'
        found.set(i, unlisted(text))
        return
      }
      if (pos[i] === 'VERB' && !/ing$/.test(text)) return
    }
  }

  /** X VERB, “…” / X VERB: “…” */
  function ahead(): void {
    const comma = /^[,:]$/.test(tokens[first - 1]?.text ?? '') ? 1 : 0
    const end = first - 1 - comma
    const i = cues.find((k) => low[k], end - 1)?.length === 2 ? end - 1 : end
    if (i < 1 || blockOf(i) !== blockOf(first) || tokens[i]!.text !== low[i] || tokens[i]!.kind !== 'word') return
    if (isOwner(i - 1)) return
    const said = cues.find((k) => low[k], i)
    if (said?.cue.frames.has('quote') && (said.form !== 'base' || said.cue.lemma === 'read')) {
      if (said.form === 'ing' || pos[i - 1] !== 'ADJ' || noVerbBefore(i)) pos[i] = 'VERB'
    } else if (
      comma &&
      sentence &&
      /[.!?…]/.test(tail) &&
      !said &&
      pos[i] === 'VERB' &&
      /^(?:NOUN|PROPN|PRON|ADV|CCONJ)$/.test(pos[i - 1]!) &&
      !/^(?:where|who|which|that|when|as|whom)$/.test(low[i - 2] ?? '') &&
      !/ing$/.test(low[i]!) &&
      !marksBefore(i)
    )
      found.set(i, unlisted(low[i]!))
  }

  function marksBefore(i: number): boolean {
    for (let k = i - 1; k >= 0 && k > i - reach && !lastOfSentence[k]; k--)
      if (/^(?:["“”«»„]|''|``)$/.test(tokens[k]!.text)) return true
    return false
  }

  function noVerbBefore(i: number): boolean {
    for (let k = i - 1; k >= 0 && k > i - reach && !lastOfSentence[k]; k--)
      if (pos[k] === 'VERB' || pos[k] === 'AUX') return false
    return true
  }

  /** A finite form that is no noun before another verb: "news reports said". */
  function stands({ cue, form }: CueWord, i: number): boolean {
    if (pos[i] === 'VERB') return form !== 'ing'
    return (
      (form === 'past' || form === 'present' || /^(?:say|read)$/.test(cue.lemma)) &&
      !/^(?:VERB|AUX)$/.test(pos[i + 1] ?? '')
    )
  }

  function isOwner(i: number): boolean {
    return owners.test(low[i]!) && pos[i] !== 'AUX' && !(low[i] === 'that' && pos[i] === 'PRON')
  }

  /** Nothing but a noun phrase that begins with a name, a pronoun or an article. */
  function names(from: number, to: number): boolean {
    if (
      !/^\p{Lu}/u.test(tokens[from]!.text) &&
      !/^(?:he|she|they|we|i|it|the|a|an|his|her|their|one)$/.test(low[from]!)
    )
      return false
    for (let i = from; i < to; i++)
      if (!/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADP|PART|ADV)$/.test(pos[i]!) && tokens[i]!.text !== '.') return false
    return true
  }
}
