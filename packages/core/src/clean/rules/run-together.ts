import { defineRule } from '../rule.ts'
import { jointsOf } from './joints.ts'

/**
 * Put the lost space back between two sentences.
 *
 *     said the mayor.”Troops arrived   ->   said the mayor.” Troops arrived
 *     The road is mined.Nobody will cross it, he said.“We wait.”   ->   The road is mined. Nobody will cross it, he said. “We wait.”
 *     The U.S.Army and J.K.Rowling read v2.0 on example.com.   ->   The U.S.Army and J.K.Rowling read v2.0 on example.com.
 */
export const runTogether = defineRule({
  name: 'run-together',
  reason: 'Two sentences stood without a space between them',
  apply: (text) => jointsOf(text).map(({ at }) => ({ from: at, to: at, insert: ' ' })),
})
