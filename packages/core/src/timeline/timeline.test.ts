import { loadLexiconSync } from '@copydesk/lexicon/node'
import { expect, test } from 'vitest'
import { lines } from '../export/lines/lines.ts'
import { createReader } from '../flow/reader.ts'

const reader = createReader(loadLexiconSync())

test.each([
  [
    'Rebels attacked the village of Orla on 5 May 2026. Police arrested two farmers on 2 May 2026.',
    ['2026-05-02 | COERCE arrested | narrator asserts', '2026-05-05 | ASSAULT attacked | narrator asserts'],
  ],
  [
    'Kestrian troops shelled the town after rebels attacked the convoy.',
    ['after ASSAULT attacked | ASSAULT shelled | narrator asserts', 'unordered | ASSAULT attacked | narrator asserts'],
  ],
  [
    'After the attack on the convoy, police arrested two farmers.',
    ['unordered | ASSAULT attack | narrator asserts', 'after ASSAULT attack | COERCE arrested | narrator asserts'],
  ],
])('%s', (text, expected) => expect(lines(reader.read({ text, clean: false }), 'timeline')).toEqual(expected))
