import { loadLexiconSync } from '@copydesk/lexicon/node'
import { expect, test } from 'vitest'
import { lines } from '../export/lines/lines.ts'
import { createReader } from '../flow/reader.ts'

const reader = createReader(loadLexiconSync())

test.each([
  ['ORLA, 3 May — Rebels shelled the dam.', 'ASSAULT shelled | Rebels -> the dam | narrator asserts'],
  ['On May 3, rebels shelled the dam.', 'ASSAULT shelled | rebels -> the dam | XXXX-05-03 | narrator asserts'],
])('the day a report was written dates nothing in it: %s', (text, expected) =>
  expect(lines(reader.read({ text, clean: false }), 'events')).toEqual([expected]),
)
