import { folded, personName } from '../entities/person-names.ts'
import type { Article } from '../schema/index.ts'
import { contentStems } from './content-stems.ts'
import { daysApart } from './days.ts'
import { lead } from './lead.ts'
import { nameKey } from './name-keys.ts'

/** Reports of one happening come within weeks; later ones look back. */
const longestStory = 21
/** As many articles as one story may have in a folder without its names being common ones. */
const few = 30
/** Beside a name, 1: half for a state or a people, which many stories name, and half of that for any word of the lead. */
const aState = 1 / 2
const aWord = 1 / 4
/** Two names and a word of the lead. */
const leastShared = 2 + aWord
/** Of what the poorer of both has: a third is one story, a quarter may be. */
const leastShare = 1 / 3
const nearShare = 1 / 4

/** Do two articles tell of the same happenings? `near`: of much the same, or of others of the same kind. */
export type Closeness = 'same' | 'near' | 'apart'

/** How close two articles are, by their places in the list: told by the names and the lead they share. */
export function stories(articles: readonly Article[]): (a: number, b: number) => Closeness {
  const features = articles.map(featuresOf)
  const frequency = new Map<string, number>()
  for (const own of features) for (const key of own.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1)
  for (const own of features)
    for (const [key, value] of own) own.set(key, value * rarity(frequency.get(key)!, articles.length))
  const totals = features.map((own) => [...own.values()].reduce((sum, value) => sum + value, 0))
  const known = new Map<number, Closeness>()
  return (a, b) => {
    if (a === b) return 'same'
    const [x, y] = a < b ? [a, b] : [b, a]
    const pair = x * articles.length + y
    const before = known.get(pair)
    if (before !== undefined) return before
    const close = compare(x, y)
    known.set(pair, close)
    return close
  }

  function compare(x: number, y: number): Closeness {
    const apart = daysApart(articles[x]!.published?.value, articles[y]!.published?.value)
    if (apart !== undefined && apart > longestStory) return 'apart'
    const [small, large] =
      features[x]!.size < features[y]!.size ? [features[x]!, features[y]!] : [features[y]!, features[x]!]
    let shared = 0
    for (const [key, value] of small) if (large.has(key)) shared += Math.min(value, large.get(key)!)
    const share = shared / Math.min(totals[x]!, totals[y]!)
    if (shared < leastShared || share < nearShare) return 'apart'
    return share < leastShare ? 'near' : 'same'
  }
}

/** What most of a large folder has tells nothing apart; in a few articles of one story everything is frequent. */
const rarity = (frequency: number, all: number) =>
  frequency <= few ? 1 : Math.max(0.05, Math.log(all / frequency) / Math.log(all / few))

function featuresOf({ text, entities }: Article): Map<string, number> {
  const found = new Map<string, number>()
  for (const { kind, type, names } of entities ?? [])
    for (const { text, from } of names) {
      if (from !== 'text') continue
      const key = kind === 'person' ? folded(personName(text).surname) : nameKey(text)
      found.set(`${kind === 'person' ? 'p' : 'n'} ${key}`, kind === 'group' || type === 'state' ? aState : 1)
    }
  for (const word of contentStems(text.slice(0, lead))) found.set(`w ${word}`, aWord)
  return found
}
