import { expect, test } from 'vitest'
import type { Layers } from '../flow/layers.ts'
import { partyFinder, sidesFinder } from './party.ts'

/** Names stand in `[brackets](kind)`; the phrase is the whole text. */
function meant(marked: string): { one: string | undefined; sides: readonly (string | undefined)[] } {
  const mentions: {
    id: string
    kind: string
    form: string
    start: number
    end: number
    certainty: number
    rule: string
  }[] = []
  let text = ''
  let at = 0
  for (const hit of marked.matchAll(/\[([^\]]+)\]\((\w+)\)/g)) {
    text += marked.slice(at, hit.index)
    const name = hit[1]!
    const span = { start: text.length, end: text.length + name.length }
    mentions.push({ id: name, kind: hit[2]!, form: 'name', ...span, certainty: 1, rule: '' })
    text += name
    at = hit.index + hit[0].length
  }
  text += marked.slice(at)
  const entities = mentions.map(({ id, kind }) => ({
    id,
    kind,
    name: id,
    names: [],
    roles: [],
    relations: [],
    mentions: [id],
  }))
  const given = [
    mentions as unknown as Layers['mentions'],
    { entities, readings: [] } as unknown as Layers['entities'],
    text,
  ] as const
  const whole = { start: 0, end: text.length }
  return {
    one: partyFinder(...given)(whole).entity,
    sides: sidesFinder(...given)(whole).map(({ start, end, entity }) => `${text.slice(start, end)} = ${entity}`),
  }
}

test.each<[string, string | undefined]>([
  ['[Ana Veld](person)', 'Ana Veld'],
  ['the mayor, [Ana Veld](person)', 'Ana Veld'],
  ['[Torvenia](place)’s envoy to the [Alliance](organization) [Radoslav Dimek](person)', 'Radoslav Dimek'],
  ['a spokesman for the [Alliance](organization)', undefined],
  ['[Torvenia](place)’s minister', undefined],
  ['the [Torvenian](group) army', undefined],
  ['the [Alliance](organization)', 'Alliance'],
  ['[Torpress](organization) and [Radio Orla](organization)', undefined],
  ['the broadcaster [Radio Orla](organization)', 'Radio Orla'],
  ['one of [Torvenia](place)’s ministers', undefined],
  ['advisers to Mr. [Petkov](person)', undefined],
  ['the mayor of Lomnik, one of those suing the [Alliance](organization)', undefined],
  ['the [Veld](person) campaign', undefined],
  ['[Veld](person) spokeswoman [Mira Tesh](person)', 'Mira Tesh'],
  ['a [Torpress](organization)/Orla poll', undefined],
  ['[a speech](document) Mrs. [Veld](person)', 'a speech'],
])('%s   ->   %s', (phrase, expected) => expect(meant(phrase).one).toBe(expected))

test.each<[string, ...string[]]>([
  ['[Torvenia](place) and [Kestria](place)', 'Torvenia = Torvenia', 'Kestria = Kestria'],
  [
    'Mayor [Ana Veld](person) and the engineer [Milan Pesh](person)',
    'Mayor Ana Veld = Ana Veld',
    'the engineer Milan Pesh = Milan Pesh',
  ],
  [
    'both [Torpress](organization) and [Radio Orla](organization)',
    'both Torpress = Torpress',
    'Radio Orla = Radio Orla',
  ],
  ['the [Alliance](organization)', 'the Alliance = Alliance'],
  [
    'the mayor, [Ana Veld](person), and [Milan Pesh](person)',
    'the mayor, Ana Veld = Ana Veld',
    'Milan Pesh = Milan Pesh',
  ],
  ['an envoy of [Torvenia](place) and [Kestria](place)', 'an envoy of Torvenia and Kestria = undefined'],
  [
    '[Grant Rusk](person), an official under [Ana Veld](person) and [Petr Dimek](person)',
    'Grant Rusk, an official under Ana Veld and Petr Dimek = Grant Rusk',
  ],
  [
    '[Petr Dimek](person), [Jan Kolb](person) and [Ana Veld](person)',
    'Petr Dimek = Petr Dimek',
    'Jan Kolb = Jan Kolb',
    'Ana Veld = Ana Veld',
  ],
  ['the people of [Lomnik](place) and [Brezna](place)', 'the people of Lomnik and Brezna = undefined'],
])('%s as sides', (phrase, ...expected) => expect(meant(phrase).sides).toEqual(expected))
