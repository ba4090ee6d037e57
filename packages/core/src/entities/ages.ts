import type { Cast, Draft } from './cast.ts'

const behind = /^,\s(?:aged\s)?(\d{1,3})(?=[,.;)\s])|^\s\((\d{1,3})\)/
const before = /(\d{1,3})-year-old\s(?:\p{Ll}{2,20}\s){0,3}$/u

/** Persons by the age the text gives them beside their name: "Ana Veld, 43, said", "the 43-year-old miller Ana Veld". */
export function agesOf(cast: Cast): ReadonlyMap<string, ReadonlySet<Draft>> {
  const found = new Map<string, Set<Draft>>()
  cast.mentions.forEach(({ kind, form, start, end }, i) => {
    const owner = kind === 'person' && form === 'name' ? cast.owner(i) : undefined
    if (!owner) return
    const told =
      behind.exec(cast.text.slice(end, end + 14)) ?? before.exec(cast.text.slice(Math.max(0, start - 60), start))
    const age = told?.[1] ?? told?.[2]
    if (age === undefined) return
    const list = found.get(age)
    if (list) list.add(owner)
    else found.set(age, new Set([owner]))
  })
  return found
}
