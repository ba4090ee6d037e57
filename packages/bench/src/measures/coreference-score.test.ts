import { expect, test } from 'vitest'
import { coreferenceScore } from './coreference-score.ts'

const clusters = (text: string) => text.split(' | ').map((cluster) => cluster.split(' '))

// the example of the reference scorer's paper (Pradhan et al. 2014, figure 1): MUC .40, B3 .50, CEAFe .65
test('the published example', () => {
  const found = coreferenceScore([{ gold: clusters('a b c | d e f g'), found: clusters('a b | c d | f g h i') }])
  expect(found.muc).toMatchObject({ recall: 0.4, precision: 0.4 })
  expect(found.b3.recall).toBeCloseTo(0.42, 2)
  expect(found.b3.precision).toBeCloseTo(0.5, 2)
  expect(found.ceafe.recall).toBeCloseTo(0.65, 2)
  expect(found.ceafe.precision).toBeCloseTo(0.433, 2)
  expect(found.conll).toBeCloseTo((found.muc.f1 + found.b3.f1 + found.ceafe.f1) / 3)
})

test('the same on both sides is all right', () => {
  const same = clusters('a b c | d e | f g')
  expect(coreferenceScore([{ gold: same, found: same }]).conll).toBe(1)
})

test('sums over documents', () => {
  const one = { gold: clusters('a b'), found: clusters('a b') }
  const { b3 } = coreferenceScore([one, { gold: clusters('a b | c d'), found: [] }])
  expect(b3).toMatchObject({ recall: 2 / 6, precision: 1 })
})

test('nothing at all', () => expect(coreferenceScore([]).conll).toBe(0))
