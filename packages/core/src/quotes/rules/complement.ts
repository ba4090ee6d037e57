import { clauseEnd } from '../clause-end.ts'
import { phraseAfter } from '../noun-phrase.ts'
import type { Rule } from './rule.ts'

/**
 * What somebody calls, declares or describes another thing as. The naming of things ("a dog called Rex") is none.
 *
 *     The minister described the offer as an insult.   ->   The minister | described | the offer as an insult
 */
export const complement: Rule = ({ page, line, group, subject }) => {
  const { frames } = group.cue.cue
  if (group.form !== 'finite' && group.form !== 'participle') return undefined
  const { words } = page
  const object = phraseAfter(page, line, group.last)
  if (!object) return undefined
  const reflexive = /^(?:itself|himself|herself|themselves)$/.test(words[object.first]!.low)
  const last = clauseEnd(page, line, group.last, { object: true })
  const rule = frameOf()
  if (!rule || reflexive || last <= group.last) return undefined
  return {
    rule,
    certainty: subject ? 0.75 : 0.45,
    cue: { first: group.first, last: group.last },
    ...(subject && { speaker: subject }),
    content: [{ first: group.last, last }],
  }

  function frameOf(): string | undefined {
    const has = (from: number, test: (i: number) => boolean) => {
      for (let i = from; i < last && i < from + 30; i++) if (test(i)) return true
      return false
    }
    const marked = has(group.last, (i) => words[i]!.marked !== undefined)
    if (frames.has('np-as') && has(object!.last, (i) => words[i]!.low === 'as' && words[i + 1]?.low !== 'well'))
      return 'described-as'
    if (frames.has('obj-to-be') && has(object!.last, (i) => words[i]!.low === 'to' && words[i + 1]?.low === 'be'))
      return 'declared-to-be'
    if (frames.has('obj-comp') && (marked || /^(?:a|an|the)$/.test(words[object!.last]?.low ?? ''))) return 'called'
    if (frames.has('obj-quote') && marked) return 'found'
    return undefined
  }
}
