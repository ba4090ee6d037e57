import { type Cast, type Draft, evenSpaced, settled } from './cast.ts'
import type { ReadTitle } from './roles.ts'

const reach = 4
const mostRelations = 20
const behindOwn = /^\s(?:(?:own|new|former|acting|chief|top|senior|long-?time|\p{Ll}{3,12}-based)\s){0,2}$/u
const behindOwner = /^['’]s?\s(?:(?:own|new|former|acting|chief|top|senior|long-?time)\s){0,2}$/u
const speaking =
  /(?:spokes(?:man|woman|person|people)|press secretary|press officer|lawyer|attorney|counsel|solicitor|barrister|envoy|ambassador|representative|negotiator|advis[eo]r|aide|correspondent|reporter|chief of staff|campaign manager|deputy|delegate)$/
const kinship = /^(?:father|mother|brother|sister|son|daughter|wife|husband|lord|lady|sir|dame|dr|mr|mrs|ms)\b/

/**
 * For whom an office is held where the words before it tell: "its spokesman", "the company’s lawyer", "Veld
 * spokeswoman Mira Tesh". Written once everybody is known.
 */
export function castMasters(cast: Cast, titles: ReadonlyMap<number, ReadTitle>): void {
  for (const [i, title] of titles) {
    const holder = cast.owner(i)
    if (!holder || title.for || title.at || kinship.test(title.key)) continue
    const found = masterOf(cast, i)
    if (!found || found.master === holder) continue
    const { master, start } = found
    for (const role of holder.roles)
      if (role.span.start === title.span.start && !role.for) role.for = calledOf(cast, master)
    if (
      speaking.test(title.key) &&
      holder.relations.length < mostRelations &&
      !holder.relations.some(({ to }) => settled(to) === master)
    )
      holder.relations.push({ kind: 'acts-for', to: master, start, end: title.span.end })
  }
}

function masterOf(cast: Cast, i: number): { master: Draft; start: number } | undefined {
  const { mentions, text } = cast
  const { start } = mentions[i] as (typeof mentions)[number]
  for (let k = i - 1; k >= 0 && k >= i - reach; k--) {
    const before = mentions[k] as (typeof mentions)[number]
    if (before.end > start || before.kind === 'title') continue
    if (before.end < start - 30) return undefined
    const gap = text.slice(before.end, start)
    const own = before.form === 'pronoun' && /^(?:its|his|her|their)$/i.test(cast.words(k)) && behindOwn.test(gap)
    const owner = before.form !== 'pronoun' && behindOwner.test(gap)
    const beside = before.form === 'name' && /^(?:person|organization)$/.test(before.kind) && gap === ' '
    const master = own || owner || beside ? cast.owner(k) : undefined
    if (master) return { master, start: before.start }
  }
  return undefined
}

/** The fullest name the article has, else what it calls it first. */
function calledOf(cast: Cast, draft: Draft): string {
  let found = ''
  for (const i of draft.mentions.slice(0, 200)) {
    if (cast.owner(i) !== draft || cast.mentions[i]?.form !== 'name') continue
    const words = cast.words(i)
    if (words.length > found.length && !draft.miscut.has(words)) found = words
  }
  return (
    draft.canonical ??
    (found || evenSpaced(cast.words(draft.mentions[0] ?? 0)).replace(/^(?:the|an?|another|one) /i, ''))
  )
}
