import { contentRules, namingRules, type Reading, thingRules } from './rules/index.ts'
import type { Saying } from './sayings.ts'

/** Quotations that hold no clause, but what something is called. */
export const naming = /^(?:called|described-as|declared-to-be|found)$/

/** What the words themselves do, whatever verb reports them. */
export function contentAct(saying: Saying): Reading | undefined {
  const { rule: form } = saying.quote
  for (const rule of naming.test(form) ? namingRules : form === 'noun-object' ? thingRules : contentRules) {
    const reading = rule(saying)
    if (reading) return reading
  }
  return undefined
}
