import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Floors, fallen, lower, missing, raise, tolerance } from './floors.ts'

const floors: Floors = {
  'quotes.orla.unit': { figure: 0.8, floor: 0.798, corpus: 'a1' },
  'names.orla.exact': { figure: 0.7, floor: 0.698, corpus: 'b1' },
}
const at = (value: number, corpus = 'a1') => [{ name: 'quotes.orla.unit', value, corpus }]

test.each<[string, number, string, string[]]>([
  ['as measured', 0.8, 'a1', []],
  ['better', 0.9, 'a1', []],
  ['at the floor', 0.798, 'a1', []],
  ['below', 0.7979, 'a1', ['quotes.orla.unit is 0.7979, below its floor 0.7980']],
  [
    'below on another corpus, which is said',
    0.5,
    'a2',
    ['quotes.orla.unit is 0.5000, below its floor 0.7980; its corpus is another one than when the floor was set'],
  ],
])('%s', (_, value, corpus, complaints) => {
  expect(fallen(at(value, corpus), floors)).toEqual(complaints)
})

test('a figure without a floor is none that fell, one that is gone is missed where its corpus was scored', () => {
  expect(fallen([{ name: 'new', value: 0, corpus: 'x' }], floors)).toEqual([])
  expect(missing(['quotes.orla'], [], floors)).toEqual(['quotes.orla.unit has a floor and was not measured'])
  expect(missing(['quotes.orla'], at(0), floors)).toEqual([])
  expect(missing(['dates.orla'], [], floors)).toEqual([])
})

test('raise sets new floors and higher ones, and lowers none', () => {
  expect(raise(at(0.9), floors)['quotes.orla.unit']).toEqual({ figure: 0.9, floor: 0.898, corpus: 'a1' })
  expect(raise(at(0.799), floors)).toEqual(floors)
  expect(raise(at(0.1, 'a2'), floors)).toEqual(floors)
  expect(raise(at(0.799, 'a2'), floors)['quotes.orla.unit']).toEqual({ figure: 0.799, floor: 0.798, corpus: 'a2' })
  expect(Object.keys(raise([{ name: 'a', value: 0.001, corpus: 'x' }], floors))[0]).toBe('a')
  expect(raise([{ name: 'a', value: 0.001, corpus: 'x' }], {}).a?.floor).toBe(0)
})

test('what was just raised holds', () => {
  for (let value = 0; value <= 1; value += 0.00037) {
    const raised = raise(at(value), {})
    expect(fallen(at(value), raised)).toEqual([])
    if (value > 3 * tolerance) expect(fallen(at(value - 1.1 * tolerance), raised)).toHaveLength(1)
  }
})

test.each<[string, string, number, string, RegExp]>([
  ['no reason', 'quotes.orla.unit', 0.5, ' ', /with its reason/],
  ['no such floor', 'quotes.sarn.unit', 0.5, 'moved', /has no floor/],
  ['not measured', 'names.orla.exact', 0.5, 'moved', /was not measured/],
  ['nothing to lower', 'quotes.orla.unit', 0.81, 'moved', /holds/],
])('lower refuses: %s', (_, name, value, reason, message) => {
  expect(() => lower(at(value), floors, name, reason)).toThrow(message)
})

test('lower keeps the reason', () => {
  const lowered = lower(at(0.5, 'a2'), floors, 'quotes.orla.unit', 'titles are no speech any more')
  expect(lowered).toEqual({
    ...floors,
    'quotes.orla.unit': {
      figure: 0.5,
      floor: 0.498,
      corpus: 'a2',
      lowered: { from: 0.798, reason: 'titles are no speech any more' },
    },
  })
  expect(fallen(at(0.5, 'a2'), lowered)).toEqual([])
})

test('floors.json is what these functions write', () => {
  const kept: Floors = JSON.parse(readFileSync(new URL('../../floors.json', import.meta.url), 'utf8'))
  expect(Object.keys(kept).length).toBeGreaterThan(20)
  expect(Object.keys(kept)).toEqual(Object.keys(kept).toSorted())
  const measured = Object.entries(kept).map(([name, { figure, corpus }]) => ({ name, value: figure, corpus }))
  expect(fallen(measured, kept)).toEqual([])
  expect(raise(measured, kept)).toEqual(kept)
})
