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
  [
    'Rebels attacked the convoy. Hours later, police arrested two farmers.',
    ['unordered | ASSAULT attacked | narrator asserts', 'after ASSAULT attacked | COERCE arrested | narrator asserts'],
  ],
  [
    'Police arrested two farmers. Two days earlier, rebels had attacked the convoy.',
    ['unordered | COERCE arrested | narrator asserts', 'before COERCE arrested | ASSAULT attacked | narrator asserts'],
  ],
  [
    'Two days after the attack on the convoy, police arrested two farmers.',
    ['unordered | ASSAULT attack | narrator asserts', 'after ASSAULT attack | COERCE arrested | narrator asserts'],
  ],
  // a reason, a hearing, and the mere order of the text say nothing
  [
    'Rebels attacked the convoy. Police arrested two farmers.',
    ['unordered | ASSAULT attacked | narrator asserts', 'unordered | COERCE arrested | narrator asserts'],
  ],
  [
    'After a long meal, rebels attacked the convoy and police arrested two farmers.',
    ['unordered | ASSAULT attacked | narrator asserts', 'unordered | COERCE arrested | narrator asserts'],
  ],
  // "after" goes with what stands before it, not with another clause; "then" follows on; who shot is named in passing
  [
    'The navy drew anger after sinking a trawler of the rebels, but the ministry says that it fired in self-defense.',
    ['unordered | ASSAULT sinking | narrator asserts', 'unordered | ASSAULT fired | the ministry asserts'],
  ],
  [
    'After the attack on the market in Orla, by a gunman who shot three farmers, voters stay away.',
    ['unordered | ASSAULT attack | narrator asserts', 'unordered | ASSAULT shot | narrator asserts'],
  ],
  // another verb stands nearer, or the marker's own is no event; an adverb far from what it would date
  [
    'Ivo Kern was convicted of robbing a guard before killing a clerk.',
    ['unordered | ACCUSE convicted | narrator asserts', 'unordered | ASSAULT killing | narrator asserts'],
  ],
  [
    'Rebels attacked the convoy. Then again, the mayor resigned that spring, and police arrested two farmers.',
    [
      'unordered | ASSAULT attacked | narrator asserts',
      'unordered | RETREAT resigned | narrator asserts',
      'unordered | COERCE arrested | narrator asserts',
    ],
  ],
  // dates go before words
  [
    'Rebels attacked the village on 5 May 2026 after police arrested two farmers on 9 May 2026.',
    ['2026-05-05 | ASSAULT attacked | narrator asserts', '2026-05-09 | COERCE arrested | narrator asserts'],
  ],
])('%s', (text, expected) => expect(lines(reader.read({ text, clean: false }), 'timeline')).toEqual(expected))
