import { loadLexiconSync } from '@copydesk/lexicon/node'
import { describe, expect, test } from 'vitest'
import type { SentenceLayer, SyntaxLayer, Token } from '../flow/layers.ts'
import { emptyLexicon, type Lexicon } from '../flow/lexicon.ts'
import { tokenize } from '../sentences/tokenize.ts'
import { syntax } from './index.ts'
import { openTagger } from './tagger.ts'

const lexicon: Lexicon = loadLexiconSync()

function read(text: string, from = lexicon): SyntaxLayer & { tokens: Token[] } {
  const tokens: Token[] = []
  tokenize(text, 0, text.length, 'en', tokens)
  const layer: SentenceLayer = {
    sentences: [{ start: 0, end: text.length, first: 0, last: tokens.length, block: 0 }],
    tokens,
  }
  const doc = { id: 'a', source: { text }, sentences: layer } as unknown as Parameters<
    ReturnType<typeof syntax>['run']
  >[0]
  return { tokens, ...syntax(from).run(doc, () => {}) }
}

test.each([
  'Troops/NOUN fired/VERB on/ADP the/DET crowd/NOUN ./PUNCT',
  'The/DET mayor/NOUN has/AUX not/PART been/AUX told/VERB ./PUNCT',
  'Ana/PROPN Veld/PROPN ’s/PART men/NOUN attacked/VERB the/DET village/NOUN ./PUNCT',
  'Sixteen/NUM villagers/NOUN were/AUX injured/VERB on/ADP Monday/PROPN ./PUNCT',
  'The/DET army/NOUN plans/VERB to/PART attack/VERB ./PUNCT',
  'Guards/NOUN shot/VERB Ivo/PROPN Sarn/PROPN ./PUNCT',
  'Shoppers/NOUN blame/VERB the/DET mayor/NOUN ./PUNCT',
  'Marines/NOUN stormed/VERB the/DET hall/NOUN ./PUNCT',
  'A/DET welder/NOUN told/VERB police/NOUN ./PUNCT',
  'Police/NOUN arrested/VERB a/DET brigadier/NOUN on/ADP Monday/PROPN ./PUNCT',
  'The/DET general/ADJ rule/NOUN was/AUX dropped/VERB ./PUNCT',
  'An/DET attack/NOUN on/ADP the/DET town/NOUN killed/VERB 20/NUM people/NOUN ./PUNCT',
])('%s', (expected) => {
  const words = expected.split(' ').map((pair) => pair.split('/') as [string, string])
  const { pos } = read(
    words
      .map(([word]) => word)
      .join(' ')
      .replace(' ’', '’'),
  )
  expect(pos).toEqual(words.map(([, tag]) => tag))
})

test.each([
  ['fled', 'VERB', 'flee'],
  ['blames', 'VERB', 'blame'],
  ['stopping', 'VERB', 'stop'],
  ['militias', 'NOUN', 'militia'],
  ['policemen', 'NOUN', 'policeman'],
  ['clashes', 'NOUN', 'clash'],
  ['constructor', 'NOUN', 'constructor'],
])('lemma of %s/%s is %s', (word, pos, lemma) => {
  const sentence = pos === 'VERB' ? `Yesterday he ${word} .` : `The ${word} stopped .`
  expect(read(sentence).lemmas).toContain(lemma)
})

/** Chunks as `[noun words^head]`, `[verb ...]` with `!` negated, `<` passive. */
const shown = (text: string) => {
  const { chunks, tokens } = read(text)
  return chunks
    .map(({ kind, first, last, head, passive, negated }) => {
      const words = tokens.slice(first, last).map((token, i) => (first + i === head ? `^${token.text}` : token.text))
      return `${kind === 'verb' ? `v${passive ? '<' : ''}${negated ? '!' : ''}` : 'n'}[${words.join(' ')}]`
    })
    .join(' ')
}

test.each([
  ['Sixteen villagers were injured.', 'n[Sixteen ^villagers] v<[were ^injured]'],
  ["Kestria's envoy to ORFOR did not answer.", "n[Kestria 's ^envoy] n[^ORFOR] v![did not ^answer]"],
  ['The army had attacked the two towns.', 'n[The ^army] v[had ^attacked] n[the two ^towns]'],
  ['He was trying to leave.', 'n[^He] v[was ^trying] v[to ^leave]'],
  ['His men are soldiers.', 'n[His ^men] v[^are] n[^soldiers]'],
  ['The injured were taken to the hospital.', 'n[The ^injured] v<[were ^taken] n[the ^hospital]'],
])('chunks of %s', (text, expected) => expect(shown(text)).toBe(expected))

describe('without data', () => {
  test.each([
    'The/DET mayor/NOUN did/AUX not/PART see/NOUN Ana/PROPN Veld/PROPN ./PUNCT',
    'Two/NUM men/NOUN quickly/ADV left/NOUN the/DET dangerous/ADJ town/NOUN of/ADP Orla/PROPN ./PUNCT',
  ])('%s', (expected) => {
    const words = expected.split(' ').map((pair) => pair.split('/') as [string, string])
    expect(read(words.map(([word]) => word).join(' '), emptyLexicon).pos).toEqual(words.map(([, tag]) => tag))
  })

  test('weights of another make are refused', () => expect(() => openTagger(new Int8Array(100))).toThrow('100 weights'))
})
