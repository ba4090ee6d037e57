import type { Cast, Draft } from './cast.ts'

const locative =
  /\b(?:in|near|at|inside|outside|around|across|reached|visit(?:ed|ing|s)?|(?:town|city|village|port|suburb|resort|capital)(?: of)?)[ \n](?:the[ \n]|downtown |nearby |central )?$/i
const perhaps = /\b(?:from|to|into|through|between|towards?|leaving|left|of|via|for)[ \n](?:the[ \n])?$/i
const behind =
  /^(?:, \p{Lu}|['’]s (?:mayor|streets|airport|port|police|residents|downtown|suburbs|city)|[ -](?:area|airport|police|residents|resident|mayor|suburb|woman|man|native|city|town)\b)/u
const dateline = /^(?:, \p{L}[\p{L}. ]{1,30})?(?: \([\p{L} ]{2,20}\))? ?(?:--?|–|—) /u
const heavenly = /^(?:earth|moon|mercury|venus|mars|jupiter|saturn|uranus|neptune|pluto|europa|titan|orion|andromeda)$/i
const readMentions = 12
const readPeople = 60

/**
 * What else the name of a town may be: that of somebody in the article, a planet ("on Earth", "from Jupiter": a town of
 * the name needs its state said), a given name or word of the language ("Mary", "Nice", "Split").
 */
export function doubtOf(cast: Cast, { mentions: [first = 0] }: Draft): 'person' | 'heavenly' | 'word' | undefined {
  const name = cast.words(first)
  if (heavenly.test(name)) return 'heavenly'
  if (/[ -]/.test(name)) return undefined
  if (isBorne(cast, name)) return 'person'
  const lower = name.toLowerCase()
  return cast.vocabulary.seldomTowns.has(lower) ||
    cast.vocabulary.ordinary(lower) ||
    cast.vocabulary.givenNames.has(lower)
    ? 'word'
    : undefined
}

/** Somewhere the words around it say that it is a place, or it opens the dateline. */
export const isLocative = (cast: Cast, draft: Draft): boolean => stands(cast, draft, locative)

/** The same, of words too that stand before other names as well: "from", "to". */
export const mayBeLocative = (cast: Cast, draft: Draft): boolean =>
  stands(cast, draft, locative) || stands(cast, draft, perhaps)

function stands({ text, mentions }: Cast, draft: Draft, before: RegExp): boolean {
  return draft.mentions.slice(0, readMentions).some((i) => {
    const { start, end } = mentions[i] as (typeof mentions)[number]
    const after = text.slice(end, end + 60)
    return (
      before.test(text.slice(Math.max(0, start - 24), start)) ||
      behind.test(after) ||
      ((start === 0 || text[start - 1] === '\n') && dateline.test(after))
    )
  })
}

/** The word is part of a person's name in this article. */
function isBorne(cast: Cast, word: string): boolean {
  let read = 0
  for (const draft of cast.drafts) {
    if (draft.kind !== 'person' || draft.merged) continue
    if (++read > readPeople) break
    for (const k of draft.mentions.slice(0, 3))
      if (cast.mentions[k]?.form === 'name' && cast.words(k).split(' ').includes(word)) return true
  }
  return false
}
