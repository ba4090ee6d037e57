import { expect, test } from 'vitest'
import type { Mark } from './marks.ts'
import { innermost, litOf, nextStep, stepsOf, visibleMarks } from './visible.ts'

const mark = (entry: string, start: number, end: number, layer: Mark['layer'] = 'person'): Mark => ({
  entry,
  start,
  end,
  layer,
  at: 0,
  title: entry,
})

test('the innermost mark is the shortest, of equal ones the last', () => {
  expect(innermost([mark('quote', 0, 20), mark('name', 4, 8), mark('event', 4, 8)])?.entry).toBe('event')
  expect(innermost([])).toBeUndefined()
})

test('only layers that are on are visible', () => {
  const marks = [mark('a', 0, 1, 'quotes'), mark('b', 0, 1, 'events')]
  expect(visibleMarks(marks, new Set(['events'])).map(({ entry }) => entry)).toEqual(['b'])
})

test('steps go in the order of the text, the longer mark first', () => {
  const steps = stepsOf([mark('c', 9, 12), mark('inner', 0, 3), mark('outer', 0, 8)])
  expect(steps.map(({ entry }) => entry)).toEqual(['outer', 'inner', 'c'])
  expect(nextStep(steps, undefined, 1)?.entry).toBe('outer')
  expect(nextStep(steps, undefined, -1)?.entry).toBe('c')
  expect(nextStep(steps, { entry: 'inner', at: 0 }, 1)?.entry).toBe('c')
  expect(nextStep(steps, { entry: 'c', at: 0 }, 1)).toBeUndefined()
  expect(nextStep(steps, { entry: 'gone', at: 0 }, 1)?.entry).toBe('outer')
})

test('evidence without a place in the clean text is lit only in the source', () => {
  const evidence = [
    { start: 2, end: 4, source: { start: 12, end: 14 }, text: 'ab' },
    { source: { start: 0, end: 5 }, text: 'Share' },
  ]
  expect(litOf(evidence, 1, 'clean')).toEqual([{ start: 2, end: 4, lit: 'also' }])
  expect(litOf(evidence, 1, 'raw')).toEqual([
    { start: 12, end: 14, lit: 'also' },
    { start: 0, end: 5, lit: 'here' },
  ])
})
