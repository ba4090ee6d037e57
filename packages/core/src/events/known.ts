import type { Local } from '../flow/layers.ts'
import type { Actor, Entity } from '../schema/index.ts'
import { coded } from './sides.ts'

/** What is known of an event besides its words. */
export interface Known {
  readonly actors: number
  readonly recipients: number
  readonly counts: number
  readonly coded: boolean
  /** One who does it acts for a state or a body of states, or holds an office. */
  readonly official: boolean
  /** One who does it bears arms, for a state or not. */
  readonly fighters: boolean
  /** Those who suffer it bear arms. */
  readonly fallen: boolean
  /** One side is an armed one, the police or a state. */
  readonly forces: boolean
  /** People suffer it: a person, a group, those a noun counts. */
  readonly people: boolean
  /** A state or a body of states suffers or receives it. */
  readonly aimed: boolean
}

type Side = readonly Local<Actor>[]

/** What the two sides of an event tell of it, with the kinds of the document's entities. */
export const knownOf = (
  actors: Side,
  recipients: Side,
  counts: number,
  kinds: ReadonlyMap<string, Entity['kind']>,
): Known => ({
  actors: actors.length,
  recipients: recipients.length,
  counts,
  coded: actors.some(coded),
  official: actors.some(isOfficial),
  people: recipients.some(
    ({ sector, entity }) => sector !== undefined || /^(?:person|group)$/.test(kinds.get(entity ?? '') ?? ''),
  ),
  aimed: recipients.some(coded),
  fighters: actors.some(({ sector = '' }) => /^(?:MIL|REB|COP|CRM)$/.test(sector)),
  fallen: recipients.some(({ sector = '' }) => /^(?:MIL|REB|COP)$/.test(sector)),
  forces: [...actors, ...recipients].some(isForce),
})

const isForce = ({ sector = '', country, code }: Local<Actor>) =>
  /^(?:MIL|REB|COP)$/.test(sector) || (country !== undefined && sector === '') || (code !== undefined && code !== 'MNC')

const isOfficial = ({ sector = '', country, code }: Local<Actor>) =>
  code !== undefined || (sector ? /^(?:GOV|LEG|MIL|OPP)$/.test(sector) : country !== undefined)
