import type { Cast, Draft } from './cast.ts'

const government = /^(.{2,40}) government$/i

/** "Kestrian Government", "UK Government": names of what the state of that name does, not of another body. */
export const isGovernment = (cast: Cast, i: number): boolean => countryOf(cast, i) !== undefined

function countryOf({ vocabulary, words }: Cast, i: number): string | undefined {
  const nation = government.exec(words(i))?.[1]
  return nation === undefined
    ? undefined
    : (vocabulary.country(nation) ?? vocabulary.demonym(nation.toLowerCase())?.country)
}

export function castGovernments(cast: Cast, found: readonly number[], states: Map<string, Draft>): void {
  for (const i of found) {
    const country = countryOf(cast, i) as string
    let state = states.get(country)
    if (!state) {
      state = cast.add('place', 'country', 0.85)
      state.canonical = country
      state.type = 'state'
      states.set(country, state)
    }
    cast.give(i, state)
    cast.readings.set(i, { facet: 'government' })
  }
}
