import type { Count } from '../schema/index.ts'

type Status = Count['status']
const table = <T extends string>(rows: Readonly<Partial<Record<T, string>>>): ReadonlyMap<string, T> =>
  new Map(
    Object.entries<string | undefined>(rows).flatMap(([key, list]) =>
      (list ?? '').split(' ').map((word) => [word, key as T]),
    ),
  )

/** Verbs that do it to their object; as passives, to their subject. */
export const doneTo = table<Status>({
  killed: 'kill murder slay execute assassinate massacre behead lynch slaughter hang gun decapitate electrocute',
  injured: 'injure wound hurt maim hospitalize',
  // who is shot may live or die
  other: 'shoot',
  detained: 'detain arrest jail imprison capture kidnap abduct apprehend nab incarcerate intern',
  displaced: 'displace evacuate uproot evict',
})

/** Verbs that say it of their subject. */
export const happens = table<Status>({
  killed: 'die perish drown succumb suffocate',
  displaced: 'flee',
  missing: 'disappear vanish',
  present: 'gather march rally demonstrate assemble protest attend converge parade congregate',
})

/** Participles and adjectives said of a noun: `two dead`, `20 injured people`. */
export const said = table<Status>({
  killed: 'dead killed murdered slain executed massacred drowned',
  injured: 'injured wounded hurt maimed hospitalized',
  detained: 'arrested detained captured jailed imprisoned kidnapped abducted',
  displaced: 'displaced homeless evacuated uprooted',
  missing: 'missing disappeared unaccounted',
})

/** Nouns that count it: `20 deaths`; those of an act also as `the killing of 20 villagers`. */
export const counted = table<Status>({
  killed: 'death fatality',
  other: 'casualty',
  injured: 'injury',
  detained: 'arrest detainee hostage captive abduction kidnapping',
  displaced: 'refugee evacuee evacuation',
})
/** Of those, what is done or happens to people, not who they are. */
export const deeds = new Set('death fatality injury arrest abduction kidnapping evacuation'.split(' '))

export const acts = table<Status>({
  killed: 'death killing murder massacre slaughter execution assassination slaying loss',
  injured: 'wounding injury injuring',
  detained: 'arrest detention kidnapping abduction capture imprisonment',
  displaced: 'displacement evacuation expulsion',
  missing: 'disappearance',
})

/** Of their happening and doing, what needs people: states are captured, jobs disappear. */
export const needsPeople = new Set(
  'capture shoot execute hang gun slaughter disappear vanish miss gather march rally demonstrate assemble protest attend converge parade congregate flee evacuate'.split(
    ' ',
  ),
)

/** Who is hurt in a race, and whose loss a firm regrets, is not hurt and not dead. */
export const contenders = new Set(
  'candidate nominee frontrunner front-runner contender incumbent challenger'.split(' '),
)
export const staff = new Set(
  'worker employee staff customer member subscriber client supporter voter player'.split(' '),
)

/** What is hurt, so that `suffer injuries`, `have gunshot wounds` say "injured". */
export const harm = new Set('injury wound burn fracture concussion'.split(' '))
export const suffering = new Set('suffer sustain receive have incur'.split(' '))

/** Nouns whose numbers count no people and no things: measures, times, money. */
export const measures = new Set(
  (
    'year month week day hour minute second decade century night time percent percentage point degree dollar euro pound ' +
    'rupee yen yuan ruble cent kilometer kilometre mile meter metre foot inch yard acre hectare ton tonne kilogram kilo ' +
    'gram liter litre gallon barrel km mph kph m cm mm kg lb lbs half quarter third fold am pm a.m. p.m. january february ' +
    'march april may june july august september october november december jan. feb. aug. sept. sep. oct. nov. dec.'
  ).split(' '),
)

/** Whose leaving a place makes them displaced. */
export const dwellers = new Set(
  'resident people villager family inhabitant person civilian household citizen'.split(' '),
)
export const homes = new Set(
  'home house town city village area region country island valley district neighborhood property'.split(' '),
)
