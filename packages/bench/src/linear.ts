import { createReader } from '@copydesk/core'
import { loadLexiconSync } from '@copydesk/lexicon/node'
import { shapes } from './shapes.ts'
import { cpuTime, medianOf } from './time.ts'

/** Ten times the text may take 13 times as long, in processor time: what lies above 10 is room for caches and the collector. */
const limit = 13
const runs = 5

/**
 * Ten times the text for each shape, from a size up to ten times it: `pnpm bench linear [characters] [shape]`.
 * Returns whether all stayed below the limit.
 */
export function linear([size = '1000000', only]: readonly string[]): boolean {
  const n = Number(size)
  const { read } = createReader(loadLexiconSync())
  read({ text: 'Warm up: “We have waited,” said Ana Veld of Orla.' })
  const slow = Object.entries(shapes)
    .filter(([name]) => only === undefined || name === only)
    .filter(([name, make]) => {
      const [small, large] = [make(n), make(10 * n)]
      const one = medianOf(runs, () => cpuTime(() => read(small)))
      const ten = medianOf(runs, () => cpuTime(() => read(large)))
      const ratio = ten / one
      const verdict = ratio > limit ? `  over ${limit}` : ''
      console.log(
        `linear  ${name.padEnd(16)} ${n} characters ${one.toFixed(0)} ms, ${10 * n} characters ${ten.toFixed(0)} ms, ratio ${ratio.toFixed(1)}${verdict}`,
      )
      return ratio > limit
    })
  return slow.length === 0
}
