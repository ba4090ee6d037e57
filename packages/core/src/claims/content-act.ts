import { contentRules, type Reading } from './rules/index.ts'
import type { Saying } from './sayings.ts'

/** What the words themselves do, whatever verb reports them. */
export function contentAct(saying: Saying): Reading | undefined {
  for (const rule of contentRules) {
    const reading = rule(saying)
    if (reading) return reading
  }
  return undefined
}
