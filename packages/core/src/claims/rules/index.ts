import { alleged, deed, harmCaused, motive, owned, responsible, siding, suffered } from './blame.ts'
import { denial, refusal } from './denial.ts'
import { amiss, clueless, fault, slur, undone } from './fault.ts'
import { performative, regret, thanks, wish } from './feeling.ts'
import { danger, forecast, menace, plan, pledge } from './future.ts'
import { merit } from './merit.ts'
import { name } from './naming.ts'
import { obligation, reproach, requirement, suggestion } from './obligation.ts'
import type { Rule } from './rule.ts'
import { command, exclamation, indignation, question } from './sentence.ts'

/** How acts are read from the words themselves: of all that they do, what weighs most comes first. */
export const contentRules: readonly Rule[] = [
  regret,
  thanks,
  denial,
  alleged,
  harmCaused,
  deed,
  responsible,
  siding,
  motive,
  suffered,
  obligation,
  reproach,
  performative,
  owned,
  slur,
  fault,
  clueless,
  undone,
  amiss,
  refusal,
  menace,
  pledge,
  merit,
  exclamation,
  indignation,
  danger,
  plan,
  wish,
  forecast,
  requirement,
  suggestion,
  command,
  question,
]

/** The same where only numbers speak. */
export const futureRules: readonly Rule[] = [danger, forecast]

/** The same where words are no clause, but what something is called. */
export const namingRules: readonly Rule[] = [harmCaused, name]

/** The same where they are a thing: `cited his outright lies`. */
export const thingRules: readonly Rule[] = [slur]

export type { Reading, Rule } from './rule.ts'
