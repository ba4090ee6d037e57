import type { Range } from '../schema/index.ts'
import { contentRules, futureRules, namingRules, type Reading, type Rule, thingRules } from './rules/index.ts'
import type { Saying } from './sayings.ts'

/** Quotations that hold no clause, but what something is called. */
export const naming = /^(?:called|described-as|declared-to-be|found)$/

/** What the words themselves do, whatever verb reports them: what weighs most, aimed at all it is aimed at. */
export function contentAct(saying: Saying): Reading | undefined {
  let reading: Reading | undefined
  const aims = new Map<number, Range>()
  for (const rule of rulesFor(saying)) {
    const next = rule(saying)
    if (!next || (reading && next.act !== reading.act)) continue
    reading ??= next
    for (const aim of next.aims) aims.set(aim.start, aim)
  }
  return reading && { ...reading, aims: [...aims.values()] }
}

/** Numbers blame and praise nobody: "the survey found that Marin had failed to gain". */
const numbers =
  /\b(?:polls?|polling|surveys?|figures|data|statistics|numbers|results|estimates|projections|forecasts?)$/

function rulesFor({ quote: { rule: form }, cue, speakerWords }: Saying): readonly Rule[] {
  if (numbers.test(speakerWords)) return futureRules
  // "a story which the mayor called a lie"
  if (naming.test(form) || (form === 'gapped' && cue?.frames.has('obj-comp'))) return namingRules
  return form === 'noun-object' ? thingRules : contentRules
}
