import { expect, test } from 'vitest'
import { subject } from './subject.ts'

test.each<[string, Record<string, string>, string]>([
  ['Ferry stops', {}, 'Ferry stops'],
  ['Re: AW: Fwd[2]: Ferry stops', {}, 'Ferry stops'],
  ['[coast] Fwd: Ferry stops', { 'list-id': 'The coast <coast.lists.example>' }, 'Ferry stops'],
  ['Re: [Coast] Re: Ferry stops', { to: 'coast@lists.example' }, 'Ferry stops'],
  ['[Update] Ferry stops', { to: 'coast@lists.example' }, '[Update] Ferry stops'],
  ['[coast]', { to: 'coast@lists.example' }, ''],
  ['=?utf-8?B?RndkOiBGw6RocmU=?=', {}, 'Fähre'],
])('%s, %j', (text, fields, expected) => {
  expect(subject(new Map(Object.entries({ subject: text, ...fields })))).toBe(expected)
})
