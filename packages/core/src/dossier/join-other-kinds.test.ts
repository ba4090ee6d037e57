import { expect, test } from 'vitest'
import { joinOtherKinds } from './join-other-kinds.ts'
import type { Member } from './member.ts'

type Kind = Member['entity']['kind']
const member = (kind: Kind, name: string, more: object = {}) =>
  ({
    article: { mentions: [] },
    entity: { kind, name, roles: [], mentions: [], names: [{ text: name, from: 'text' }], ...more },
    names: [name],
  }) as unknown as Member

function linked(members: readonly Member[], related: boolean) {
  const links: string[] = []
  joinOtherKinds({
    members,
    joined: () => false,
    related: () => related,
    link: (a, b) => links.push(`${a}=${b}`),
    suggest: (a, b) => links.push(`${a}?${b}`),
  })
  return links
}

const yard = member('organization', 'Brandvik')
const slip = member('person', 'Brandvik')

test.each<[string, readonly Member[], boolean, string[]]>([
  ['a slip in one story', [yard, slip], true, ['0=1']],
  ['one reading against one', [yard, slip], false, []],
  ['one reading against three', [yard, yard, slip, yard], false, ['0=2']],
  ['a place', [yard, member('place', 'Brandvik')], true, ['0=1']],
  ['a place that is known', [yard, member('place', 'Brandvik', { place: { lat: 1, lon: 1 } })], true, []],
  ['an office', [yard, member('person', 'Brandvik', { roles: [{ title: 'mayor' }] })], true, []],
  ['a group', [yard, member('group', 'Brandvik')], true, []],
  ['a person who has more names', [yard, { ...slip, names: ['Jon Brandvik', 'Brandvik'] }], true, []],
  [
    'a name of two words, for an editor',
    [member('organization', 'Jon Brandvik'), member('group', 'Jon Brandvik')],
    true,
    ['0?1'],
  ],
])('%s', (_, members, related, expected) => expect(linked(members, related)).toEqual(expected))
