import { complement } from './complement.ts'
import { fronted } from './fronted.ts'
import { gapped } from './gapped.ts'
import { infinitive } from './infinitive.ts'
import { nounObject } from './noun-object.ts'
import { objectFor } from './object.ts'
import { passive } from './passive.ts'
import type { Rule } from './rule.ts'
import { thatClause } from './that-clause.ts'

export { accordingTo } from './according-to.ts'
export { headline } from './headline.ts'
export { nounClause } from './noun-clause.ts'
export type { Case, Found, Rule, Stretch } from './rule.ts'

/** The ways a verb reports words; the first that fits wins. */
export const rules: readonly Rule[] = [
  gapped,
  thatClause,
  passive,
  objectFor,
  infinitive,
  complement,
  fronted,
  nounObject,
]
