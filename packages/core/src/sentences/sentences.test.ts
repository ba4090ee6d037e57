import { expect, test } from 'vitest'
import { flow } from '../flow/flow.ts'
import { emptyLexicon } from '../flow/lexicon.ts'
import { defineStage } from '../flow/stage.ts'
import type { Block } from '../schema/index.ts'
import { draft, offsetMap, segments } from '../text/index.ts'
import { sentences } from './index.ts'

function read(text: string, code = 'en', kind: Block['kind'] = 'body') {
  const blocks: Block[] = []
  let start = 0
  for (const part of text.split('\n\n')) {
    blocks.push({ start, end: start + part.length, kind })
    start += part.length + 2
  }
  const made = draft(text)
  const { doc, notes } = flow()
    .use(
      defineStage({
        name: 'clean',
        needs: [],
        makes: 'clean',
        run: () => ({ text, blocks, changes: [], map: offsetMap(segments(made)) }),
      }),
    )
    .use(defineStage({ name: 'language', needs: [], makes: 'language', run: () => ({ code, certainty: 1 }) }))
    .use(sentences(emptyLexicon))
    .run({ text })
  const layer = doc.sentences!
  return { text, notes, ...layer }
}

/** Sentences with ` | ` between them; a truncated one ends in ` …`. */
const shown = (text: string, code?: string, kind?: Block['kind']) => {
  const made = read(text, code, kind)
  return made.sentences.map((s) => text.slice(s.start, s.end) + (s.truncated ? ' …' : '')).join(' | ')
}

test.each([
  'He came. | She left.',
  'Mr. Olt and Dr. Vann met Gen. Marin on Jan. 5. | They talked.',
  'Flights to the U.S. resumed. | The U.S. Army and the U.N. The council met.'.replace('U.N. The', 'U.N. | The'),
  'Olt Mining Inc. said so. | He works for Olt Mining Inc. | The firm is small.',
  'J. R. Olt and George W. Vann left. | Nobody saw them.',
  'Route No. 5 is shut. | No. | It is open.',
  'It rose 1.5 percent to 350,000. | Few noticed.',
  'He left at 5 p.m. Tuesday. | She left at 5 p.m. | Then it rained.',
  '“We saw it. | We ran,” she said. | “It burned.” | He left.',
  '“It burned,” said Olt.“We saw it.” | Then they left.'.replace('Olt.“', 'Olt. | “'),
  '“Why now?” she asked. | “Why now?” Ana Veld asked. | Why now? | Ana Veld left.',
  'He said it was over ... and left. | Wait … | Nothing came.',
  'The mayor (he was elected in May. He is 40.) resigned. | His deputy stays.',
  'In the words of the count, ‘a frozen lake.’ | “If it thaws, we swim,” he said.',
  'It ended in 2010. | Russia left.',
  'See www.orla.example/a.b?c=1. | Booking.com is a firm.',
  'Plan B. | The rest is known.',
  'Roe v. Wade stands. | It does.',
  'He spoke to Olt et al. | The rest were silent.',
  'He won! | She lost. | Did they? | 12 did.',
])('%s', (expected) => expect(shown(expected.replaceAll(' | ', ' '))).toBe(expected))

test.each([
  [
    'lost spaces',
    'The boat sank.Officials left.“We ran,” he said.',
    'The boat sank. | Officials left. | “We ran,” he said.',
  ],
  ['lost space after a mark', 'It burned.”Ana left. It is."We ran."', 'It burned.” | Ana left. | It is. | "We ran."'],
  [
    'straight and curly marks mixed',
    '“It burned," he said. "We ran.” They left.',
    '“It burned," he said. | "We ran.” | They left.',
  ],
])('%s', (_, text, expected) => expect(shown(text)).toBe(expected))

test.each([
  ['ja', '雨が降った。川があふれた。', '雨が降った。 | 川があふれた。'],
  ['zh', '他说：“走吧。”他们走了。', '他说：“走吧。” | 他们走了。'],
  ['hi', 'बारिश हुई। नदी बढ़ी।', 'बारिश हुई। | नदी बढ़ी।'],
  ['ar', 'هل جاء؟ نعم جاء. وصل', 'هل جاء؟ | نعم جاء. | وصل'],
  ['de', 'Am 3. März kam Dr. Olt bzw. sein Sohn. Er blieb.', 'Am 3. März kam Dr. Olt bzw. sein Sohn. | Er blieb.'],
  ['fr', 'M. Olt est venu. Il reste.', 'M. Olt est venu. | Il reste.'],
  ['ru', 'В 1999 г. он уехал. Она осталась.', 'В 1999 г. он уехал. | Она осталась.'],
])('%s: %s', (code, text, expected) => expect(shown(text, code)).toBe(expected))

test.each<[string, Block['kind'], string]>([
  ['Marin stated that the army was trying to avert such a', 'body', ' …'],
  ['The bread will cost more. Millers say that flour will be scarce in the coming', 'body', ' …'],
  ['The mayor told the council on Monday that the ...', 'body', ' …'],
  ['The mayor told the council on Monday that ferries will […]', 'body', ' …'],
  ['The mayor told the council on Monday. […]', 'body', ''],
  ['Nobody knew what the ferry was there for ...', 'body', ''],
  ['And then we waited for the ferry, and waited ...', 'body', ''],
  ['Harbor tax dropped after vote', 'body', ''],
  ['Harbor tax dropped after vote of the', 'headline', ''],
  ['Olt is what the town is known for.', 'body', ''],
  ['He left', 'body', ''],
])('%s (%s)%s', (text, kind, mark) => {
  expect(shown(text, 'en', kind).endsWith(' …')).toBe(mark !== '')
  expect(read(text, 'en', kind).notes).toHaveLength(mark ? 1 : 0)
})

test.each([
  ["They don't know, can't say and cannot tell.", "They do n't know , ca n't say and can not tell ."],
  ["Olt's dog, the soldiers' boots and O'Hara’s cat", "Olt 's dog , the soldiers ' boots and O'Hara ’s cat"],
  ['We’ll pay $1.5 million or 350,000 at 12:30.', 'We ’ll pay $ 1.5 million or 350,000 at 12:30 .'],
  [
    'The 20-year-old B92 host ran 5km on the 4th, in the 1990s.',
    'The 20-year-old B92 host ran 5 km on the 4th , in the 1990s .',
  ],
  ['Gen. Olt of the U.S. (10-12 men) -- at AT&T...', 'Gen. Olt of the U.S. ( 10 - 12 men ) -- at AT&T ...'],
  ['A 50% cut', 'A 50 % cut'],
])('tokens of %s', (text, expected) =>
  expect(
    read(text)
      .tokens.map((token) => token.text)
      .join(' '),
  ).toBe(expected),
)

test('a list has a sentence a row, blocks are never crossed, and every token knows its place', () => {
  expect(shown('first item\nsecond item', 'en', 'list')).toBe('first item | second item')
  const { text, tokens, sentences } = read('One two\n\nthree. Four 😀 five.')
  expect(sentences.map(({ block }) => block)).toEqual([0, 1, 1])
  for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
  expect(sentences.map(({ first, last }) => last - first)).toEqual([2, 2, 4])
})

test('a sentence of megabytes is cut, with one note', () => {
  const { sentences, notes } = read(`${'word '.repeat(2500)}.`)
  expect(sentences.map(({ first, last }) => last - first)).toEqual([400, 400, 400, 400, 400, 400, 101])
  expect(notes.map(({ rule }) => rule)).toEqual(['longest-sentence'])
})
