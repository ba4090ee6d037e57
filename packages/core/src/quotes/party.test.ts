import { expect, test } from 'vitest'
import type { Layers } from '../flow/layers.ts'
import { partyFinder } from './party.ts'

/** Names stand in `[brackets](kind)`; the phrase is the whole text. */
function meant(marked: string): string | undefined {
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
  const find = partyFinder(
    mentions as unknown as Layers['mentions'],
    { entities, readings: [] } as unknown as Layers['entities'],
    text,
  )
  return find({ start: 0, end: text.length }).entity
}

test.each<[string, string | undefined]>([
  ['[Ana Veld](person)', 'Ana Veld'],
  ['the mayor, [Ana Veld](person)', 'Ana Veld'],
  ['[Torvenia](place)’s envoy to the [Alliance](organization) [Radoslav Dimek](person)', 'Radoslav Dimek'],
  ['a spokesman for the [Alliance](organization)', undefined],
  ['[Torvenia](place)’s minister', undefined],
  ['the [Torvenian](group) army', undefined],
  ['the [Alliance](organization)', 'Alliance'],
  ['[Torpress](organization) and [Radio Orla](organization)', 'Torpress'],
  ['the broadcaster [Radio Orla](organization)', 'Radio Orla'],
])('%s   ->   %s', (phrase, expected) => expect(meant(phrase)).toBe(expected))
