import type { Layers } from '../flow/layers.ts'
import type { Lexicon } from '../flow/lexicon.ts'
import type { Clause } from '../syntax/frames.ts'
import { nominalSides } from './nominal-sides.ts'
import { nounParties } from './noun-party.ts'
import type { Sides } from './sides.ts'
import type { Trigger } from './trigger.ts'
import { verbalSides } from './verbal-sides.ts'

/** Who does it and to whom, for the triggers of one document. */
export function participants(
  doc: Pick<Layers, 'sentences' | 'syntax' | 'mentions' | 'entities' | 'quotes' | 'claims'>,
  lexicon: Lexicon,
): (trigger: Trigger, clause: Clause) => Sides {
  const parties = nounParties(doc, lexicon)
  const verbal = verbalSides(doc, parties)
  const nominal = nominalSides(doc, parties)
  return (trigger, clause) => (trigger.rule === 'noun' ? nominal : verbal)(trigger, clause)
}
