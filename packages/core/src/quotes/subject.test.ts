import { loadLexicon } from '@copydesk/lexicon'
import { expect, test } from 'vitest'
import { createReader } from '../index.ts'

const reader = createReader(await loadLexicon())

test.each([
  ['The old ferry burned while the town slept, and Ana Veld left the pier, saying that it was over.', 'Ana Veld'],
  ['Ana Veld said that the ferry was old and added that the pier was older.', 'Ana Veld'],
  ['The meeting ended at noon, with one engineer saying that the pier was rotten.', 'one engineer'],
])('%s', (text, expected) => {
  expect((reader.read({ text, clean: false }).quotes ?? []).at(-1)?.speaker?.text).toBe(expected)
})
