import { type Cast, type Draft, settled } from './cast.ts'

/**
 * Places by name; a country under all its names and adjectives is one. Names of seats of government and buildings that
 * stand for an office are places too: who is meant by them is settled later, in `metonymy`.
 */
export function castPlaces(
  cast: Cast,
  found: readonly number[],
  ethnic: ReadonlyMap<string, Draft>,
): Map<string, Draft> {
  const { vocabulary } = cast
  const named = new Set<string>()
  for (const i of found) if (cast.mentions[i]?.form === 'name') named.add(vocabulary.country(cast.words(i)) ?? '')
  const byKey = new Map<string, Draft>()
  const states = new Map<string, Draft>()
  for (const i of found) {
    const text = cast.words(i)
    const country =
      vocabulary.country(text) ??
      (cast.mentions[i]?.form === 'nominal'
        ? vocabulary.demonym(text.toLowerCase())?.country
        : vocabulary.nations.has(text)
          ? text
          : undefined)
    // where "ethnic Torvenians" live abroad and Torvenia is never named, "Torvenian" is said of them
    const people = country && !named.has(country) ? ethnic.get(country) : undefined
    if (people) {
      cast.give(i, people)
      continue
    }
    const key = (
      country ?? text.replace(/^(?:north|south|east|west)(?:ern)? /i, (word) => word.toLowerCase())
    ).toLowerCase()
    let draft = byKey.get(key)
    if (!draft) {
      draft = cast.add('place', country ? 'country' : 'name', country ? 0.95 : (cast.mentions[i]?.certainty ?? 0.7))
      if (country) {
        draft.canonical = country
        if (vocabulary.country(country)) draft.type = 'state'
        states.set(country, draft)
      }
      byKey.set(key, draft)
    }
    cast.give(i, draft)
  }
  return states
}

export function namesOf(cast: Cast, draft: Draft): string[] {
  const names = new Set<string>()
  for (const i of settled(draft).mentions) if (cast.mentions[i]?.form === 'name') names.add(cast.words(i))
  return [...names]
}
