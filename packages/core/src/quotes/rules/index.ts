import type { Line, Page } from '../page.ts'
import { accordingTo } from './according-to.ts'
import { adjectiveClause } from './adjective-clause.ts'
import { asked } from './asked.ts'
import { blamedOn } from './blamed-on.ts'
import { complement } from './complement.ts'
import { fronted } from './fronted.ts'
import { gapped } from './gapped.ts'
import { hearsayAdverb } from './hearsay.ts'
import { infinitive } from './infinitive.ts'
import { nounClause } from './noun-clause.ts'
import { nounObject } from './noun-object.ts'
import { objectFor } from './object.ts'
import { passive } from './passive.ts'
import { putAt } from './put-at.ts'
import { quotedAs } from './quoted-as.ts'
import { relativeDenial } from './relative-denial.ts'
import type { Found, Rule } from './rule.ts'
import { shown } from './shown.ts'
import { thatClause } from './that-clause.ts'

export { headline } from './headline.ts'
export type { Case, Found, Rule, Stretch } from './rule.ts'

/** The ways a verb reports words; the first that fits wins. */
export const rules: readonly Rule[] = [
  relativeDenial,
  gapped,
  asked,
  quotedAs,
  putAt,
  shown,
  thatClause,
  passive,
  objectFor,
  blamedOn,
  infinitive,
  complement,
  fronted,
  nounObject,
]

/** A report that no verb makes, at word `at`. `told`: that word is itself reported. */
export function withoutVerb(page: Page, line: Line, at: number, told: boolean): Found | undefined {
  const { low } = page.words[at]!
  if (low === 'according' || low === 'in') return accordingTo(page, line, at)
  return (
    nounClause(page, line, at) ?? adjectiveClause(page, line, at) ?? (told ? undefined : hearsayAdverb(page, line, at))
  )
}
