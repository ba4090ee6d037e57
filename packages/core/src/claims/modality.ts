import type { Claim } from '../schema/index.ts'
import type { Saying } from './sayings.ts'

const possible = new Set(['may', 'might', 'could', 'possible', 'possibly', 'perhaps', 'maybe', 'hoping'])
const probable = new Set(
  'likely probably seems seem seemed appears appear appeared apparently presumably allegedly reportedly reasonable'.split(
    ' ',
  ),
)
const doubting = new Set([
  'believe',
  'think',
  'feel',
  'suspect',
  'assume',
  'expect',
  'speculate',
  'theorize',
  'estimate',
  'consider',
  'doubt',
])
const hoping = new Set(['hope', 'fear', 'worry', 'wish', 'wonder'])

/** "did not deny it", "did not reject it": neither denied nor said. */
export const undenied = ({ cue, negated }: Pick<Saying, 'cue' | 'negated'>): boolean =>
  negated && (cue?.act === 'deny' || cue?.act === 'reject')

/** How sure the speaker is, read from the verb of saying and the first clause of what is said. */
export function modalityOf({ cue, negated, content, low, startsSentence, syntax: { pos } }: Saying): Claim['modality'] {
  if (undenied({ cue, negated }) || (cue && hoping.has(cue.lemma))) return 'possible'
  if (cue && doubting.has(cue.lemma)) return 'probable'
  let reading: Claim['modality'] = 'certain'
  const { first = 0, last = 0 } = content[0] ?? {}
  let condition = false
  let modal = false
  for (let i = first; i < last && i < first + 40; i++) {
    if (i > first + 3 && startsSentence(i)) break
    const word = low(i)
    if ((word === 'if' && low(i - 1) !== 'as') || word === 'unless') condition = true
    if (/^(?:will|would|could|should|'ll|wo|may|might)$/.test(word)) modal = true
    if (condition && modal) return 'conditional'
    if (reading === 'certain' && possible.has(word)) reading = 'possible'
    if (
      reading === 'certain' &&
      (probable.has(word) ||
        (i < first + 4 && doubting.has(word) && /^(?:i|we)$/.test(low(i - 1)) && pos[i + 1] !== 'ADJ'))
    )
      reading = 'probable'
  }
  return reading
}

/** Is the first clause of what is said negated? */
export function polarityOf({ cue, negated, content, low, syntax, startsSentence }: Saying): Claim['polarity'] {
  if (cue?.negative && !undenied({ cue, negated })) return 'negative'
  const { first = 0, last = 0 } = content[0] ?? {}
  for (let i = first; i < last && i < first + 20; i++) {
    if (i > first + 3 && startsSentence(i)) break
    if (/^(?:not|n't|never|nobody|nothing|none|neither)$/.test(low(i))) return 'negative'
    if (low(i) === 'no' && (i <= first + 1 || /^(?:is|are|was|were|has|have|had|be|been)$/.test(low(i - 1))))
      return 'negative'
    if (syntax.pos[i] === 'VERB' && syntax.pos[i + 1] !== 'PART') break
  }
  return 'positive'
}
