import { expect, test } from 'vitest'
import { loadsOf, overBudget } from './api.ts'

const budget = { readsPerSecond: { least: 80 }, p99: { most: 100 } }
const line = (due: number, answered: number, p99: number) =>
  `load    ${due} a second, whatever comes back: ${answered} reads/s, p50 9.0 ms, p99 ${p99} ms, most 200.1 ms (800 reads)`
const clients =
  'load    4 clients, as fast as they are answered: 150 reads/s, p50 20.0 ms, p99 400.0 ms, most 410.0 ms (9 reads)'

test.each<[string, string[], string | undefined]>([
  ['as asked', [clients, line(80, 80, 40.5), line(100, 90, 900)], undefined],
  ['the last answers a little after the last second', [line(80, 79, 40)], undefined],
  ['too slow', [line(80, 80, 100.1)], 'at 80 reads a second p99 is 100.1 ms, over 100 ms'],
  ['too few', [line(80, 70, 40)], '70 of 80 reads a second were answered'],
  ['not measured', [clients, line(100, 100, 4)], 'no load of 80 reads a second was measured'],
])('%s', (_, lines, over) => {
  expect(overBudget(loadsOf(lines.join('\n')), budget)).toBe(over)
})
