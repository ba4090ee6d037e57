import type { Cast, Draft } from './cast.ts'
import type { Known } from './descriptions.ts'
import { isGeneric } from './generic.ts'
import { genderOf } from './roles.ts'

const indefinite = /^(?:an?|one|another|some|several|many|most|few|two|three|\d)/i
const demonstrative = /^(?:the|this|that|these|those) /i
/** How many sentences back one of several alike is still the one meant. */
const near = 2

/**
 * Somebody or something quoted without a name: each new one is an entity of its own; "the neighbor" is the neighbor
 * brought in before, where there is one, or the one of just before.
 */
export function describedSource(cast: Cast, i: number, known: Known): Draft | undefined {
  const mention = cast.mentions[i] as (typeof cast.mentions)[number]
  const words = cast.words(i)
  if (mention.kind === 'person' && isGeneric(cast, i)) return undefined
  const head = (words.split(' ').at(-1) as string).toLowerCase()
  const key = `${mention.kind} source ${head}`
  const last = known.described.get(key)
  if (
    last &&
    demonstrative.test(words) &&
    !/^(?:the|this|that) (?:first|second|third|other|new|latest) /i.test(words)
  ) {
    const previous = last.mentions.at(-1) ?? i
    const apart = (cast.sentenceOf[i] ?? 0) - (cast.sentenceOf[previous] ?? 0)
    if (!last.nouns.has('several') || apart <= near) return last
  }
  const draft = cast.add(mention.kind === 'document' ? 'document' : 'person', 'description', 0.65)
  if (mention.kind === 'document') draft.type = head
  const gender = mention.kind === 'person' ? genderOf(words) : undefined
  if (gender) draft.gender = gender
  if (last || indefinite.test(words)) draft.nouns.add(head)
  // a second one alike: "the witness" later on may be either
  if (last) for (const one of [draft, last]) one.nouns.add('several')
  known.described.set(key, draft)
  return draft
}
