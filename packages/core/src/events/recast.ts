import type { Local } from '../flow/layers.ts'
import type { Actor } from '../schema/index.ts'
import type { Clause } from '../syntax/frames.ts'
import { wordSet } from '../text/index.ts'
import type { Known } from './known.ts'
import type { Trigger } from './trigger.ts'
import { weapons } from './weapons.ts'

/** Words of attack that are said of harsh words too. */
const harsh = wordSet('come attack blast slam assail assault broadside barrage salvo')
/** What people attack each other in and over with words. */
const debated = wordSet(
  'debate campaign ad advert advertisement commercial speech rhetoric remark comment tweet nominee candidate primary rival ' +
    'opponent election editorial column article interview record policy caucus frontrunner front-runner rally ' +
    'critic commentator columnist reviewer pundit',
)
const reach = 20

/** The class a trigger has by who does it to whom; `context`: what its words are about. */
export function recast(
  trigger: Trigger,
  clause: Clause,
  known: Known,
  actors: readonly Local<Actor>[],
  recipients: readonly Local<Actor>[],
  context: string | undefined,
  lemmas: readonly string[],
): Trigger {
  const { class: kind, frame } = trigger
  const lemma = frame?.lemma ?? ''
  if (kind === 'ASSAULT') {
    // who is captured is no place taken
    if (lemma === 'capture' && !trigger.consumed.length && recipients.some(({ sector }) => sector))
      return { ...trigger, class: 'COERCE' }
    // hackers take, they do not kill
    if (context === 'cyber' && !known.counts) return { ...trigger, class: 'COERCE', mode: 'cyber' }
    if (isCensure(trigger, clause, known, actors, lemmas)) return plain(trigger, 'ACCUSE')
  }
  // civilians who march on a palace are no troops
  if (kind === 'MOBILIZE' && actors.length > 0 && actors.every(({ sector }) => sector === 'CVL'))
    return { ...trigger, class: 'PROTEST', mode: 'demo' }
  const force = actors.some(
    ({ sector, code, country }) =>
      code !== undefined || (sector ? /^(?:GOV|MIL|COP)$/.test(sector) : country !== undefined),
  )
  // what a state protests it censures, and a road that an army blocks is no protest
  if (force && lemma === 'protest' && trigger.rule === 'verb') return { ...trigger, class: 'ACCUSE' }
  if (force && kind === 'PROTEST' && /^(?:block|blockade|barricade)$/.test(lemma))
    return { ...trigger, class: 'COERCE' }
  return trigger
}

const plain = ({ mode: _, ...trigger }: Trigger, kind: Trigger['class']): Trigger => ({ ...trigger, class: kind })

/** "attacked the mayor over her record", "his attacks on a rival in the debate": with words. */
function isCensure(
  { first, frame }: Trigger,
  { sentence }: Clause,
  { fighters, fallen, counts }: Known,
  actors: readonly Local<Actor>[],
  lemmas: readonly string[],
): boolean {
  if (!harsh.has(lemmas[first]!.toLowerCase()) || fighters || fallen || counts || !actors.length) return false
  const near = lemmas
    .slice(Math.max(sentence.first, first - reach), Math.min(sentence.last, first + reach))
    .map((lemma) => lemma.toLowerCase())
  if (near.some((lemma) => weapons.has(lemma) && !harsh.has(lemma))) return false
  return (
    actors.some(({ sector }) => sector === 'MED') ||
    (frame?.obliques.some(({ preposition }) => /^(?:over|for|as)$/.test(preposition)) ?? false) ||
    near.some((lemma) => debated.has(lemma))
  )
}
