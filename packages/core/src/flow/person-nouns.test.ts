import { loadLexiconSync } from '@copydesk/lexicon/node'
import { describe, expect, test } from 'vitest'
import { emptyLexicon } from './lexicon.ts'
import { personNouns } from './person-nouns.ts'

const isPerson = personNouns(loadLexiconSync())

describe('a noun denotes a person', () => {
  test.each('dentist farmer cyclist pianist guard son-in-law octogenarian protester witness'.split(' '))('%s', (noun) =>
    expect(isPerson(noun)).toBe(true),
  )
})

describe('a noun is something else as often', () => {
  test.each('printer carrier cooker server router will torpedo supplier poster watchdog hero fool genius'.split(' '))(
    '%s',
    (noun) => expect(isPerson(noun)).toBe(false),
  )
})

test('without a lexicon nothing is known of nouns', () => {
  expect(personNouns(emptyLexicon)('dentist')).toBe(false)
})
