import { type Cast, type Draft, nameOf } from './cast.ts'
import type { Known } from './descriptions.ts'
import { isGeneric } from './generic.ts'
import { identified } from './identified.ts'
import { genderOf } from './roles.ts'

const comesBack = /^(?:the|this|that|these|those) (?!(?:first|second|third|other|new|latest|next) )/i
const tail = / (?:of|on|for|by|from|about|into|in|with) .{1,200}$/
/** How many sentences back one of several alike is still the one meant. */
const near = 2
/** Marks a draft that is not the only one of its description. */
const several = 'several'

/**
 * Somebody or something quoted without a name: each new one is an entity of its own; "the neighbor" is the neighbor
 * brought in before, where there is one only, or the one of just before. "The Veld campaign" is one throughout.
 */
export function describedSource(cast: Cast, i: number, { described, ages }: Known): Draft | undefined {
  const mention = cast.mentions[i] as (typeof cast.mentions)[number]
  const words = cast.words(i)
  if (mention.kind === 'person' && isGeneric(cast, i)) return undefined
  const head = (words.replace(tail, '').split(' ').at(-1) as string).toLowerCase()
  const age = /^(\d{1,3})-year-old$/.exec(head)?.[1]
  if (age !== undefined && /^the /i.test(words)) {
    const bearers = [...(ages().get(age) ?? [])]
    if (bearers.length === 1) return bearers[0]
  }
  const key = `${mention.kind} source ${head}`
  const last = described.get(key)
  const somebody = mention.kind === 'person' ? identified(cast, i) : undefined
  if (somebody) {
    // "The suspect fled. The suspect, identified as Ana Veld, ..."
    if (last && !last.nouns.has(several) && comesBack.test(words) && isUnnamed(cast, last)) cast.merge(somebody, last)
    described.set(key, somebody)
    return somebody
  }
  const master = mention.kind === 'organization' ? ownerInside(cast, i) : undefined
  const same = master ? described.get(`${key} ${nameOf(cast, master)}`) : undefined
  if (same) return same
  if (last && !master && comesBack.test(words)) {
    const apart = (cast.sentenceOf[i] ?? 0) - (cast.sentenceOf[last.mentions.at(-1) ?? i] ?? 0)
    if (!last.nouns.has(several) || apart <= near) return last
  }
  const kind = mention.kind === 'document' || mention.kind === 'organization' ? mention.kind : 'person'
  const draft = cast.add(kind, 'description', 0.65)
  if (kind !== 'person') draft.type = head
  const gender = kind === 'person' ? genderOf(words) : undefined
  if (gender) draft.gender = gender
  if (last) for (const one of [draft, last]) one.nouns.add(several)
  described.set(key, draft)
  if (master) {
    described.set(`${key} ${nameOf(cast, master)}`, draft)
    draft.relations.push({ kind: 'acts-for', to: master, start: mention.start, end: mention.end })
  }
  return draft
}

const isUnnamed = (cast: Cast, { mentions }: Draft): boolean =>
  mentions.slice(0, 30).every((k) => cast.mentions[k]?.form !== 'name')

/** "the [Veld] campaign", "[her] campaign": whose it is. */
function ownerInside(cast: Cast, i: number): Draft | undefined {
  const { start, end } = cast.mentions[i] as (typeof cast.mentions)[number]
  for (let k = i + 1; k < cast.mentions.length && k < i + 5; k++) {
    const inner = cast.mentions[k] as (typeof cast.mentions)[number]
    if (inner.start >= end) return undefined
    const owner = inner.start >= start && inner.end <= end && inner.form === 'name' ? cast.owner(k) : undefined
    if (owner) return owner
  }
  return undefined
}
