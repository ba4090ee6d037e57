import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyLexicon } from '../flow/lexicon.ts'
import { segments } from '../text/index.ts'
import { clean } from './index.ts'
import { openMarkdown } from './open-markdown.ts'

const opened = (source: string) => openMarkdown(source).draft.text

describe('signs leave, words stay', () => {
  test.each<[string, string]>([
    ['The **night** *ferry* __waits__ _here_ ~~now~~.', 'The night ferry waits here now.'],
    ['***Both*** and **one *inside* two**.', 'Both and one inside two.'],
    ['3 * 4 * 5, snake_case_name, 2 ** 3', '3 * 4 * 5, snake_case_name, 2 ** 3'],
    ['An *open sign.', 'An *open sign.'],
    [String.raw`\*No\* emphasis\_here, C:\dir`, String.raw`*No* emphasis_here, C:\dir`],
    ['`a *b*` and ``c ` d``', 'a *b* and c ` d'],
    ['See [the *report*](https://o.example/a_(b) "T") and [this][1] or [that][].', 'See the report and this or that.'],
    ['![A *ferry*](x.jpg)\n\nWords [![i](a.png)](b)here[^2].\n\n![A](x)', 'Words here.'],
    ['<https://o.example/a_b_c> and <b class="x">bold</b> <!-- no -->', 'https://o.example/a_b_c and bold <!-- no -->'],
    ['One line\ngoes on\nand on.', 'One line goes on and on.'],
    ['A break  \nis kept.\\\nTwice.', 'A break\nis kept.\nTwice.'],
    ['[ref]: https://o.example/\n\nWords.\n\n* * *\n\nMore.', 'Words.\n\nMore.'],
    ['---\ntitle: x\n---\nWords.', 'Words.'],
    ['---\n\nWords.\n\n---\n', 'Words.'],
    ['| Ship | Dead |\n|:---|---:|\n| Orla | 3 |\n', 'Ship Dead\n\nOrla 3'],
    ['```js\nconst x = *a*\n```', '```js\nconst x = *a*\n```'],
  ])('%j   ->   %j', (before, after) => {
    expect(opened(before)).toBe(after)
  })
})

test('blocks keep the kinds the signs name, through cleaning', () => {
  const source =
    '---\ntitle: x\n---\n# Ferry stops\n\nThe night ferry waits for the *wind*, its captain said.\n\n## What now\n> “We wait,”\n> she said on Monday.\n\n- Two sailors were injured.\n- One is missing.\n\nHow it began\n------------\nThe storm came at noon, the harbor master said.\n'
  const made = clean(emptyLexicon).run({ source: { text: source, mediaType: 'text/markdown' } } as never, () => {})
  expect(made.blocks.map(({ start, end, kind }) => [kind, made.text.slice(start, end)])).toEqual([
    ['headline', 'Ferry stops'],
    ['body', 'The night ferry waits for the wind, its captain said.'],
    ['subhead', 'What now'],
    ['quotation', '“We wait,” she said on Monday.'],
    ['list', 'Two sailors were injured.'],
    ['list', 'One is missing.'],
    ['subhead', 'How it began'],
    ['body', 'The storm came at noon, the harbor master said.'],
  ])
})

test('any signs: offsets lead home', () => {
  const bits = '# |> |- |1. |*|**|_|`|```\n|[|](u)|![|]|<b>|\\|\n|\n\n| |a|B|é|😀||--- |~~|---\n|[^1]|==='.split('|')
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...bits, '|'), { maxLength: 60 }), (parts) => {
      const source = parts.join('')
      const { draft } = openMarkdown(source)
      for (const { start, end, sourceStart, sourceEnd } of segments(draft))
        expect(draft.text.slice(start, end)).toBe(source.slice(sourceStart, sourceEnd))
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['stars', '*a '.repeat(1e5)],
  ['signs to take out of one row', '*a* '.repeat(2e5)],
  ['brackets', '['.repeat(2e5)],
  ['images', '!['.repeat(5e4)],
  ['backticks', '` `` '.repeat(5e4)],
  ['spaces in a heading', `# a${' '.repeat(2e5)}b`],
  ['spaces in a table', `| a${' '.repeat(2e5)}b |`],
  ['quotes', '> '.repeat(1e5)],
  ['rules', `${'- '.repeat(1e5)}x`],
])('linear: %s', (_, source) => {
  const from = performance.now()
  openMarkdown(source)
  expect(performance.now() - from).toBeLessThan(3000)
})
