import { expect, test } from 'vitest'
import { deedsOf } from './deeds.ts'
import { triggerStem } from './stem.ts'

const deeds = (trigger: string, after = '', noun = false) => deedsOf(triggerStem(trigger, noun), after)

test.each<[one: readonly [string, string?, boolean?], other: readonly [string, string?, boolean?], same: boolean]>([
  [['murdered'], ['the killing', '', true], true],
  [['shot'], ['opened', ' fire on the ferry'], true],
  [['gunned down'], ['a shooting', '', true], true],
  [['opened', ' a school'], ['shot'], false],
  [['took', ' the two men from Orla into custody'], ['arrested'], true],
  [['took', ' the harbor. Custody of it'], ['arrested'], false],
  [['set', ' fire to a warehouse'], ['torched'], true],
  [['struck'], ['hit'], true],
  [['struck'], ['raid', '', true], true],
  [['hit'], ['raid', '', true], false],
  [['arrested'], ['sentenced'], false],
  [['killed'], ['injured'], false],
])('%j and %j name one deed: %s', (one, other, same) => {
  const known = deeds(...one)
  expect(deeds(...other).some((deed) => known.includes(deed))).toBe(same)
})
