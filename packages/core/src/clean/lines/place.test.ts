import { loadLexiconSync } from '@copydesk/lexicon/node'
import { describe, expect, test } from 'vitest'
import { emptyLexicon } from '../../flow/lexicon.ts'
import { clean } from '../index.ts'

const { weights } = loadLexiconSync()
const stage = clean({ ...emptyLexicon, weights: (name) => (name === 'lines' ? weights?.(name) : undefined) })
const read = (text: string) => {
  const made = stage.run({ id: 'a', source: { text } }, () => {})
  return { ...made, lines: made.blocks.map(({ start, end, kind }) => `${kind}: ${made.text.slice(start, end)}`) }
}

const menu = ['Skip to content', 'Home', 'News', 'Sport', 'Weather', 'Newsletters', 'Log in', 'Subscribe', 'Search']
const headline = 'Halden Courier wins right to see the harbor accounts'
const paragraphs = [
  'The harbor of Halden must open its accounts to the Halden Courier, the county court ruled on Monday after a trial of two years.',
  'The newspaper had asked to see who paid for the new pier, which cost three times as much as the council was told in 2021.',
  '“Whoever builds with public money has to show the bills,” Judge Mira Tesh said when she read the ruling to a full courtroom.',
  'The harbor has four weeks to appeal. Its director, Otto Sand, said he would read the ruling first and then talk to his lawyers.',
  'The Courier will publish the accounts on its front page as soon as it has them, its editor Ida Brandvik told reporters outside the court.',
]
const teasers = [
  'More stories',
  'Perch prices fall to a new low',
  'Snow closes the pass to Brezna',
  'Five things to do this weekend',
]
const foot = ['About us', 'Contact', 'Terms of use', 'Privacy policy', '© 2026 Halden Courier. All rights reserved.']
const page = [...menu, headline, 'By Klara Juhn', 'October 12, 2026', ...paragraphs, ...teasers, ...foot]

describe('the article of a page without markup', () => {
  const kept = [`headline: ${headline}`, ...paragraphs.map((text) => `body: ${text}`)]

  test('one line a block', () => expect(read(page.join('\n')).lines).toEqual(kept))

  test('hard-wrapped', () => {
    const wrapped = page.map((line) => line.replace(/(.{50,66}) /g, '$1\n')).join('\n\n')
    expect(read(wrapped).lines).toEqual(kept)
  })

  test('run together', () => {
    const made = read(page.join(''))
    expect(made.lines[0]).toBe(kept[0])
    for (const paragraph of paragraphs) expect(made.text).toContain(paragraph)
    for (const other of [...menu, ...teasers, ...foot, 'Klara Juhn']) expect(made.text).not.toContain(other)
  })

  test('half run together', () => {
    const made = read(page.map((line, i) => (i % 3 ? line : `${line}\n`)).join(''))
    expect(made.lines[0]).toBe(kept[0])
    for (const paragraph of paragraphs) expect(made.text).toContain(paragraph)
    for (const other of [...teasers, ...foot]) expect(made.text).not.toContain(other)
  })
})

test('each line that leaves keeps the reason of its own kind of dirt', () => {
  const source = page.join('\n')
  const rules = new Map(
    read(source).changes.flatMap(({ sourceStart, sourceEnd, rule }) =>
      source
        .slice(sourceStart, sourceEnd)
        .split('\n')
        .map((line) => [line, rule] as const),
    ),
  )
  expect(rules.get('By Klara Juhn')).toBe('byline')
  expect(rules.get('October 12, 2026')).toBe('publication-line')
  expect(rules.get('Perch prices fall to a new low')).not.toBe('counters')
})
