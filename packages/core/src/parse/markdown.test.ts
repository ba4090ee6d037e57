import { expect, test } from 'vitest'
import type { Source } from '../schema/index.ts'
import { type Failure, type Hint, parse } from './index.ts'

async function* once(text: string) {
  yield new TextEncoder().encode(text)
}
const one = async (text: string, hint: Hint = {}) =>
  (await Array.fromAsync(parse(once(text), hint)))[0] as Source & Failure

const story = '# Ferry stops\n\nThe night ferry waits for the *wind*.\n'
const page = '<!DOCTYPE html><html><body><p>The ferry waits.</p></body></html>'

test.each<[string, string, Hint, string]>([
  ['by its name', story, { name: 'a.md' }, 'text/markdown'],
  ['by its media type', story, { mediaType: 'text/markdown; charset=utf-8' }, 'text/markdown'],
  ['by its front matter', `---\ntitle: Ferry\n---\n${story}`, {}, 'text/markdown'],
  ['signs alone do not tell', story, { name: 'a.txt' }, 'text/plain'],
  ['a rule above a line with a colon', `---\nSaid: nothing of the sort.\n${story}`, {}, 'text/plain'],
  ['a page called .md', page, { name: 'a.md' }, 'text/html'],
])('%s', async (_, text, hint, mediaType) => {
  expect(await one(text, hint)).toMatchObject({ text, mediaType })
})

test.each<[string, string, Partial<Source>]>([
  [
    'scalars',
    'title: "Ferry: stops"\nauthor: Klara Juhn\ndate: 2026-03-03',
    { title: 'Ferry: stops', authors: ['Klara Juhn'], published: '2026-03-03' },
  ],
  [
    'a list in brackets',
    'title: T # not this\nauthors: [Klara Juhn, "Bo Dahl"]',
    { title: 'T', authors: ['Klara Juhn', 'Bo Dahl'] },
  ],
  [
    'a list over lines',
    "title: 'It''s closed'\nauthors:\n  - Klara Juhn\n  - name: Bo Dahl\ndate: 2026-03-03 07:15:00 +0100",
    {
      title: 'It’s closed'.replace('’', "'"),
      authors: ['Klara Juhn', 'Bo Dahl'],
      published: '2026-03-03T07:15:00+01:00',
    },
  ],
  [
    'an address',
    'title: T\ncanonical_url: https://orla.example/1\npublication: Orla Courier',
    { uri: 'https://orla.example/1', publisher: 'Orla Courier' },
  ],
])('front matter: %s', async (_, front, expected) => {
  expect(await one(`---\n${front}\n---\n${story}`)).toMatchObject(expected)
})

test('its own date wins over the input’s, the input’s address over its own', async () => {
  const text = `---\ntitle: T\ndate: 2026-03-03\nurl: https://orla.example/own\n---\n${story}`
  expect(await one(text, { published: '2026-01-01', uri: 'https://orla.example/given' })).toMatchObject({
    published: '2026-03-03',
    uri: 'https://orla.example/given',
  })
})
