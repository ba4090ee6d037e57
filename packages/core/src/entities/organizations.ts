import type { Cast, Draft } from './cast.ts'

const small = new Set(['of', 'the', 'and', 'for', 'in', 'on', '&', 'de', 'la'])
const legal = /[, ]+(?:inc|corp|ltd|llc|plc|co|gmbh|ag|nv|sa|holdings|group)\.?$/i

/** One word read as a person where the article has a company of that name: "Torvo", "Torvo Inc." */
export function companiesApart(cast: Cast, persons: readonly number[], organizations: readonly number[]) {
  const companies = new Set<string>()
  for (const i of organizations) if (legal.test(cast.words(i))) companies.add(bare(cast.words(i)))
  const isCompany = (i: number) => companies.has(cast.words(i))
  if (companies.size === 0 || !persons.some(isCompany)) return { persons, organizations }
  return {
    persons: persons.filter((i) => !isCompany(i)),
    organizations: [...organizations, ...persons.filter(isCompany)].sort((a, b) => a - b),
  }
}

interface Long {
  readonly draft: Draft
  readonly words: readonly string[]
}

/** Drafts by a short form of their name; null where two share it. */
type ShortForms = Map<string, Draft | null>

/** Organizations by name: the same words, the lists' canonical name, an acronym with its long form, a short form of one longer name. */
export function castOrganizations(cast: Cast, found: readonly number[]): void {
  const { vocabulary } = cast
  const byKey = new Map<string, Draft>()
  const long: Long[] = []
  const short: number[] = []
  for (const i of found) {
    const text = bare(cast.words(i))
    const row = vocabulary.organizations.get(text.toLowerCase())
    const canonical = row && (row[2] !== 'capitals' || text === text.toUpperCase()) ? row[0] : undefined
    if (!canonical && (acronym.test(text) || !text.includes(' '))) {
      short.push(i)
      continue
    }
    const key = (canonical ?? topicFirst(nationFirst(text, cast))).toLowerCase()
    let draft = byKey.get(key)
    if (!draft) {
      draft = cast.add('organization', canonical ? 'known-name' : 'name', canonical ? 0.95 : 0.85)
      if (canonical) {
        draft.canonical = canonical
        for (const noun of vocabulary.called.get(canonical) ?? []) draft.nouns.add(noun)
      }
      const type = canonical ? row?.[1] : (typeOf(text, cast) ?? (legal.test(cast.words(i)) ? 'company' : undefined))
      if (type) draft.type = type
      byKey.set(key, draft)
      long.push({ draft, words: text.split(' ') })
    }
    cast.give(i, draft)
  }
  const { initials, ends } = shortForms(long)
  joinShorter(cast, long)
  for (const i of short) {
    const text = bare(cast.words(i))
    const key = text.toLowerCase()
    let draft = byKey.get(key)
    if (!draft) {
      const plain = text.replaceAll('.', '')
      const expanded = acronym.test(text)
        ? (bracketed(cast, i) ?? initials.get(plain.toUpperCase()))
        : (ends.get(key) ?? bracketed(cast, i))
      draft = expanded ?? cast.add('organization', 'name', cast.mentions[i]?.certainty ?? 0.6)
      byKey.set(key, draft)
    }
    if (legal.test(cast.words(i))) draft.type ??= 'company'
    cast.give(i, draft)
  }
}

/** "the House" is no White House, "the Post" may be any. */
const ambiguousEnd = /^(?:house|times|post|news|press|street|daily|today|journal|herald|tribune|states?|nations?)$/i

function shortForms(long: readonly Long[]) {
  const initials: ShortForms = new Map()
  const ends: ShortForms = new Map()
  const once = (map: ShortForms, key: string, draft: Draft) =>
    map.set(key, map.has(key) && map.get(key) !== draft ? null : draft)
  for (const { draft, words } of long) {
    if (words.length < 2) continue
    const strong = words.filter((word) => !small.has(word.toLowerCase()))
    once(initials, acronymOf(strong), draft)
    if (strong.length < words.length) once(initials, acronymOf(words.filter((word) => word !== '&')), draft)
    if (!ambiguousEnd.test(words.at(-1) as string)) once(ends, (words.at(-1) as string).toLowerCase(), draft)
    if (!/(?:al|an|ish|ese|ic)$/.test(words[0] as string)) once(ends, (words[0] as string).toLowerCase(), draft)
  }
  return { initials, ends }
}

const acronymOf = (words: readonly string[]): string =>
  words
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase()

