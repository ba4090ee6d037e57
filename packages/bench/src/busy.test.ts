import { expect, test } from 'vitest'
import { busy } from './busy.ts'

test.each([
  [0, 2, undefined],
  [2, 2, undefined],
  [4.84, 2, 'the machine is busy (4.8 wait for 2 processors): trust the processor time, not the clock'],
])('%f on %i', (load, processors, said) => {
  expect(busy(load, processors)).toBe(said)
})
