import { loadLexicon } from '@copydesk/lexicon'
import { expect, test } from 'vitest'
import type { ModelName } from '../model/index.ts'
import { modelTypes } from '../model/labels.ts'
import { vocabularyOf } from '../vocabulary.ts'
import type { Word } from '../words.ts'
import { combine } from './combine.ts'
import type { Name } from './index.ts'

const vocabulary = vocabularyOf(await loadLexicon({ gazetteer: true }))
const evidence = { raised: new Map<string, number>(), lowered: new Map<string, number>() }

const wordsOf = (text: string): Word[] => {
  let at = 0
  return text.split(' ').map((word) => {
    const start = at
    at += word.length + 1
    const capital = /^\p{Lu}/u.test(word)
    return {
      start,
      end: start + word.length,
      text: word,
      lower: word.toLowerCase(),
      lemma: word,
      pos: capital ? ('PROPN' as const) : ('X' as const),
      sentence: 0,
      capital,
      upper: /^\p{Lu}{2,}$/u.test(word),
      hyphened: false,
    }
  })
}
const rule = (first: number, last: number, type: Name['type'], certainty: number, name = 'capitals'): Name => ({
  first,
  last,
  type,
  certainty,
  rule: name,
})
/** The model's reading; the rest of its belief is with `second`. */
const model = (
  first: number,
  last: number,
  type: ModelName['type'],
  probability: number,
  second?: ModelName['type'],
): ModelName => ({
  first,
  last,
  type,
  probability,
  types: modelTypes.map((of) => (of === type ? probability : of === second ? 0.9 - probability : 0)),
})
const combined = (text: string, rules: readonly Name[], read: readonly ModelName[]): string[] => {
  const words = wordsOf(text)
  return combine(rules, read, words, evidence, vocabulary).names.map(
    ({ first, last, type }) =>
      `${type} ${words
        .slice(first, last)
        .map((word) => word.text)
        .join(' ')}`,
  )
}

test.each([
  [
    'where both agree it is one name',
    'we saw Ana Veld there',
    [rule(2, 4, 'person', 0.9)],
    [model(2, 4, 'person', 0.9)],
    ['person Ana Veld'],
  ],
  [
    'the model is heard where the rules know nothing',
    'we saw Ana Veld there',
    [],
    [model(2, 4, 'person', 0.9)],
    ['person Ana Veld'],
  ],
  ['an unsure rule alone is not heard', 'we saw Veldor there', [rule(2, 3, 'organization', 0.6)], [], []],
  ['a sure rule is', 'we saw Veldor there', [rule(2, 3, 'organization', 0.95)], [], ['organization Veldor']],
  [
    'words that tell of a place count where the model is in doubt',
    'a train to Sarnik left',
    [rule(3, 4, 'place', 0.66)],
    [model(3, 4, 'person', 0.36, 'place')],
    ['place Sarnik'],
  ],
  [
    'and do not where it is not',
    'a train to Sarnik left',
    [rule(3, 4, 'place', 0.66)],
    [model(3, 4, 'person', 0.95)],
    ['person Sarnik'],
  ],
  ['nobody is called “the Orla”', 'smuggler of the Orla , who', [], [model(3, 4, 'person', 0.4)], []],
  ['what neither knows is none', 'we saw Veldor there', [rule(2, 3, 'other', 0.5)], [model(2, 3, 'person', 0.4)], []],
  [
    'a weekday is no part of a name',
    'the Kestria Congress Monday said',
    [],
    [model(1, 4, 'organization', 0.9)],
    ['organization Kestria Congress'],
  ],
  [
    'a body before its man is cut off',
    'NATO Dmitri Halder spoke',
    [rule(0, 1, 'organization', 0.97, 'known-name'), rule(1, 3, 'person', 0.97, 'before-person')],
    [model(0, 3, 'person', 0.8)],
    ['organization NATO', 'person Dmitri Halder'],
  ],
  [
    'all occurrences have one kind',
    'Veldor grew while Veldor and Veldor paid',
    [],
    [model(0, 1, 'organization', 0.9), model(3, 4, 'person', 0.5, 'organization'), model(5, 6, 'organization', 0.9)],
    ['organization Veldor', 'organization Veldor', 'organization Veldor'],
  ],
  ['an office without its holder is nobody', 'the President spoke', [], [model(1, 2, 'person', 0.9)], []],
] as const)('%s', (_what, text, rules, read, expected) => {
  expect(combined(text, rules, read)).toEqual(expected)
})
