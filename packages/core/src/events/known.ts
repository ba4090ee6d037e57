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
  /** Companies do it among themselves. */
  readonly commercial: boolean
}

type Side = readonly Local<Actor>[]

/** What the two sides of an event tell of it, with the document's entities. */
export const knownOf = (
  actors: Side,
  recipients: Side,
  counts: number,
  entities: ReadonlyMap<string, Pick<Entity, 'kind' | 'type'>>,
  isPerson: (one: Local<Actor>) => boolean,
): Known => ({
  actors: actors.length,
  recipients: recipients.length,
  counts,
  coded: actors.some(coded),
  official: actors.some(isOfficial),
  people: recipients.some(
    (one) =>
      one.sector !== undefined ||
      /^(?:person|group)$/.test(entities.get(one.entity ?? '')?.kind ?? '') ||
      isPerson(one),
  ),
  aimed: recipients.some(coded),
  commercial: actors.length > 0 && [...actors, ...recipients].every((one) => isCompany(one, entities)),
  fighters: actors.some(({ sector = '' }) => /^(?:MIL|REB|COP|CRM)$/.test(sector)),
  fallen: recipients.some(({ sector = '' }) => /^(?:MIL|REB|COP)$/.test(sector)),
  forces: [...actors, ...recipients].some(isForce),
})

const isCompany = (
  { entity = '', code }: Local<Actor>,
  entities: ReadonlyMap<string, Pick<Entity, 'kind' | 'type'>>,
): boolean => code === 'MNC' || entities.get(entity)?.type === 'company'

const isForce = ({ sector = '', country, code }: Local<Actor>) =>
  /^(?:MIL|REB|COP)$/.test(sector) || (country !== undefined && sector === '') || (code !== undefined && code !== 'MNC')

const isOfficial = ({ sector = '', country, code }: Local<Actor>) =>
  code !== undefined || (sector ? /^(?:GOV|LEG|MIL|OPP)$/.test(sector) : country !== undefined)
