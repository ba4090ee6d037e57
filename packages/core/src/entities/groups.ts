import type { Cast, Draft } from './cast.ts'

const qualifier = /^(.+?) (\S+)$/
const ethnic = /^(?:ethnic|native|indigenous) /i

/** "Torvenia Serbs", read as a body: the people of that name in a country. */
export function isPeople({ vocabulary, words }: Cast, i: number): boolean {
  const parts = qualifier.exec(words(i))
  if (!parts) return false
  const [, where = '', who = ''] = parts
  const known = vocabulary.country(where) ?? vocabulary.demonym(where.toLowerCase())
  const use = vocabulary.demonym(who.toLowerCase())?.use
  return (
    known !== undefined &&
    who.endsWith('s') &&
    (vocabulary.peoples.has(who.toLowerCase()) || (use !== undefined && use !== 'adjective'))
  )
}

/** What groups are filed under: `kestria forces`, `serbs`. */
export interface Groups {
  /** Named groups by people, each with those of a place apart. */
  readonly peoples: ReadonlyMap<string, readonly Draft[]>
  people(word: string): string | undefined
  /** Country -> its people abroad, where the text calls them ethnic. */
  readonly ethnic: ReadonlyMap<string, Draft>
}

/**
 * Peoples by name. "Ethnic Torvenians" are the Torvenians of the article, and so are bare "Torvenians" the
 * "Orlava Torvenians" where the article speaks of no others.
 */
export function castGroups(cast: Cast, found: readonly number[]): Groups {
  const { vocabulary } = cast
  /** `Serb`, `Serbs` -> `serbs` */
  const people = (word: string): string | undefined => {
    const lower = word.toLowerCase()
    const row = vocabulary.peoples.get(lower)
    if (row?.[0]) return row[0]
    const demonym = vocabulary.demonym(lower)
    return demonym ? (lower.endsWith('s') || demonym.use === 'people' ? lower : `${lower}s`) : undefined
  }
  const keyed = new Map<string, Draft>()
  const peoples = new Map<string, Draft[]>()
  const bareOnes: number[] = []
  for (const i of found) {
    const text = cast.words(i).replace(ethnic, '')
    const parts = qualifier.exec(text)
    if (!parts) {
      bareOnes.push(i)
      continue
    }
    const [, where = '', who = ''] = parts
    const place = vocabulary.country(where) ?? vocabulary.demonym(where.toLowerCase())?.country ?? where
    const group = people(who) ?? who.toLowerCase()
    const key = `${place} ${group}`.toLowerCase()
    let draft = keyed.get(key)
    if (!draft) {
      draft = cast.add('group', 'people', 0.9)
      draft.type = 'people'
      keyed.set(key, draft)
      const list = peoples.get(group)
      if (list) list.push(draft)
      else peoples.set(group, [draft])
    }
    cast.give(i, draft)
  }
  const bare = new Map<string, Draft>()
  const abroad = new Map<string, Draft>()
  for (const i of bareOnes) {
    const text = cast.words(i).replace(ethnic, '')
    const group = people(text) ?? text.toLowerCase()
    let draft = bare.get(group)
    if (!draft) {
      const qualified = peoples.get(group)
      draft = qualified?.length === 1 ? (qualified[0] as Draft) : cast.add('group', 'people', 0.9)
      draft.type = 'people'
      bare.set(group, draft)
    }
    cast.give(i, draft)
    const country = ethnic.test(cast.words(i)) ? vocabulary.demonym(group)?.country : undefined
    if (country) abroad.set(country, draft)
  }
  for (const [group, draft] of bare)
    peoples.set(group, [draft, ...(peoples.get(group) ?? []).filter((other) => other !== draft)])
  return { peoples, people, ethnic: abroad }
}
