import { clauseEnd } from '../end/clause-end.ts'
import type { Line, Word } from '../page.ts'
import { phraseAfter } from '../phrase-after.ts'
import type { Rule, Stretch } from './rule.ts'

const questions = /^(?:whether|if|why|how|what|which|whom|who|where|when|about)$/
/** How far behind its verb a question may stand. */
const reach = 12

/**
 * What somebody is asked, where nobody is named who asks.
 *
 *     Asked whether the dam would hold, Veld nodded.   ->   nobody | Asked | whether the dam would hold
 *     The mayor was asked on Monday about the fire.    ->   nobody | was asked | the fire
 */
export const asked: Rule = ({ page, line, group, subject }) => {
  const { words } = page
  if (!group.cue.cue.frames.has('obj-wh') || group.cue.form !== 'past') return undefined
  const opens =
    group.form !== 'passive' &&
    group.first === group.verb &&
    (group.first === line.first || /^(?:when|once)$/.test(words[group.first - 1]!.low))
  if (!opens && group.form !== 'passive') return undefined
  const speaker = words[group.last]?.low === 'by' ? phraseAfter(page, line, group.last + 1) : undefined
  const at = questionAt(words, line, speaker?.last ?? group.last)
  if (at === undefined) return undefined
  const object = words[at]!.low === 'about'
  const first = object ? at + 1 : at
  const last = clauseEnd(page, line, first, { object, main: opens })
  if (last <= first) return undefined
  const told = opens ? answering(last) : subject
  return {
    rule: 'asked',
    certainty: 0.7,
    cue: { first: group.first, last: group.last },
    ...(speaker && { speaker }),
    ...(told && { addressees: [told] }),
    content: [{ first, last }],
  }

  /** Who is asked is the subject of the main clause. */
  function answering(comma: number): Stretch | undefined {
    return comma < line.last && words[comma]!.low === ',' ? phraseAfter(page, line, comma + 1) : undefined
  }
}

function questionAt(words: readonly Word[], line: Line, from: number): number | undefined {
  for (let i = from; i + 1 < line.last && i < from + reach; i++) {
    const { low, pos, speech } = words[i]!
    // "asked by a clerk who left", "asked on the day when": of the noun before
    const relative = i > from && (/^(?:if|where|when)$/.test(low) || (/^wh/.test(low) && words[i - 1]!.pos === 'NOUN'))
    if (questions.test(low) && (!relative || low === 'whether' || low === 'why')) return i
    if (relative || speech !== undefined || /^(?:VERB|AUX|SCONJ|CCONJ|PUNCT)$/.test(pos)) return undefined
  }
  return undefined
}
