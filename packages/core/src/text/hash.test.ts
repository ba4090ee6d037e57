import { expect, test } from 'vitest'
import { hash } from './hash.ts'

test('no two of 200,000 near-equal texts share a hash', () => {
  const seen = new Set<string>()
  for (let i = 0; i < 200_000; i++) seen.add(hash(`mention a ${i} ${i + 7}`))
  expect(seen.size).toBe(200_000)
})

test('pinned, since identifiers in stores depend on it', () => {
  expect([hash(''), hash('Ana Veld')]).toEqual(['005e65c5oyr', '0j5dqhh5tj6'])
})