/** "Torvair Eastern" for "Torvair Eastern Airlines", "Society of Rivers" for "Royal Society of Rivers": where only one fits. */
function joinShorter(cast: Cast, long: readonly Long[]): void {
  const byEdge: ShortForms = new Map()
  for (const { draft, words } of long)
    for (let n = 2; n < words.length && n < 9; n++) {
      const edges = [words.slice(0, n), words.slice(-n)].filter(
        (part) => !small.has((part.at(-1) as string).toLowerCase()),
      )
      for (const edge of edges) {
        const key = edge.join(' ').toLowerCase()
        byEdge.set(key, byEdge.has(key) && byEdge.get(key) !== draft ? null : draft)
      }
    }
  for (const { draft, words } of long) {
    const longer = byEdge.get(words.join(' ').toLowerCase())
    // "the Interior Ministry" of one country is not the other's; a listed name is known by itself
    if (!longer || longer === draft || draft.canonical || (longer.canonical && longer.rule === 'known-name')) continue
    if (
      branch.test(
        cast
          .words(longer.mentions[0] ?? 0)
          .toLowerCase()
          .replace(words.join(' ').toLowerCase(), ''),
      )
    )
      continue
    cast.merge(longer, draft)
  }
}

/** What parts a branch from the body whose name it bears. */
const branch =
  /\b(?:youth|women|student|junior|north|south|east|west|northern|southern|eastern|western|local|real|new|foundation|fund|group|news|union|team|bank|league|museum|committee|office|police|school|hospital|press|party|front|army|movement|association|authority|board|court|council|center|centre|institute)s?\b/

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

const ofTopic = /^(.{2,30} )?(Ministry|Department) (?:of|for) (?:the )?(\p{Lu}.{2,40})$/u

/** "Ministry of Roads" and "Roads Ministry" are one. */
const topicFirst = (name: string): string =>
  name.replace(ofTopic, (_whole, nation: string | undefined, office, topic) => `${nation ?? ''}${topic} ${office}`)

const bare = (text: string) => text.replace(legal, '').replace(/^the /i, '')

/** What kind of organization the head of a name tells: `Ministry of Roads` government, `Lomnik General Hospital` hospital. */
export function typeOf(name: string, { vocabulary }: Cast): string | undefined {
  const words = name.toLowerCase().split(' ')
  const of = words.findIndex((word, i) => i > 0 && /^(?:of|for|on)$/.test(word))
  const head = words[of > 0 ? of - 1 : words.length - 1]
  // "Standard-Times"
  const heads = [words.slice(-2).join(' '), head, head?.split('-').at(-1), words.slice(0, 2).join(' ')]
  for (const head of heads) {
    const row = head === undefined ? undefined : vocabulary.organizationHeads.get(head)
    // a movement takes up arms only where the text says so
    if (row) return head === 'movement' ? head : row[0]
  }
  return undefined
}

/** "General Workers' Union (ZVO)", "ZVO (General Workers' Union)": the other form beside the brackets. */
function bracketed(cast: Cast, i: number): Draft | undefined {
  const { mentions, text } = cast
  const { start, end } = mentions[i] as (typeof mentions)[number]
  const opens = /\(["“'‘]?$/.test(text.slice(Math.max(0, start - 2), start))
  for (let k = i - 1; opens && k >= 0 && k > i - 6; k--) {
    const before = mentions[k] as (typeof mentions)[number]
    if (before.kind !== 'organization' || before.form !== 'name' || before.end > start) continue
    // the last letter of a name inside it is the last letter of the longer one
    if (!/^,?\s{0,2}\(["“'‘]?$/.test(text.slice(before.end, start))) return undefined
    return isShortOf(cast.words(i), cast.words(k)) ? cast.owner(k) : undefined
  }
  if (!/^\s?\(/.test(text.slice(end, end + 2))) return undefined
  for (let k = i + 1; k < mentions.length && k < i + 3; k++) {
    const after = mentions[k] as (typeof mentions)[number]
    if (after.start > end + 8) return undefined
    if (after.kind === 'organization' && /^\s?\((?:the )?$/i.test(text.slice(end, after.start)))
      return text[after.end] === ')' && isShortOf(cast.words(i), cast.words(k)) ? cast.owner(k) : undefined
  }
  return undefined
}

/** The letters of an acronym stand in the name in their order, the first of them first; in another language not even that. */
function isShortOf(acronym: string, name: string): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '').toLowerCase()
  if (name.split(' ').length < 2 || letters.length < 2) return false
  let at = 0
  const lower = name.toLowerCase()
  for (const letter of letters) {
    const next = lower.indexOf(letter, at)
    if (next < 0) return /^\p{Lu}{2,6}$/u.test(acronym)
    at = next + 1
  }
  return true
}
