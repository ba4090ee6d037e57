import { allMatches } from '../../text/index.ts'
import { defineRule } from '../rule.ts'

const ending = /\r\n?|[\u0085\u2028\u2029\f\v]/g

/**
 * One way of ending a line: `\n`.
 *
 *     The bridge\r\nis open.   ->   The bridge\nis open.
 *     The bridge is open.\u2029A bus came.   ->   The bridge is open.\n\nA bus came.
 */
export const lineEndings = defineRule({
  name: 'line-endings',
  reason: 'Line endings differ between systems; they are made alike',
  whole: true,
  apply: (text) =>
    allMatches(text, ending).map((found) => ({
      from: found.index,
      to: found.index + found[0].length,
      insert: found[0] === '\u2029' || found[0] === '\f' ? '\n\n' : '\n',
    })),
})
