import type { Token } from '../flow/layers.ts'
import type { Demonym, Vocabulary } from './vocabulary.ts'

const form = /^\p{Lu}\p{L}{3,30}(?:[ai]ns?|ese|ish)$/u
const noNation = /(?:tion|sion|main|again|certain|captain|mountain|human|woman|german|christian|ish)s?$/i

const states = /^(?:government|parliament|forces|police)$/
const groups = /^(?:forces|police|officials)$/

/** "Torvenian president", "Torvenian army": what only a state or a people like one has. */
const isOfState = (next: string, { titles, organizationNouns, groupNouns }: Vocabulary): boolean =>
  titles.get(next)?.[1] === 'office' ||
  states.test(organizationNouns.get(next)?.[0] ?? '') ||
  groups.test(groupNouns.get(next)?.[0] ?? '')

/**
 * The vocabulary with the nations and regions this document itself derives: where it writes both "Torvenia" and
 * "Torvenian", the second is said of the first, whether or not any list knows them; so is "Torvenian" before what
 * only states have ("Torvenian army").
 */
export function withLocalNations(vocabulary: Vocabulary, tokens: readonly Token[]): Vocabulary {
  const known = made.get(tokens)
  if (known?.lists === vocabulary) return known.local
  const local = derived(vocabulary, tokens)
  made.set(tokens, { lists: vocabulary, local })
  return local
}

/** Mentions and entities ask for the same. */
const made = new WeakMap<readonly Token[], { readonly lists: Vocabulary; readonly local: Vocabulary }>()

function derived(vocabulary: Vocabulary, tokens: readonly Token[]): Vocabulary {
  const capitals = new Set<string>()
  const official = new Set<string>()
  tokens.forEach(({ kind, text, lower }, i) => {
    if (kind !== 'word' || text.length >= 40 || text === lower || !/^\p{Lu}/u.test(text)) return
    if (text.includes('-')) for (const part of text.split('-')) capitals.add(part)
    else capitals.add(text)
    if (/[ie]an$/.test(text) && isOfState(tokens[i + 1]?.lower ?? '', vocabulary)) official.add(text)
  })
  const found = new Map<string, Demonym>()
  for (const word of capitals) {
    if (!form.test(word) || noNation.test(word)) continue
    const lower = word.toLowerCase()
    if (vocabulary.demonym(lower) || vocabulary.givenNames.has(lower) || vocabulary.peoples.has(lower)) continue
    const plural = word.endsWith('s')
    const singular = plural ? word.slice(0, -1) : word
    const stems = singular.endsWith('ese')
      ? [singular.slice(0, -3), `${singular.slice(0, -3)}a`]
      : [singular.slice(0, -1), singular.slice(0, -2), `${singular.slice(0, -3)}y`]
    const stem =
      stems.find((stem) => stem.length > 3 && capitals.has(stem)) ??
      (official.has(word) || official.has(singular) ? singular.slice(0, -1) : undefined)
    if (stem) found.set(lower, { code: '', country: stem, use: plural ? 'people' : 'both' })
  }
  if (!found.size) return vocabulary
  const nations = new Set([...found.values()].map(({ country }) => country))
  return { ...vocabulary, nations, demonym: (word) => vocabulary.demonym(word) ?? found.get(word) }
}
