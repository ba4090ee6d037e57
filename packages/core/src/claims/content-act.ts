import type { Range } from '../schema/index.ts'
import { contentRules, namingRules, type Reading, type Rule, thingRules } from './rules/index.ts'
import type { Saying } from './sayings.ts'

/** Quotations that hold no clause, but what something is called. */
export const naming = /^(?:called|described-as|declared-to-be|found)$/

/** What the words themselves do, whatever verb reports them: what weighs most, aimed at all it is aimed at. */
export function contentAct(saying: Saying): Reading | undefined {
  let reading: Reading | undefined
  const aims = new Map<number, Range>()
  for (const rule of rulesFor(saying.quote.rule)) {
    const next = rule(saying)
    if (!next || (reading && next.act !== reading.act)) continue
    reading ??= next
    for (const aim of next.aims) aims.set(aim.start, aim)
  }
  return reading && { ...reading, aims: [...aims.values()] }
}

function rulesFor(form: string): readonly Rule[] {
  if (naming.test(form)) return namingRules
  return form === 'noun-object' ? thingRules : contentRules
}
