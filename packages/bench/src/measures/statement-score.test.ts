import { expect, test } from 'vitest'
import { type Party, type Statement, statementScore } from './statement-score.ts'

const party = (start: number, ...names: string[]): Party => ({ at: { start, end: start + 4 }, names })
const veld = party(100, 'Ana Veld')
const base: Statement = {
  parts: [{ start: 0, end: 10 }],
  claimant: veld,
  act: 'accuse',
  modality: 'certain',
  targets: [party(200, 'Border Watch')],
}
const score = (changes: Partial<Statement>, optional = false) =>
  statementScore([{ gold: [{ ...base, optional }], found: [{ ...base, ...changes }] }])
const all = { recall: 1, precision: 1, claimant: 1, act: 1, modality: 1, target: 1 }

test.each<[string, Partial<Statement>, object]>([
  ['right', {}, all],
  ['another place of the same name', { claimant: party(300, 'ana veld') }, all],
  ['another name at the same place', { claimant: party(102, 'the mayor') }, all],
  ['somebody else', { claimant: party(300, 'Ivo Sarn') }, { ...all, claimant: 0 }],
  ['nobody', { claimant: undefined }, { ...all, claimant: 0 }],
  ['another act', { act: 'assert' }, { ...all, act: 0 }],
  ['another modality', { modality: 'possible' }, { ...all, modality: 0 }],
  ['no target', { targets: [] }, { ...all, target: 0 }],
  [
    'too wide',
    { parts: [{ start: 0, end: 21 }] },
    { ...all, recall: 0, precision: 0, claimant: 0, act: 0, modality: 0, target: 0 },
  ],
])('%s', (_, changes, expected) => {
  expect(score(changes)).toEqual(expected)
})

test('an optional one costs nothing, and one answers for one', () => {
  expect(score({}, true)).toMatchObject({ recall: 0, precision: 1 })
  const twice = statementScore([{ gold: [{ ...base, optional: false }], found: [base, { ...base }] }])
  expect(twice).toMatchObject({ recall: 1, precision: 0.5 })
})

test('nobody is the same as nobody', () => {
  const gold = { ...base, claimant: undefined, optional: false }
  expect(statementScore([{ gold: [gold], found: [{ ...base, claimant: undefined }] }]).claimant).toBe(1)
})
