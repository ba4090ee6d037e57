import type { Cast, Draft } from './cast.ts'

const small = new Set(['of', 'the', 'and', 'for', 'in', 'on', '&', 'de', 'la'])
const legal = /[, ]+(?:inc|corp|ltd|llc|plc|co|gmbh|ag|nv|sa|holdings|group)\.?$/i

/** Organizations by name: the same words, the lists' canonical name, an acronym with its long form, a short form of one longer name. */
export function castOrganizations(cast: Cast, found: readonly number[]): void {
  const { vocabulary } = cast
  const byKey = new Map<string, Draft>()
  const long: { draft: Draft; words: readonly string[]; text: string }[] = []
  const short: number[] = []
  for (const i of found) {
    const text = bare(cast.words(i))
    const row = vocabulary.organizations.get(text.toLowerCase())
    const canonical = row && (row[2] !== 'capitals' || text === text.toUpperCase()) ? row[0] : undefined
    if (!canonical && (acronym.test(text) || !text.includes(' '))) {
      short.push(i)
      continue
    }
    const key = (canonical ?? nationFirst(text, cast)).toLowerCase()
    let draft = byKey.get(key)
    if (!draft) {
      draft = cast.add('organization', canonical ? 'known-name' : 'name', canonical ? 0.95 : 0.85)
      if (canonical) {
        draft.canonical = canonical
        for (const noun of vocabulary.called.get(canonical) ?? []) draft.nouns.add(noun)
      }
      const type = canonical ? row?.[1] : typeOf(text, cast)
      if (type) draft.type = type
      byKey.set(key, draft)
      long.push({ draft, words: text.split(' '), text })
    }
    cast.give(i, draft)
  }
  const initials = new Map<string, Draft | null>()
  const ends = new Map<string, Draft | null>()
  const once = (map: Map<string, Draft | null>, key: string, draft: Draft) =>
    map.set(key, map.has(key) && map.get(key) !== draft ? null : draft)
  for (const { draft, words } of long) {
    if (words.length < 2) continue
    once(
      initials,
      words
        .filter((word) => !small.has(word.toLowerCase()))
        .map((word) => word.charAt(0))
        .join('')
        .toUpperCase(),
      draft,
    )
    once(ends, (words.at(-1) as string).toLowerCase(), draft)
    if (!/(?:al|an|ish|ese|ic)$/.test(words[0] as string)) once(ends, (words[0] as string).toLowerCase(), draft)
  }
  for (const i of short) {
    const text = bare(cast.words(i))
    const key = text.toLowerCase()
    let draft = byKey.get(key)
    if (!draft) {
      const plain = text.replaceAll('.', '')
      const expanded = acronym.test(text) ? (initials.get(plain) ?? bracketed(cast, i)) : ends.get(key)
      draft = expanded ?? cast.add('organization', 'name', cast.mentions[i]?.certainty ?? 0.6)
      byKey.set(key, draft)
    }
    cast.give(i, draft)
  }
}

export const acronym = /^(?=.{2,10}$)\p{Lu}[\p{Lu}\d.&-]*$/u

/** "U.S. Air Force" and "US Air Force" are one. */
function nationFirst(name: string, { vocabulary }: Cast): string {
  const words = name.split(' ')
  for (let n = Math.min(3, words.length - 1); n > 0; n--) {
    const country = vocabulary.country(words.slice(0, n).join(' '))
    if (country) return `${country} ${words.slice(n).join(' ')}`
  }
  return name
}

const bare = (text: string) => text.replace(legal, '')

/** What kind of organization the head of a name tells: `Ministry of Roads` government, `Lomnik General Hospital` hospital. */
export function typeOf(name: string, { vocabulary }: Cast): string | undefined {
  const words = name.toLowerCase().split(' ')
  const of = words.findIndex((word, i) => i > 0 && /^(?:of|for|on)$/.test(word))
  const heads = [words.slice(-2).join(' '), words[of > 0 ? of - 1 : words.length - 1], words.slice(0, 2).join(' ')]
  for (const head of heads) {
    const row = head === undefined ? undefined : vocabulary.organizationHeads.get(head)
    // a movement takes up arms only where the text says so
    if (row) return head === 'movement' ? head : row[0]
  }
  return undefined
}

/** "General Workers' Union (ZVO)": the long form right before the brackets. */
function bracketed(cast: Cast, i: number): Draft | undefined {
  const before = i - 1
  return before >= 0 && cast.mentions[before]?.kind === 'organization' && /^\s{0,2}\($/.test(cast.between(before, i))
    ? cast.owner(before)
    : undefined
}
