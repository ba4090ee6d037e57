import { expect, test } from 'vitest'
import { fixture } from '../../test/fixture.ts'
import { type Action, reduce } from './reduce.ts'
import { initialState, type State } from './state.ts'

const article = fixture()
const one = { name: 'one.txt', article, milliseconds: 1 }
const failed = {
  name: 'two.txt',
  failure: { failure: 'empty', message: 'No bytes', remedy: 'Look again', input: 'two.txt' },
} as const
const after = (...actions: Action[]): State => actions.reduce(reduce, initialState)

const read: Action = { type: 'read', readings: [failed, one, one] }

test('the first document of what was asked for is shown, later ones join the list', () => {
  const state = after({ type: 'asked' }, read, { type: 'read', readings: [one] }, { type: 'done' })
  expect(state.documents.map(({ key }) => key)).toEqual([2, 3, 4])
  expect(state).toMatchObject({ current: 2, pending: 0, problems: [{ key: 1, name: 'two.txt' }] })
  expect(reduce(reduce(state, { type: 'asked' }), read).current).toBe(6)
})

test('turning stops at both ends', () => {
  const state = after({ type: 'asked' }, read)
  expect(reduce(state, { type: 'turn', by: -1 })).toBe(state)
  const next = reduce(state, { type: 'turn', by: 1 })
  expect([next.current, reduce(next, { type: 'turn', by: 1 })]).toEqual([3, next])
})

test('an entry opened from the card can be left again, one step at a time', () => {
  const open = (entry: string, from: 'text' | 'card'): Action => ({ type: 'open', entry, at: 0, from })
  const state = after({ type: 'asked' }, read, open('v1', 'text'), open('n1', 'card'), open('c1', 'card'))
  const back = reduce(state, { type: 'back' })
  expect([state, back].map(({ selection }) => selection?.entry)).toEqual(['c1', 'n1'])
  const twice = reduce(back, { type: 'back' })
  expect(twice.selection?.entry).toBe('v1')
  expect(reduce(twice, { type: 'back' }).selection).toBeUndefined()
})

test('evidence that stands only in the source turns to the raw text; an entry that is not there changes nothing', () => {
  const state = after({ type: 'asked' }, read)
  const removed = reduce(state, { type: 'open', entry: `edits:${article.edits[0]!.rule}`, at: 0, from: 'list' })
  expect(removed.view).toBe('raw')
  expect(reduce(state, { type: 'open', entry: 'nothing', at: 0, from: 'list' })).toBe(state)
})

test('layers are switched one by one or all at once', () => {
  const state = after({ type: 'layer', layer: 'quotes' })
  expect(state.layers.has('quotes')).toBe(false)
  expect(reduce(state, { type: 'layers' }).layers.size).toBe(0)
  expect(after({ type: 'layers' }, { type: 'layers' }).layers.size).toBe(9)
})
