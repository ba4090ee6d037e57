import type { Cast, Draft } from './cast.ts'

const reach = 60
/** First only what was spoken of just now, then further back. */
const windows = [2, 8]
/** Noun -> types of places that it can stand for. */
const types: Readonly<Record<string, RegExp>> = {
  city: /^city$/,
  town: /^city$/,
  village: /^city$/,
  municipality: /^city$/,
  borough: /^city$/,
  township: /^city$/,
  country: /^state$/,
  nation: /^state$/,
  kingdom: /^state$/,
  republic: /^state$/,
  state: /^(?:state|region)$/,
  province: /^region$/,
  county: /^(?:region|county)$/,
  island: /^island$/,
}

/** "The city said": the one place of that kind spoken of before, as its government; nobody where there are two. */
export function castPlaceNouns(cast: Cast): void {
  cast.mentions.forEach(({ rule }, i) => {
    if (rule !== 'place-quoted' || cast.owner(i)) return
    const type = types[cast.words(i).toLowerCase().split(' ').at(-1) as string]
    let found: Draft | undefined
    for (const back of windows) found ??= type && onlyBefore(cast, i, type, back)
    if (!found) return
    cast.give(i, found)
    cast.readings.set(i, { facet: 'government' })
  })
}

function onlyBefore(cast: Cast, i: number, type: RegExp, sentencesBack: number): Draft | undefined {
  let found: Draft | undefined
  for (let k = i - 1; k >= 0 && k > i - reach; k--) {
    if ((cast.sentenceOf[i] ?? 0) - (cast.sentenceOf[k] ?? 0) > sentencesBack) break
    const owner = cast.owner(k)
    if (owner?.kind !== 'place' || !type.test(owner.type ?? '') || cast.mentions[k]?.form === 'pronoun') continue
    if (found && found !== owner) return undefined
    found = owner
  }
  return found
}
