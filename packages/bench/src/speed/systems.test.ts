import { defaultFlow } from '@copydesk/core'
import { loadLexiconSync } from '@copydesk/lexicon/node'
import { expect, test } from 'vitest'
import { articles, countWords, dumps, htmlPages, words } from './articles.ts'
import { systems } from './systems.ts'

const text =
  '“We have waited for nine years,” said Ana Veld, the mayor of Paris, on Monday. Rebels shelled the harbor. “Nobody came,” she said. '
const paragraphs = `<p>${text.repeat(3)}</p>`.repeat(8)
const html = `<html><head><title>Harbor shelled</title></head><body><article>${paragraphs}</article></body></html>`

test.each(Object.entries(systems))('%s reads', async (_, { takes, load }) => {
  const read = await load()
  expect(read(takes === 'text' ? text : html)).toBeGreaterThan(1)
  expect(read('')).toBeLessThanOrEqual(1)
})

test('cleaning a page is the first two stages', () => {
  const names = defaultFlow(loadLexiconSync()).stages.map(({ name }) => name)
  expect(names.slice(0, 2)).toEqual(['clean', 'metadata'])
})

test('there is something to read with and without the public pages', () => {
  for (const article of articles()) expect(countWords(article)).toBeGreaterThanOrEqual(words)
  expect(articles().length).toBeGreaterThan(3)
  expect(htmlPages('nowhere').length).toBeGreaterThan(1)
  expect(dumps('nowhere').size).toBe(0)
})
