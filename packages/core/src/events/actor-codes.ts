import type { Lexicon } from '../flow/lexicon.ts'
import type { Actor } from '../schema/index.ts'

export type Codes = Pick<Actor, 'country' | 'code' | 'sector'>

const sectors: readonly [sector: string, words: string][] = [
  [
    'GOV',
    'government ministry minister president premier chancellor king queen emir sultan prince authority administration cabinet junta regime embassy ambassador envoy diplomat governor mayor spokesman spokeswoman official',
  ],
  [
    'MIL',
    'army military navy air-force troop force soldier commander general colonel warship aircraft helicopter warplane tank peacekeeper brigade battalion patrol unit guard squad convoy reinforcement',
  ],
  ['COP', 'police policeman officer gendarme sheriff'],
  [
    'REB',
    'rebel guerrilla militant insurgent militia gunman separatist extremist fighter warlord terrorist bomber jihadist',
  ],
  ['OPP', 'opposition dissident party candidate'],
  ['LEG', 'parliament congress senate assembly legislature lawmaker senator deputy duma'],
  ['JUD', 'court judge tribunal prosecutor judiciary'],
  ['MED', 'journalist reporter newspaper broadcaster editor magazine station'],
  [
    'CVL',
    'civilian villager resident protester demonstrator student worker farmer activist refugee migrant people woman man child prisoner inmate doctor teacher crowd',
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
  const countries = lexicon.table('countries')
  const demonyms = lexicon.table('demonyms')
  const capitals = lexicon.table('capitals')
  const metonyms = lexicon.table('metonyms')
  const organizations = lexicon.table('organizations')
  const groups = lexicon.table('group-nouns')
  const country = (key: string, written: string): string | undefined => {
    const state = countries.get(key)
    if (state && (state[3] !== 'capitals' || written === written.toUpperCase())) return state[0]
    if (!/^\p{Lu}/u.test(written)) return undefined
    return demonyms.get(key)?.[0] || metonyms.get(key)?.[0] || capitals.get(key)?.[0]
  }
  return (words, head) => {
    let found: string | undefined
    let code: string | undefined
    for (let i = 0; i < words.length && !found; i++)
      for (let n = Math.min(longest, words.length - i); n > 0; n--) {
        const written = words.slice(i, i + n).join(' ')
        const key = written.toLowerCase()
        const type = organizations.get(key)
        if (type && isWritten(type[2], written)) {
          code ??= organizationCodes[type[1] ?? '']
          // "Palestinian Islamic Jihad" says whose it is
          if (!code && n > 1) found = demonyms.get(written.slice(0, written.indexOf(' ')).toLowerCase())?.[0]
          i += n - 1
          break
        }
        found = country(key, written)
        if (found) break
      }
    const kind = groups.get(head)?.[0] ?? groups.get(`${head}s`)?.[0]
    const sector = sectorOf.get(head) ?? kinds[kind ?? '']
    return {
      ...(found && !code && { country: found }),
      ...(code && { code }),
      ...(sector && { sector }),
    }
  }
}
