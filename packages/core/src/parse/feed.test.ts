import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Source } from '../schema/index.ts'
import { type Failure, type Hint, isFailure, parse } from './index.ts'

async function* once(bytes: Uint8Array) {
  yield bytes
}
const read = (input: string | Uint8Array, hint: Hint = {}): Promise<(Source | Failure)[]> =>
  Array.fromAsync(
    parse(once(typeof input === 'string' ? new TextEncoder().encode(input) : input), { name: 'f.xml', ...hint }),
  )

const rss = (items: string, head = '<title>The Orla Courier &amp; Post</title><link>https://orla.example/</link>') =>
  `<?xml version="1.0"?>\n<!-- made by hand -->\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${head}${items}</channel></rss>`

describe('RSS', () => {
  test('an item with everything', async () => {
    const input = rss(`<image><title>logo</title></image><item>
      <title><![CDATA[Ferry stops &#8211; again]]></title><link>/2026/ferry</link><guid isPermaLink="false">orla-1</guid>
      <dc:creator><![CDATA[Klara Juhn and Bo Dahl]]></dc:creator><pubDate>Tue, 03 Mar 2026 07:15:00 +0100</pubDate>
      <description>Short.</description>
      <content:encoded><![CDATA[<p>It waits &amp; waits.</p><p>“No,” <a href="/x">she</a> said.</p>]]></content:encoded></item>`)
    expect(await read(input)).toEqual([
      {
        text: '<p>It waits &amp; waits.</p><p>“No,” <a href="/x">she</a> said.</p>',
        mediaType: 'text/html',
        encoding: 'utf-8',
        id: 'orla-1',
        uri: 'https://orla.example/2026/ferry',
        published: '2026-03-03T07:15:00+01:00',
        title: 'Ferry stops – again',
        authors: ['Klara Juhn', 'Bo Dahl'],
        publisher: 'The Orla Courier & Post',
        container: { uri: 'f.xml', record: 0, byteOffset: input.indexOf('<item>') },
      },
    ])
  })

  test.each<[string, string, Partial<Source>]>([
    [
      'escaped HTML',
      '<description>&lt;p&gt;It &amp;amp; she.&lt;/p&gt;</description>',
      { text: '<p>It &amp; she.</p>', mediaType: 'text/html' },
    ],
    [
      'bare HTML',
      '<description><p>It waits.</p><p>She <b>too</b>.</p></description>',
      { text: '<p>It waits.</p><p>She <b>too</b>.</p>', mediaType: 'text/html' },
    ],
    [
      'plain words',
      '<description>It waits, 3 < 4.</description>',
      { text: 'It waits, 3 < 4.', mediaType: 'text/plain' },
    ],
    [
      'an address before the name',
      '<description>a</description><author>desk@orla.example (Ada Brandt)</author>',
      { authors: ['Ada Brandt'] },
    ],
    [
      'the feed another came from',
      '<description>a</description><source url="x">Radio Halden</source>',
      { publisher: 'Radio Halden' },
    ],
    [
      'an unescaped ampersand',
      '<title>Bridge & tunnel</title><description>a</description>',
      { title: 'Bridge & tunnel' },
    ],
    [
      'a permanent address only',
      '<description>a</description><guid>https://orla.example/7</guid>',
      { uri: 'https://orla.example/7' },
    ],
  ])('%s', async (_, fields, expected) => {
    expect((await read(rss(`<item>${fields}</item>`)))[0]).toMatchObject(expected)
  })

  test('an address alone names nobody; a date that cannot be read is noted', async () => {
    const [item] = await read(
      rss('<item><description>a</description><author>x@orla.example</author><pubDate>soon</pubDate></item>'),
    )
    expect(item).not.toHaveProperty('authors')
    expect(item).toMatchObject({ notes: [{ rule: 'published', message: expect.stringContaining('"soon"') }] })
  })

  test('RSS 1.0, its items beside the channel, in windows-1252', async () => {
    const input =
      '<?xml version="1.0" encoding="windows-1252"?><rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://orla.example/"><title>Orla</title><items><rdf:Seq><rdf:li/></rdf:Seq></items></channel><item rdf:about="https://orla.example/1"><title>T</title><description>Caf\xe9.</description><dc:date>2026-03-03T07:15:00Z</dc:date></item></rdf:RDF>'
    expect(await read(Uint8Array.from(input, (char) => char.charCodeAt(0)))).toMatchObject([
      {
        text: 'Café.',
        encoding: 'windows-1252',
        publisher: 'Orla',
        published: '2026-03-03T07:15:00Z',
        uri: 'https://orla.example/1',
        container: { byteOffset: input.indexOf('<item ') },
      },
    ])
  })
})

