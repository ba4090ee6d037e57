import { expect, test } from 'vitest'
import { type Mark, marked } from './marks.ts'

const text = 'Ana <Veld> of Orla spoke'
const mark = (start: number, end: number, kind: string, id?: string): Mark => ({
  start,
  end,
  kind,
  title: kind,
  ...(id && { id }),
})

test.each<[string, Mark[], string]>([
  ['no marks', [], 'Ana &lt;Veld&gt; of Orla spoke'],
  ['one', [mark(14, 18, 'place')], 'Ana &lt;Veld&gt; of <mark class="place" title="place">Orla</mark> spoke'],
  [
    'overlapping: the common part carries both',
    [mark(0, 10, 'person'), mark(4, 13, 'quotes')],
    '<mark class="person" title="person">Ana </mark><mark class="person quotes" title="person\nquotes">&lt;Veld&gt;</mark><mark class="quotes" title="quotes"> of</mark> Orla spoke',
  ],
  [
    'one that begins before the stretch is cut to it',
    [mark(0, 3, 'person', 'm1')],
    '<a id="m1"></a><mark class="person" title="person">Ana</mark> &lt;Veld&gt; of Orla spoke',
  ],
])('%s', (_, marks, html) => {
  expect(marked(text, 0, text.length, marks)).toBe(html)
})

test('a title cannot leave its attribute', () => {
  expect(marked('x', 0, 1, [{ start: 0, end: 1, kind: 'place', title: '"><script>' }])).toBe(
    '<mark class="place" title="&quot;&gt;&lt;script&gt;">x</mark>',
  )
})
