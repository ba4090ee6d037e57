import { expect, test } from 'vitest'
import { speaksOfFuture } from './direction.ts'

/** The expression of time stands at `|`. */
test.each([
  ['The council will vote on | in Brezna.', true],
  ['The delegation headed | to the coast.', false],
  ['They will appeal the ruling, announced | by the court.', false],
  ['She agreed to meet the envoys separately |.', true],
  ['The team planned to leave Orla on | for the north.', true],
  ['The dividend is payable | to holders.', true],
  ['| the ministers met in Veld.', false],
  ['| the ministers will meet in Veld.', true],
  ['Talks were to resume |.', true],
  ['Talks resumed |.', false],
  ['The ministry that will lead the talks | issued a warning.', false],
  ['| the ministry promised to rebuild the bridge.', false],
  ['No verb at all |', false],
])('%s', (text, future) => {
  const [before = '', after = ''] = text.split('|')
  expect(speaksOfFuture(before, after)).toBe(future)
})
