import type { GazetteerEntry } from '../flow/lexicon.ts'
import type { Cast, Draft } from './cast.ts'

const locative =
  /\b(?:in|near|at|from|to|into|inside|outside|through|around|across|between|towards?|leaving|of|via|reached|visit(?:ed|ing|s)?|town|city|village|port|suburb|resort|capital)[ \n](?:the[ \n]|downtown |nearby |central )?$/i
const behind =
  /^(?:, \p{Lu}|['’]s (?:mayor|streets|airport|port|police|residents|downtown|suburbs|city)|[ -](?:area|airport|police|residents|resident|mayor|suburb|woman|man|native|city|town)\b)/u
const dateline = /^(?:, \p{L}[\p{L}. ]{1,30})?(?: \([\p{L} ]{2,20}\))? ?(?:--?|–|—) /u
const well = 300_000

/**
 * Whether a name that is also a word of the language or a given name ("Nice", "Mary", "Split") is a town's here: the
 * words around it say so, or it opens the dateline.
 */
export function isEvident(cast: Cast, draft: Draft, entry: GazetteerEntry): boolean {
  const { vocabulary } = cast
  const [first = 0] = draft.mentions
  const name = cast.words(first).toLowerCase()
  const doubtful =
    !/[ -]/.test(name) &&
    (vocabulary.ordinary(name) || (vocabulary.givenNames.has(name) && entry.population < well) || borneBy(cast, first))
  return !doubtful || isLocative(cast, draft)
}

/** Somewhere the words around it say that it is a place, or it opens the dateline. */
export function isLocative({ text, mentions }: Cast, draft: Draft): boolean {
  return draft.mentions.slice(0, 12).some((i) => {
    const { start, end } = mentions[i] as (typeof mentions)[number]
    const after = text.slice(end, end + 60)
    return (
      locative.test(text.slice(Math.max(0, start - 24), start)) ||
      behind.test(after) ||
      ((start === 0 || text[start - 1] === '\n') && dateline.test(after))
    )
  })
}

/** The word is part of a person's name in this article. */
function borneBy(cast: Cast, i: number): boolean {
  const word = cast.words(i)
  let read = 0
  for (const draft of cast.drafts) {
    if (draft.kind !== 'person' || draft.merged) continue
    if (++read > 60) break
    for (const k of draft.mentions.slice(0, 3))
      if (cast.mentions[k]?.form === 'name' && cast.words(k).split(' ').includes(word)) return true
  }
  return false
}
