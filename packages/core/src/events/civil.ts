import type { Event } from '../schema/index.ts'
import type { Frame } from '../syntax/frames.ts'
import { wordSet } from '../text/index.ts'

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

/** What is launched to do harm, whoever launches it. */
export const strikes = wordSet(
  'attack assault raid strike airstrike missile rocket grenade shell invasion bombing shelling barrage salvo',
)

/**
 * The peaceful senses: "met with opposition", "engaged in politics", "launched a campaign", "charged into the room",
 * "shot a film", "released a report", "hosted the gala", "discussed the polls".
 */
export function isCivil(
  { lemma, passive, objects }: Frame,
  kind: Event['class'],
  known: Known,
  violent: boolean,
): boolean {
  if (lemma === 'shoot') return !passive && objects.length > 0 && !known.forces && !known.people && !known.counts
  if (lemma === 'release' || lemma === 'free') return kind === 'RETREAT' && !known.people && !known.counts
  if (lemma === 'host') return !known.people && !known.aimed
  if (lemma === 'decline') return kind === 'REJECT' && !objects.length && !known.recipients
  if (lemma === 'discuss') return kind === 'CONSULT' && !known.recipients && known.actors < 2
  if (lemma === 'invite') return kind === 'AGREE' && !known.official && !known.people
  if (lemma === 'meet') return passive && kind === 'CONSULT'
  if (lemma === 'arm') return passive // "men armed with axes"
  if (lemma === 'charge') return !passive && !objects.length
  return kind === 'ASSAULT' && !known.forces && !violent && (lemma === 'engage' || lemma === 'launch')
}

const games = wordSet(
  'match goal league tournament championship referee semifinal semi-final quarterfinal quarter-final halftime half-time ' +
    'striker midfielder goalkeeper touchdown inning playoff poll percent box-office rematch world-cup',
)
const reach = 30

/** "beat them by nine goals", "hit the post before halftime": teams and candidates, not armies. */
export function isPlay(
  { first, last }: { first: number; last: number },
  at: number,
  lemmas: readonly string[],
): boolean {
  for (let i = Math.max(first, at - reach); i < last && i < at + reach; i++)
    if (games.has(lemmas[i]!.toLowerCase()) || /^\d{1,3}[-–]\d{1,3}$/.test(lemmas[i]!)) return true
  return false
}
