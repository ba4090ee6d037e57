import { type Layers, offsetMap, type Source } from '@copydesk/core'
import { expect, test } from 'vitest'
import { checkClean } from './check-clean.ts'

const source: Source = { text: 'Rain fell.\nBy Ana Veld\nSnow.' }
const change = { sourceStart: 10, sourceEnd: 23, start: 10, end: 12, rule: 'byline', reason: 'A byline' }
const copies = [
  { start: 0, end: 10, sourceStart: 0, sourceEnd: 10 },
  { start: 12, end: 17, sourceStart: 23, sourceEnd: 28 },
]
const tokens = [
  [0, 4, 'Rain'],
  [5, 9, 'fell'],
  [9, 10, '.'],
  [12, 16, 'Snow'],
  [16, 17, '.'],
].map(([start, end, text]) => ({ start, end, text, kind: 'word' }) as Layers['sentences']['tokens'][number])
const sentences = [
  { start: 0, end: 10, first: 0, last: 3, block: 0 },
  { start: 12, end: 17, first: 3, last: 5, block: 1 },
]
const clean: Layers['clean'] = {
  text: 'Rain fell.\n\nSnow.',
  blocks: [
    { start: 0, end: 10, kind: 'body' },
    { start: 12, end: 17, kind: 'body' },
  ],
  changes: [change],
  map: offsetMap(copies),
}
const sound = { clean, metadata: {} as Layers['metadata'], sentences: { sentences, tokens } }

test('a sound reading', () => expect(() => checkClean(source, sound)).not.toThrow())

test.each<[string, Partial<Layers['clean']>, RegExp]>([
  ['a character that is another', { text: 'Rain fell.\n\nSnew.' }, /is no copy/],
  ['a character left out without an edit', { text: 'Rain fel.\n\nSnow.' }, /A change at|is no copy/],
  ['an edit that does not reach the end', { changes: [{ ...change, sourceEnd: 22 }] }, /A change at|no copy/],
  ['an edit without its rule', { changes: [{ ...change, rule: '' }] }, /no rule or reason/],
  ['edits out of order', { changes: [change, change] }, /after/],
  ['a map that leads elsewhere', { map: offsetMap([copies[1]!]) }, /comes from/],
  ['a block beyond the text', { blocks: [{ start: 0, end: 18, kind: 'body' }] }, /in 17 characters/],
  ['text in no block', { blocks: clean.blocks.slice(0, 1) }, /in no block/],
  ['a sentence over two blocks', { blocks: [{ start: 0, end: 9, kind: 'body' }] }, /in no block/],
])('%s', (_, wrong, message) =>
  expect(() => checkClean(source, { ...sound, clean: { ...clean, ...wrong } })).toThrow(message),
)

test.each<[string, Layers['sentences'], RegExp]>([
  ['a token that is another', { sentences, tokens: [{ ...tokens[0]!, text: 'Rein' }, ...tokens.slice(1)] }, /no copy/],
  ['a sentence past its block', { sentences: [{ ...sentences[0]!, end: 12 }, sentences[1]!], tokens }, /of block 0-10/],
  ['a sentence left out', { sentences: sentences.slice(1), tokens }, /left out/],
  ['tokens after the last sentence', { sentences: sentences.slice(0, 1), tokens }, /2 tokens after/],
])('%s', (_, wrong, message) => expect(() => checkClean(source, { ...sound, sentences: wrong })).toThrow(message))

test('metadata beyond the source', () => {
  const metadata = { authors: [{ name: 'Ana Veld', source: { start: 14, end: 99 } }] } as never
  expect(() => checkClean(source, { ...sound, metadata })).toThrow(/14-99 of 28/)
})
