import { loadLexiconSync } from '@copydesk/lexicon/node'
import { describe, expect, test } from 'vitest'
import type { SentenceLayer, Token } from '../flow/layers.ts'
import { emptyLexicon } from '../flow/lexicon.ts'
import { tokenize } from '../sentences/tokenize.ts'
import { syntax } from './index.ts'
import { openParser } from './parser/weights.ts'
import { type Tree, treeOf } from './tree.ts'

const lexicon = loadLexiconSync()

function read(text: string, from = lexicon as typeof emptyLexicon) {
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

function grow(text: string) {
  const { tokens, trees } = read(text)
  const tree = treeOf(trees!())
  const at = (word: string) => tokens.findIndex((token) => token.text === word)
  return { tree, at, word: (i: number) => tokens[i]?.text ?? '', tokens }
}

test.each<[string, string, keyof Tree & ('subjectOf' | 'objectOf' | 'agentOf'), string]>([
  ['Soldiers attacked the village.', 'attacked', 'subjectOf', 'Soldiers'],
  ['Soldiers attacked the village.', 'attacked', 'objectOf', 'village'],
  ['The bridge was destroyed by rebels.', 'destroyed', 'subjectOf', 'bridge'],
  ['The bridge was destroyed by rebels.', 'destroyed', 'agentOf', 'rebels'],
  ['The bridge was destroyed by rebels.', 'destroyed', 'objectOf', ''],
  ['The mayor came and opened the bridge.', 'opened', 'subjectOf', 'mayor'],
  ['The mayor wants to open the bridge.', 'open', 'subjectOf', 'mayor'],
])('%s %s %s: %s', (text, verb, ask, expected) => {
  const { tree, at, word } = grow(text)
  expect(word(tree[ask](at(verb)))).toBe(expected)
})

test('clauses, conjuncts, spans, voice', () => {
  const { tree, at, word } = grow('Police said that three miners were killed in the old shaft.')
  expect(tree.complementsOf(at('said')).map(word)).toEqual(['killed'])
  expect([tree.isPassive(at('killed')), tree.isPassive(at('said'))]).toEqual([true, false])
  const { first, last } = tree.span(at('shaft'))
  expect(Array.from({ length: last - first }, (_, i) => word(first + i)).join(' ')).toBe('in the old shaft')
  const joined = grow('Teachers, nurses and drivers marched.')
  expect(joined.tree.conjuncts(joined.at('drivers')).map(joined.word)).toEqual(['Teachers', 'nurses', 'drivers'])
})

describe('every sentence is one tree', () => {
  test.each(['. . .', '“', '', 'Fire', ', and (so) “on” - , ;', `${'a, b and '.repeat(300)}c.`])('%s', (text) => {
    const { tokens, trees } = read(text)
    const { heads } = trees!()
    expect([...heads].filter((head) => head < 0)).toHaveLength(tokens.length ? 1 : 0)
    for (let i = 0; i < heads.length; i++) {
      let steps = 0
      for (let at = i; heads[at]! >= 0; at = heads[at]!) if (++steps > heads.length) throw new Error(`cycle at ${i}`)
    }
    const tree = treeOf(trees!())
    const root = heads.indexOf(-1)
    if (root >= 0) expect(tree.span(root)).toEqual({ first: 0, last: tokens.length })
  })
})

test('without weights no trees; weights of another make are refused', () => {
  expect(read('Rain fell.', emptyLexicon).trees).toBeUndefined()
  expect(() => openParser(Uint8Array.from([1, 1, 0]))).toThrow('3 bytes')
})
