import { isNominal, isNoun, isTime } from '../nominal.ts'
import type { Rule } from './rule.ts'

/** Longest name of what somebody is blamed for. */
const longest = 20

/**
 * What is blamed on somebody.
 *
 *     The mayor blamed the flood on the miners.   ->   The mayor | blamed | the flood
 */
export const blamedOn: Rule = ({ page: { words }, line, group, subject }) => {
  if (!group.cue.cue.frames.has('np-on') || !/^(?:finite|participle)$/.test(group.form) || !subject) return undefined
  const first = group.last
  if (!words[first] || !isNominal(words[first])) return undefined
  for (let i = first + 1; i < Math.min(line.last - 1, first + longest); i++) {
    const word = words[i]!
    const next = words[i + 1]!
    // "the fire on Monday": a day is blamed for nothing
    if (word.low === 'on' && isNominal(next) && !isTime(next) && isNoun(words[i - 1]))
      return {
        rule: 'blamed-on',
        certainty: 0.8,
        cue: { first: group.first, last: group.last },
        speaker: subject,
        content: [{ first, last: i }],
      }
    if (!isNominal(word) && word.pos !== 'ADP') return undefined
  }
  return undefined
}
