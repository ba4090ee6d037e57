import { allMatches, type Edit } from '../../text/index.ts'
import { defineRule } from '../rule.ts'

/** Not one plain space alone, as nearly all are. */
const run =
  /(?: (?=[\t \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000])|[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000])[\t \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]*/g

/**
 * Every run of spaces, whatever their kind, becomes one plain space.
 *
 *     6.40\u00A0p.m.   ->   6.40 p.m.
 *     for good.\u00A0  Mr. Brandl   ->   for good. Mr. Brandl
 */
export const spaces = defineRule({
  name: 'spaces',
  reason: 'Odd or repeated spaces, left by typesetting, become one plain space',
  apply: (text) =>
    allMatches(text, run).map(({ 0: found, index }): Edit => ({ from: index, to: index + found.length, insert: ' ' })),
})