test('Atom', async () => {
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://orla.example/"><title>Orla</title><author><name>Orla Desk</name></author>
    <entry><title type="html">A &lt;b&gt;bold&lt;/b&gt; step</title><link rel="enclosure" href="x.mp3"/><link href="news/1"/><id>tag:1</id>
      <updated>2026-03-03T07:15:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It <em>waits</em>.</p></div></content></entry>
    <entry><title>Two</title><author><name>Ann Lee</name><email>a@b.example</email></author><author><name>Bo Dahl</name></author>
      <source><title>The Herald</title></source><summary>The mayor left.</summary><published>2026-03-02</published></entry></feed>`
  expect(await read(feed)).toMatchObject([
    {
      id: 'tag:1',
      uri: 'https://orla.example/news/1',
      title: 'A bold step',
      authors: ['Orla Desk'],
      publisher: 'Orla',
      published: '2026-03-03T07:15:00Z',
      text: '<div xmlns="http://www.w3.org/1999/xhtml"><p>It <em>waits</em>.</p></div>',
      mediaType: 'text/html',
      notes: [{ rule: 'published', message: 'The feed only tells when the item was updated' }],
    },
    { text: 'The mayor left.', authors: ['Ann Lee', 'Bo Dahl'], publisher: 'The Herald', published: '2026-03-02' },
  ])
})

describe('bad input', () => {
  test('an item without words: its record and title are named, the others go on', async () => {
    expect(
      await read(rss('<item><title>Only this</title></item><item><description>a</description></item>')),
    ).toMatchObject([
      { failure: 'empty', record: 0, message: 'An item without words ("Only this")' },
      { text: 'a', container: { record: 1 } },
    ])
  })

  test('a feed that is cut off is read as far as it goes', async () => {
    const whole = rss('<item><description>a</description></item><item><title>T</title><description>The river rose over')
    const input = whole.slice(0, whole.indexOf('</channel>'))
    expect(await read(input)).toMatchObject([
      { text: 'a' },
      { text: 'The river rose over', title: 'T', notes: [{ rule: 'truncated' }] },
      { failure: 'malformed', message: 'The feed ends before its last tag', byteOffset: input.length },
    ])
  })

  test.each([
    ['items that are not closed', '<item><description>a</description><item><description>b</description></item>'],
    ['fields that are not closed', '<item><description>a<item><description>b</description></item>'],
    [
      'tags in each other’s way',
      '<item><description><p>a<br></description></item><item><description>b</item></description>',
    ],
  ])('%s', async (_, items) => {
    const found = await read(rss(items))
    expect(
      found.filter((item) => !isFailure(item)).map((item) => (item as Source).text.replace(/<[^>]*>/g, '')),
    ).toEqual(['a', 'b'])
  })

  test('no items', async () => {
    expect(await read(rss(''))).toMatchObject([{ failure: 'empty', message: 'A feed without items' }])
  })
})

test('no item is lost, whatever stands in it', async () => {
  const words = fc.string({
    minLength: 1,
    unit: fc.constantFrom('a', '<p>', '</p>', '&', '&amp;', '<![CDATA[', 'é', ' ', '"', '<br/>', '<item', '</'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(words, { minLength: 1 }), async (bodies) => {
      const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
      const items = await read(
        rss(bodies.map((body) => `<item><guid>x</guid><description>${escaped(body)}</description></item>`).join('')),
      )
      expect(items.map((item) => (isFailure(item) ? item.failure : item.text))).toEqual(
        bodies.map((body) => (/\S/.test(body) ? body : 'empty')),
      )
    }),
    { numRuns: 200 },
  )
})
