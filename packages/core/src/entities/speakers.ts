import { speechVerbs } from '../mentions/function-words.ts'
import type { Cast, Draft } from './cast.ts'

/** Who speaks the words a mention stands in, as far as the nearest verb of speech tells; quotes settle it later. */
export interface Speakers {
  of(mention: number): Draft | undefined
  /** Does it stand between quotation marks? */
  quotes(mention: number): boolean
}

const opening = /[“«„]/
const closing = /[”»]/

const blankBefore = (text: string, at: number) => text[at - 1] === ' ' || text[at - 1] === '\n'

/** @param settled pronouns and descriptions are known too, so that "she said" tells who */
export function speakersOf(cast: Cast, settled = false): Speakers {
  const { mentions, sentences, text } = cast
  const quoted = quotedMentions(cast)
  const cues = new Map<number, number>()
  mentions.forEach(({ kind, form, start, end }, i) => {
    if (kind !== 'person' || quoted[i] || (form === 'pronoun' && !(settled && cast.owner(i)))) return
    const after = /^(?:, [^,.;:“”"\n]{1,60},)?[ \n]{1,2}(?:(?:also|later|then|had|has)[ \n])?([\p{L}]{2,14})/u
      .exec(text.slice(end, end + 100))?.[1]
      ?.toLowerCase()
    const before = blankBefore(text, start)
      ? /([\p{L}]{2,14})[ \n]{1,2}$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1]?.toLowerCase()
      : undefined
    if ((after && speechVerbs.has(after)) || (before && speechVerbs.has(before))) {
      const sentence = cast.sentenceOf[i] as number
      if (!cues.has(sentence)) cues.set(sentence, i)
    }
  })
  return {
    quotes: (mention) => quoted[mention] === 1,
    of(mention) {
      if (!quoted[mention]) return undefined
      const here = cast.sentenceOf[mention] as number
      const block = sentences[here]?.block
      for (const step of [0, 1, -1, -2, 2]) {
        if (sentences[here + step]?.block !== block) continue
        const cue = cues.get(here + step)
        if (cue !== undefined) return cast.owner(cue)
      }
      return undefined
    },
  }
}

/** 1 for mentions between quotation marks; a mark left open ends with its block. */
function quotedMentions({ mentions, sentences, text }: Cast): Uint8Array {
  const found = new Uint8Array(mentions.length)
  let next = 0
  let open = false
  let block = -1
  for (const sentence of sentences) {
    if (sentence.block !== block) {
      open = false
      block = sentence.block
    }
    for (let at = sentence.start; at < sentence.end; at++) {
      const mark = text[at] as string
      if (mark === '"') open = !open
      else if (mark > '~' && opening.test(mark)) open = true
      else if (mark > '~' && closing.test(mark)) open = false
      for (let mention = mentions[next]; mention && mention.start <= at; mention = mentions[++next])
        if (open) found[next] = 1
    }
  }
  return found
}
