import type { Event } from '../schema/index.ts'
import type { Frame } from '../syntax/frames.ts'
import { wordSet } from '../text/index.ts'
import type { Known } from './known.ts'

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
