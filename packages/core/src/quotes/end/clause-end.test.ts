import { loadLexicon } from '@copydesk/lexicon'
import { expect, test } from 'vitest'
import { createReader } from '../../index.ts'

const reader = createReader(await loadLexicon())
const said = (text: string) =>
  (reader.read({ text, clean: false }).quotes ?? []).map(({ parts }) => parts.map(({ text }) => text).join(' … '))

test.each([
  [
    'The auditors ruled that the letter is “true,” but in their summary they added a joke about boats.',
    'the letter is “true,”',
  ],
  [
    'Ana Veld is promising lower taxes and “boats, boats,” but she has also made threats.',
    'lower taxes and “boats, boats,”',
  ],
  ['Many are tired (a third say they want new boats), but the mayor is not.', 'they want new boats'],
  [
    'While some say the pier would last if it were painted - others say it has never been better.',
    'the pier would last if it were painted',
  ],
  ['Sailors have called for a new pier, and the council gave them one.', 'a new pier'],
  ['The mayor criticized the plan as a “crazy scheme” during a visit to Lomnik.', 'the plan as a “crazy scheme”'],
  ['The union called Ana Veld a “friend” of its members, citing her work.', 'Ana Veld a “friend” of its members'],
  ['The dam is an “old friend,” as a ministry memo put it.', 'The dam is an “old friend,”'],
  ['As Ana Veld put it in a letter to the miners, the dam is an old friend.', 'the dam is an old friend'],
  ['The police had promised the witness a new flat.', 'a new flat'],
])('%s', (text, expected) => {
  expect(said(text)[0]).toBe(expected)
})

test.each([
  ['Nor did they mention the towns where boats are free.'],
  ['A group called Harbor 45 ran its first advertisement with her remarks “on the pier”.'],
  ['The songs made them feel that the lake was theirs.'],
  ['Petr Dimek played a role in denying requests for help.'],
  ['Officials denied the journalist entry.'],
  ['The council no longer wants to support the ferry.'],
  ['One can debate the merits of a tax on boats, as Petr Dimek proposes.'],
  ['It waits for a ruling expected in the coming weeks on a case about boats.'],
])('no report: %s', (text) => {
  expect(said(text)).toEqual([])
})
