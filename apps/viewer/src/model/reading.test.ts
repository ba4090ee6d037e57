import { readFileSync } from 'node:fs'
import { createReader } from '@copydesk/core'
import { loadSamples } from '@copydesk/golden'
import { loadLexiconSync } from '@copydesk/lexicon/node'
import { describe, expect, test } from 'vitest'
import { fixture } from '../../test/fixture.ts'
import { readingOf } from './reading.ts'

const { read } = createReader(loadLexiconSync(), { sourceText: true })
const samples = loadSamples().map(({ name, path }) => {
  const mediaType = name.endsWith('.html') ? ('text/html' as const) : ('text/plain' as const)
  return [name, read({ text: readFileSync(path, 'utf8'), mediaType })] as const
})

describe.each([['the fixture', fixture()] as const, ...samples])('%s', (_, article) => {
  const { entries, marks, sections, moments } = readingOf(article)

  test('every mark opens an entry at evidence that is the marked words', () => {
    expect(marks.length).toBeGreaterThan(5)
    for (const { entry, at, start, end } of marks)
      expect(entries.get(entry)?.evidence[at]).toMatchObject({ start, end })
  })

  test('every evidence is the very characters of the text and has a way home', () => {
    for (const { evidence } of entries.values())
      for (const { start, end, source, text } of evidence) {
        expect(source.end).toBeLessThanOrEqual(article.source.length)
        if (start !== undefined) expect(article.text.slice(start, end)).toBe(text)
      }
  })

  test('events, figures and moments have their vouchers', () => {
    const vouched = [...(sections.get('events') ?? []), ...(sections.get('figures') ?? []), ...moments]
    expect(vouched.length).toBe((article.events ?? []).length + (article.counts ?? []).length + moments.length)
    for (const { vouchers } of vouched) expect(vouchers.every(({ who, stance }) => who && stance)).toBe(true)
    for (const { vouchers } of vouched) expect(vouchers.length).toBeGreaterThan(0)
  })

  test('no two entries share an id, and facts lead to entries', () => {
    const ids = [...sections.values()].flat().map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { facts } of entries.values())
      for (const { to } of facts) if (to !== undefined) expect(entries.has(to), to).toBe(true)
  })
})

test('a person is nobody’s country: nothing is said that the article does not say', () => {
  const veld = readingOf(fixture()).entries.get('e-veld')
  expect(veld?.facts).toEqual([{ label: 'Role', text: 'Mayor' }])
})
