import { expect, test } from 'vitest'
import { acronymOf, initialsOf, isGeneric, nameKey } from './name-keys.ts'

test.each([
  ['The Orla Relief Force', 'orla relief force'],
  ['Brandvik Lines, Inc.', 'brandvik lines'],
  ['Société Générale', 'societe generale'],
  ['Inc.', 'inc'],
  ['Orla Sailing Centre', 'orla sailing center'],
  ['Organisation for Harbour Defence', 'organization for harbor defense'],
  ['Dacre Fire Brigade', 'dacre fire brigade'],
])('%s is compared as %s', (name, key) => expect(nameKey(name)).toBe(key))

test.each<[string, boolean]>([
  ['interior ministry', true],
  ['court of appeals', true],
  ['orla city council', false],
  ['coast guard', true],
])('every country has a %s: %s', (key, generic) => expect(isGeneric(key)).toBe(generic))

test.each<[string, readonly string[]]>([
  ['Orla Relief Force', ['orf']],
  ['the Bureau of Tidal Research', ['btr', 'botr']],
  ['Orla relief force', []],
  ['Orla', []],
])('%s may be shortened to %j', (name, letters) => expect(initialsOf(name)).toEqual(letters))

test.each<[string, string | undefined]>([
  ['ORFOR', 'orfor'],
  ['O.R.F.', 'orf'],
  ['Orf', undefined],
  ['O', undefined],
])('the letters of %s', (name, letters) => expect(acronymOf(name)).toBe(letters))
