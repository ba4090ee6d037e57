import type { Name } from './names/index.ts'
import type { NewMention } from './new-mention.ts'
import type { View } from './view.ts'
import type { Word } from './words.ts'

const division = /^(?:county|parish|township|province)$/
const body =
  /^(?:city|county|town|township|police|fire|sheriff|superior|municipal|municipality|metropolitan|regional|memorial|public|district|community|high|elementary|middle|airport|international|chamber|school|schools|independent|area|central|general)$/
const borne = /^(?:of|the|for|and|at)$/
const town = 15_000

/**
 * The place a body or site is called after: "Orvel County" in "Orvel County Health Department", "Lomnik" in
 * "Lomnik Police Department".
 */
export function findNestedCounties(names: readonly Name[], { words, vocabulary }: View): NewMention[] {
  const found: NewMention[] = []
  const people = new Set<string>()
  for (const { first, last, type } of names)
    if (type === 'person') for (let i = first; i < last; i++) people.add((words[i] as Word).lower)
  const add = (first: number, last: number) => {
    const [start, end] = [(words[first] as Word).start, (words[last - 1] as Word).end]
    found.push({ kind: 'place', form: 'name', start, end, certainty: 0.7, rule: 'name-inside-name' })
  }
  for (const { first, last, type } of names) {
    if ((type !== 'organization' && type !== 'place') || last - first < 2) continue
    const heads = (i: number) => i < last && words[i]?.capital === true
    if (last - first > 2 && heads(first + 1) && division.test((words[first + 1] as Word).lower)) add(first, first + 2)
    else if (
      last - first > 3 &&
      heads(first + 2) &&
      division.test((words[first + 2] as Word).lower) &&
      heads(first + 1)
    )
      add(first, first + 3)
    else
      for (const size of [2, 1]) {
        const next = words[first + size]
        if (first + size >= last || !next?.capital || !body.test(next.lower)) continue
        const opening = words.slice(first, first + size)
        const name = opening.map(({ text }) => text).join(' ')
        const lower = (opening[0] as Word).lower
        if (opening.some((word) => !word.capital || borne.test(word.lower) || people.has(word.lower))) continue
        if (size === 1 && (vocabulary.givenNames.has(lower) || vocabulary.ordinary(lower))) continue
        const entry = vocabulary.places(name).find(({ kind }) => kind === 'city')
        if (!entry || entry.population < town) continue
        add(first, first + size)
        break
      }
  }
  return found
}
