import type { Word } from '../words.ts'
import type { Read } from './combine.ts'

const sites =
  /^(?:villages|towns|cities|islands|districts|provinces|regions|counties|suburbs|municipalities|hamlets|settlements|neighbou?rhoods|ports|enclaves)$/
const dated =
  /^(?:\d{1,4}|[,./()]|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/
const dash = /^(?:—|–|-{1,2})$/
const longest = 10

/**
 * Names that the words right around make places, whatever they look like.
 *
 *     Lomnik, 12 May – The bridge ...   ·   the villages of Dolna Reka and Vitsk   ·   two towns, Gorna Reka and Holm.
 */
export function toldPlaces(names: readonly Read[], words: readonly Word[]): readonly Read[] {
  const told = new Set<number>()
  for (let k = 0; k < names.length; k++) {
    const { first, last } = names[k]!
    if (isDateline(first, last, words)) told.add(k)
    const before = words[first - 1]
    if (!before || !/^(?:of|,|:)$/.test(before.lower) || !sites.test(words[first - 2]?.lower ?? '')) continue
    let end = k
    while (end + 1 < names.length && isList(names[end]!.last, names[end + 1]!.first, words)) end++
    // "two villages, Ana Veld said"
    const closed = end > k && /^[.;)]$/.test(words[names[end]!.last]?.text ?? '')
    if (before.lower === 'of' || closed) for (let i = k; i <= end; i++) told.add(i)
    k = end
  }
  if (told.size === 0) return names
  return names.map((name, k) =>
    told.has(k) && name.type !== 'place'
      ? { ...name, type: 'place', probability: Math.max(name.probability, 0.9), agreed: false }
      : name,
  )
}

const isList = (from: number, to: number, words: readonly Word[]): boolean => {
  if (to === from || to - from > 2) return false
  for (let i = from; i < to; i++) if (!/^(?:,|and|or)$/.test(words[i]!.lower)) return false
  return true
}

/** It opens a sentence, and only the date and agency stand between it and a dash. */
function isDateline(first: number, last: number, words: readonly Word[]): boolean {
  const { sentence } = words[first]!
  if (words[first - 1]?.sentence === sentence || !/^[,(]$/.test(words[last]?.text ?? '')) return false
  let brackets = false
  let date = false
  for (let i = last; i < last + longest && words[i]?.sentence === sentence; i++) {
    const { text, lower } = words[i]!
    if (dash.test(text)) return date || brackets
    if (/^\d/.test(text)) date = true
    if (text === ')') brackets = true
    const agency = text === '(' || (words[i - 1]?.text === '(' && words[i]!.capital) || words[i + 1]?.text === ')'
    if (!agency && !dated.test(lower)) return false
  }
  return false
}
