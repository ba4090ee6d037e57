import { expect, test } from 'vitest'
import { type VouchedEvent, voucherScore } from './voucher-score.ts'

const event = (start: number, kind: string, asFact: boolean): VouchedEvent => ({
  at: [{ start, end: start + 5 }],
  class: kind,
  asFact,
})

test.each<[string, VouchedEvent, VouchedEvent, number, number, number, number]>([
  ['right', event(0, 'ASSAULT', false), event(0, 'ASSAULT', false), 1, 1, 1, 0],
  ['another class', event(0, 'ASSAULT', true), event(0, 'COERCE', true), 1, 0, 1, 0],
  ['a claim taken for a fact', event(0, 'ASSAULT', false), event(3, 'ASSAULT', true), 1, 1, 0, 1],
  ['a fact taken for a claim', event(0, 'ASSAULT', true), event(3, 'ASSAULT', false), 1, 1, 0, 0],
  ['another place', event(0, 'ASSAULT', true), event(5, 'ASSAULT', true), 0, 0, 0, 0],
])('%s', (_, gold, found, recall, kind, voucher, claimsAsFacts) => {
  expect(voucherScore([{ gold: [gold], found: [found] }])).toMatchObject({
    recall,
    class: kind,
    voucher,
    claimsAsFacts,
  })
})

test('one answers for one', () => {
  const one = event(0, 'AID', true)
  expect(voucherScore([{ gold: [one, { ...one }], found: [one] }])).toMatchObject({ recall: 0.5, precision: 1 })
  expect(voucherScore([{ gold: [one], found: [one, { ...one }] }])).toMatchObject({ recall: 1, precision: 0.5 })
})
