import type { Lexicon } from '../flow/lexicon.ts'
import type { Actor } from '../schema/index.ts'

export type Codes = Pick<Actor, 'country' | 'code' | 'sector'>

const sectors: readonly [sector: string, words: string][] = [
  [
    'GOV',
    'government ministry minister president premier chancellor king queen emir sultan prince authority administration cabinet junta regime embassy ambassador envoy diplomat governor mayor spokesman spokeswoman spokesperson official negotiator delegate delegation consul consulate monarch ruler secretary-general',
  ],
  [
    'MIL',
    'army military navy air-force troop force soldier serviceman servicewoman trooper paratrooper airman marine commander general admiral colonel warship gunboat submarine fleet aircraft helicopter warplane jet tank peacekeeper infantry brigade battalion regiment patrol unit guard squad reinforcement',
  ],
  ['COP', 'police policeman policewoman officer detective constable gendarme gendarmerie sheriff'],
  [
    'REB',
    'rebel guerrilla militant insurgent insurgency militia militiaman paramilitary gunman separatist extremist fighter warlord terrorist bomber jihadist jihadi mujahideen attacker assailant',
  ],
  [
    'CRM',
    'hacker criminal gang gangster smuggler trafficker pirate robber bandit kidnapper hijacker looter mafia cartel',
  ],
  ['OPP', 'opposition dissident opponent party candidate'],
  [
    'LEG',
    'parliament congress senate assembly legislature lawmaker legislator parliamentarian congressman congresswoman senator deputy duma',
  ],
  ['JUD', 'court judge magistrate tribunal prosecutor judiciary jury'],
  ['MED', 'journalist reporter correspondent photographer cameraman columnist newspaper broadcaster editor magazine'],
  [
    'CVL',
    'civilian villager resident protester demonstrator student worker farmer activist refugee migrant people woman man child prisoner inmate doctor nurse teacher crowd fisherman miner pilgrim',
  ],
]
const sectorOf = new Map(sectors.flatMap(([sector, words]) => words.split(' ').map((word) => [word, sector])))
const kinds: Readonly<Record<string, string>> = {
  forces: 'MIL',
  police: 'COP',
  armed: 'REB',
  officials: 'GOV',
  civilians: 'CVL',
  displaced: 'CVL',
  protesters: 'CVL',
  workers: 'CVL',
  prisoners: 'CVL',
  casualties: 'CVL',
}
const organizationCodes: Readonly<Record<string, string>> = { igo: 'IGO', ngo: 'NGO', company: 'MNC' }
const organizationSectors: Readonly<Record<string, string>> = {
  'armed group': 'REB',
  government: 'GOV',
  legislature: 'LEG',
  court: 'JUD',
  police: 'COP',
  military: 'MIL',
  agency: 'MED',
  broadcaster: 'MED',
  newspaper: 'MED',
  magazine: 'MED',
}
/** `Kestrian-led forces` act for Kestria; those it merely backs do not. */
const led = /^(.+)-led$/
const longest = 5

/** Is a name of the list written as one: with a capital, or in capitals where the list asks for it ("WHO", "United Nations")? */
function isWritten(use: string | undefined, written: string): boolean {
  if (use !== 'capitals') return /\p{Lu}/u.test(written)
  const named =
    written.includes(' ') && written.split(' ').every((word) => /^(?:\p{Lu}|of$|the$|and$|for$)/u.test(word))
  return named || written === written.toUpperCase()
}

/**
 * What the words themselves say of an actor: a state by its name, demonym, capital or seat; an organization by its kind;
 * a sector by the noun. `words` are the tokens' texts, `head` the lemma of the head noun. Nothing is guessed from a name.
 */
export function actorCodes(lexicon: Lexicon): (words: readonly string[], head: string) => Codes {
  const known = made.get(lexicon)
  if (known) return known
  const read = readerOf(lexicon)
  made.set(lexicon, read)
  return read
}

const made = new WeakMap<Lexicon, ReturnType<typeof actorCodes>>()

/** The first word of a name, in lower case: up to a space or an apostrophe. */
function openingOf(name: string): string {
  const end = name.search(/[ '’]/)
  return end < 0 ? name : name.slice(0, end)
}

function readerOf(lexicon: Lexicon): ReturnType<typeof actorCodes> {
  const countries = lexicon.table('countries')
  const demonyms = lexicon.table('demonyms')
  const capitals = lexicon.table('capitals')
  const metonyms = lexicon.table('metonyms')
  const organizations = lexicon.table('organizations')
  const groups = lexicon.table('group-nouns')
  const homes = lexicon.table('organization-states')
  const openings = new Set(
    [countries, demonyms, capitals, metonyms, organizations].flatMap((table) => [...table.keys()].map(openingOf)),
  )
  const country = (key: string, written: string): string | undefined => {
    const leader = led.exec(written)?.[1]
    if (leader !== undefined) return country(leader.toLowerCase(), leader)
    const state = countries.get(key)
    if (state && (state[3] !== 'capitals' || written === written.toUpperCase())) return state[0]
    if (!/^\p{Lu}/u.test(written)) return undefined
    return demonyms.get(key)?.[0] || metonyms.get(key)?.[0] || capitals.get(key)?.[0]
  }
  /** The first name of `words` from `from` on, with how many words it takes. */
  const nameAt = (words: readonly string[], from: number): (Codes & { length: number }) | undefined => {
    const opening = words[from]!.toLowerCase()
    if (!openings.has(openingOf(opening)) && !opening.includes('-led')) return undefined
    for (let n = Math.min(longest, words.length - from); n > 0; n--) {
      const written = words
        .slice(from, from + n)
        .join(' ')
        .replace(/ (?=['’])/g, '')
      const key = written.toLowerCase()
      const type = organizations.get(key)
      if (type && isWritten(type[2], written)) {
        const home = homes.get(type[0] ?? '')?.[0]
        const code = organizationCodes[type[1] ?? ''] ?? (home === 'IMG' ? home : undefined)
        // "Palestinian Islamic Jihad" says whose it is
        const adjective = n > 1 ? demonyms.get(key.slice(0, key.indexOf(' ')))?.[0] : undefined
        const state = home ?? adjective
        const sector = organizationSectors[type[1] ?? '']
        return {
          length: n,
          ...(code !== undefined ? { code } : state && { country: state }),
          ...(sector !== undefined && { sector }),
        }
      }
      const state = country(key, written)
      // an ethnic Kestrian is of that people, not of that state
      if (state) return { length: n, ...(words[from - 1]?.toLowerCase() !== 'ethnic' && { country: state }) }
    }
    return undefined
  }
  return (words, head) => {
    let found: Codes = {}
    for (let i = 0; i < words.length && !found.country; i++) {
      const named = nameAt(words, i)
      if (!named) continue
      const { length, ...name } = named
      i += length - 1
      found = { ...name, ...found }
    }
    const kind = groups.get(head)?.[0] ?? groups.get(`${head}s`)?.[0]
    const feast =
      head === 'party' &&
      words.some((word) =>
        /^(?:office|christmas|birthday|dinner|cocktail|garden|farewell|wedding|house|street|holiday|search|tea)$/i.test(
          word,
        ),
      )
    const sector = feast ? undefined : (sectorOf.get(head) ?? kinds[kind ?? ''] ?? found.sector)
    const { country, code } = found
    return {
      ...(country !== undefined && code === undefined && { country }),
      ...(code !== undefined && { code }),
      ...(sector !== undefined && { sector }),
    }
  }
}
