import type { Act, Range } from '../schema/index.ts'
import { contentAct, naming } from './content-act.ts'
import { undenied } from './modality.ts'
import type { Reading } from './rules/index.ts'
import { anyToken } from './rules/rule.ts'
import type { Saying } from './sayings.ts'
import { framedTargets } from './targets.ts'
import { isWithheld } from './withheld.ts'

/** Verbs for how one speaks up; what one does by it the words tell better. */
const manners = /^(?:counter|shoot back|hit back|fume|boast|brag|declare|announce|describe|find|call|term|dub|deem)$/

/** Of these nothing is left where the words tell nothing: "boasted that he had sung", "shot back: 'Let me talk.'" */
const loud = /^(?:boast|brag|shoot back|hit back)$/

const foreseeing = /^(?:estimate|expect|believe|think|suggest|argue|conclude)$/

/**
 * What somebody does by saying something, and whom it is aimed at. The verb or noun of saying decides; plain ones leave
 * it to what is said.
 */
export function actOf(saying: Saying): Reading {
  const { cue, nounAct, quote } = saying
  const reading = byCue(saying)
  const said = !reading || (reading.act === 'warn' && isWorried(saying)) ? contentAct(saying) : undefined
  // who is only worried warns nobody: "worried that the wall would crack"
  if (reading && said && /^(?:predict|announce|warn)$/.test(said.act)) return { ...said, act: 'predict' }
  // "feared that the guards had fled": nothing is foretold of what is past
  if (reading?.act === 'predict' && cue?.lemma === 'fear' && isPast(saying))
    return { ...reading, act: 'assert', aims: [] }
  if (reading) return { ...reading, aims: framedTargets(saying, reading.act) }
  if (said && cue?.lemma === 'suggest' && said.act === 'demand') return { ...said, act: 'propose', rule: 'suggested' }
  // who announces that something will be decides it, who estimates it foretells it
  if (said?.act === 'predict' && cue?.act === 'announce') return { ...said, act: 'announce' }
  if (said?.act === 'announce' && cue && (cue.kind === 'evidence' || foreseeing.test(cue.lemma)))
    return { ...said, act: 'predict' }
  if (said) return said
  // "declared the road to be safe", "called it a gift": nothing is announced
  const plain = naming.test(quote.rule) || (cue && loud.test(cue.lemma) && !/^noun-object|^object-/.test(quote.rule))
  const act = nounAct ?? (plain ? 'assert' : (cue?.act ?? 'assert'))
  const aims: readonly Range[] = framedTargets(saying, act)
  if (cue?.lemma === 'suggest' && quote.rule === 'gerund')
    return { act: 'propose', rule: 'suggested', certainty: 0.7, aims: [] }
  return { act, rule: cue || nounAct ? 'cue' : 'plain', certainty: 0.85, aims }
}

const isPast = ({ points, low }: Saying) => {
  const main = points.find(({ frame }) => frame.form === 'finite')
  return main !== undefined && !main.frame.modal && /^(?:had|was|were|has|have)$/.test(low(main.verb.first))
}

const isWorried = ({ cueAt, low }: Saying) =>
  anyToken(cueAt?.first ?? 0, cueAt?.last ?? 0, (i) =>
    /^(?:worr(?:y|ies|ied|ying)|afraid|fearful|concerned)$/.test(low(i)),
  )

function byCue(saying: Saying): Omit<Reading, 'aims'> | undefined {
  const { cue, nounAct, negated, quote } = saying
  if (nounAct && nounAct !== 'assert') return { act: nounAct, rule: 'cue-noun', certainty: 0.85 }
  if (!cue) return undefined
  // "told them to leave"
  if (/^(?:object|passive)-infinitive$/.test(quote.rule) && cue.act === 'assert')
    return { act: 'demand', rule: 'told-to', certainty: 0.8 }
  const beside = besideCue(saying)
  if (beside && cue.act === 'assert') return { act: beside, rule: 'cue-beside', certainty: 0.75 }
  if (cue.act === 'assert' || (manners.test(cue.lemma) && !/^(?:noun-object|object-)/.test(quote.rule)))
    return undefined
  if (undenied(saying)) return { act: 'assert', rule: 'cue-negated', certainty: 0.5 }
  if (cue.lemma === 'deny' && isWithheld(saying)) return { act: 'reject', rule: 'withheld', certainty: 0.8 }
  if (negated && /^(?:confirm|agree|admit|apologize)$/.test(cue.act))
    return { act: 'reject', rule: 'cue-negated', certainty: 0.5 }
  return { act: cue.act, rule: 'cue', certainty: 0.9 }
}

/** `In a warning to Kestria, Petkov said`: what the report itself is called. */
function besideCue({ cueAt, low, nounActOf, startsSentence }: Saying): Act | undefined {
  let first = cueAt?.first ?? 0
  for (let n = 0; n < 30 && first > 0 && !startsSentence(first); n++) first--
  if (!cueAt || !startsSentence(first) || low(first) !== 'in' || !/^(?:an?|his|her|its|their)$/.test(low(first + 1)))
    return undefined
  for (let i = first + 2; i < Math.min(cueAt.first, first + 6); i++) {
    const act = nounActOf(i)
    if (act && /^(?:to|,|that|from|on|against)$/.test(low(i + 1)))
      return act === 'assert' || act === 'announce' ? undefined : act
  }
  return undefined
}
