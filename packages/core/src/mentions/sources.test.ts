import { loadLexicon } from '@copydesk/lexicon'
import { expect, test } from 'vitest'
import { createReader } from '../index.ts'

const reader = createReader(await loadLexicon())
const rules = /^(?:person|document)-(?:quoted|again)$|^group-people$/
const found = (text: string): string[] =>
  (reader.read({ text, clean: false }).mentions ?? [])
    .filter(({ rule }) => rules.test(rule))
    .map(({ kind, text }) => `${kind} ${text}`)

test.each([
  ['A neighbor said that the gate had been open all night.', 'person A neighbor'],
  ['The gate had been open all night, said a neighbor.', 'person a neighbor'],
  ['One caller told Radio Orla that the bridge was gone.', 'person One caller'],
  ['The report’s authors say that the lake is dying.', 'group The report’s authors'],
  ['The lake is dying, according to the study.', 'document the study'],
  ['A study documenting the state of the lake has revealed that it is dying.', 'document A study'],
  [
    'Results of the survey, published in a journal on Friday, show that the lake is dying.',
    'document Results of the survey',
  ],
  [
    'Orla Weekly’s recent analysis of the traffic concluded that nobody reads.',
    'document Orla Weekly’s recent analysis of the traffic',
  ],
  [
    'The “Legends” chapter of the guide explains that the mill burned twice.',
    'document The “Legends” chapter of the guide',
  ],
  ['A poll released in early June found that most people had no boat.', 'document A poll'],
  ['They quoted a fisherman as saying that there were no fish.', 'person a fisherman'],
  ['A glazier said that the window was whole.', 'person A glazier'],
  ['The welder’s gate was open all night, said a locksmith.', 'person a locksmith'],
])('%s', (text, ...expected) => {
  expect(found(text)).toEqual(expect.arrayContaining(expected))
})

test.each([
  'The report was published on Monday, officials said.',
  'They burned the report and left the town.',
  'The mayor said his client had nothing to hide.',
  'Colonel Arsen, who commands the post, told reporters that it was quiet.',
  'It was said in the letter that nothing would change.',
  'Nobody read the survey because it was too long.',
  'A glazier shop said to be haunted was sold.',
])('nobody is quoted: %s', (text) => {
  expect(found(text)).toEqual([])
})

test('where the article comes back to what it has quoted', () => {
  const text = 'A study found that the lake was dying. The ministry paid for the study. It read no other study.'
  expect(found(text)).toEqual(['document A study', 'document the study'])
})
