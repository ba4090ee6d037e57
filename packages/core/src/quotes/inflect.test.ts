import { expect, test } from 'vitest'
import { verbForms } from './inflect.ts'

test.each([
  ['say', 'said', 'say says said saying'],
  ['deny', 'denied', 'deny denies denied denying'],
  ['accuse', '', 'accuse accuses accused accusing'],
  ['stress', '', 'stress stresses stressed stressing'],
  ['admit', 'admitted admitting', 'admit admits admitted admitting'],
  ['write', 'wrote written', 'write writes wrote written writing'],
  ['agree', '', 'agree agrees agreed agreeing'],
])('%s (%s)   ->   %s', (lemma, others, expected) =>
  expect(
    verbForms(lemma, others.split(' ').filter(Boolean))
      .map(([form]) => form)
      .join(' '),
  ).toBe(expected),
)
