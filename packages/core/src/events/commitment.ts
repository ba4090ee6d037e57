import type { Local } from '../flow/layers.ts'
import type { Account, Actor, Claim, Event } from '../schema/index.ts'
import { coded } from './sides.ts'
import type { Trigger } from './trigger.ts'

type EventClass = Event['class']

const cooperative = new Set<EventClass>(['AID', 'COOPERATE', 'SUPPORT', 'CONCEDE', 'RETREAT'])
const hostile = new Set<EventClass>(['SANCTION', 'COERCE', 'ASSAULT'])

/**
 * The class of an event that an actor says it will or will not make happen: PLOVER has the readiness to cooperate as
 * AGREE, the refusal as REJECT, and what somebody holds out against others as THREATEN. `claim`: inside whose words the
 * event stands, where that statement has made no event itself. `unless`: such a condition
 * follows. `tried`: it is only attempted, which commits to nothing.
 */
export function commitment(
  { class: kind, frame, mode }: Trigger,
  held: Account['stance'],
  actors: readonly Local<Actor>[],
  claim: Local<Claim> | undefined,
  { unless, tried }: { readonly unless: boolean; readonly tried: boolean },
): EventClass {
  if (!frame || frame.passive || tried || mode === 'resign') return kind
  const own = claim === undefined || sameParty(claim.claimants, actors)
  if (!actors.some(coded) && !(claim && own)) return kind
  if (held !== 'denies' && claim?.act === 'want' && own && cooperative.has(kind)) return 'AGREE'
  if (held === 'plans' && (cooperative.has(kind) || (claim && own && kind === 'CONSULT'))) return 'AGREE'
  if (held === 'plans' && hostile.has(kind)) return claim && own ? 'THREATEN' : kind
  const will = frame.modal === 'will' || frame.modal === 'would'
  // "will withdraw its troops unless the talks go on"
  if (held === 'supposes' && claim && own && will && unless && (kind === 'RETREAT' || hostile.has(kind)))
    return 'THREATEN'
  if (held === 'supposes' && claim && own && will && (cooperative.has(kind) || kind === 'CONSULT')) return 'AGREE'
  return held === 'denies' && frame.negated && will && (cooperative.has(kind) || kind === 'AGREE' || kind === 'CONSULT')
    ? 'REJECT'
    : kind
}

const sameParty = (claimants: Local<Claim>['claimants'], actors: readonly Local<Actor>[]) =>
  actors.some(({ entity, start }) =>
    claimants.some(
      (other) => (entity !== undefined && entity === other.entity) || (start !== undefined && start === other.start),
    ),
  )
