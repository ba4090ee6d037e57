import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Source } from '../schema/index.ts'
import { decodeWords } from './encoded-words.ts'
import { type Failure, type Hint, parse } from './index.ts'
import { parametersOf } from './parameters.ts'
import { senders } from './senders.ts'
import { fromBase64, fromQuotedPrintable } from './transfer.ts'

const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))
const utf8 = (text: string) => new TextEncoder().encode(text)
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const crlf = (...lines: string[]) => lines.join('\r\n')

async function read(input: string | Uint8Array, hint: Hint = {}): Promise<(Source & Failure)[]> {
  const bytes = typeof input === 'string' ? utf8(input) : input
  async function* chunks() {
    for (let i = 0; i < bytes.length; i += 1000) yield bytes.subarray(i, i + 1000)
  }
  return (await Array.fromAsync(parse(chunks(), { name: 'a.eml', ...hint }))) as (Source & Failure)[]
}

describe('what is written for the way', () => {
  test.each([
    ['Ferry stops', 'Ferry stops'],
    ['=?utf-8?Q?F=C3=A4hre_f=C3=A4llt?= aus', 'Fähre fällt aus'],
    ['=?UTF-8?B?RsOkaHJl?=', 'Fähre'],
    ['=?iso-8859-1?q?caf=E9?= =?iso-8859-1?q?_Orla?=', 'café Orla'],
    ['=?utf-8?b?RsM=?= =?utf-8?b?pGhyZQ==?=', 'Fähre'],
    ['=?utf-8?Q?half', '=?utf-8?Q?half'],
    ['=?klingon?Q?Orla?=', 'Orla'],
  ])('%s -> %s', (value, expected) => {
    expect(decodeWords(value)).toBe(expected)
  })

  test.each([
    ['a=3Db', 'a=b'],
    ['F=C3=A4hre', 'Fähre'],
    ['one =\r\ntwo', 'one two'],
    ['one =  \ntwo', 'one two'],
    ['blanks   \r\nleave', 'blanks\r\nleave'],
    ['but=20\r\nstay', 'but \r\nstay'],
    ['a = b =ZZ', 'a = b =ZZ'],
    ['end=', 'end'],
  ])('quoted-printable %j -> %j', (from, to) => {
    expect(text(fromQuotedPrintable(utf8(from)))).toBe(to)
  })

  test('base64 as other programs write it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const lines = Buffer.from(bytes)
          .toString('base64')
          .replace(/(.{20})/g, '$1\r\n')
        expect([...fromBase64(utf8(lines))]).toEqual([...bytes])
      }),
    )
    expect(text(fromBase64(utf8('T3JsYQ==T3JsYQ')))).toBe('OrlaOrla')
  })

  test('parameters', () => {
    const value = `text/plain; charset="utf-8"; name*0="a long "; name*1=name; filename*=utf-8''F%C3%A4hre.txt; x="a\\"b;c"`
    expect(Object.fromEntries(parametersOf(value))).toEqual({
      charset: 'utf-8',
      name: 'a long name',
      filename: 'Fähre.txt',
      x: 'a"b;c',
    })
  })

  test.each([
    ['Ida Brandvik <ida@orla.example>', ['Ida Brandvik']],
    ['"Brandvik, Ida" <ida@orla.example>, Ana Veld <a@b.example>', ['Brandvik, Ida', 'Ana Veld']],
    ['ida@orla.example (Ida Brandvik)', ['Ida Brandvik']],
    ['ida@orla.example', []],
    ['"Ida Brandvik (Orla Courier)" <ida@orla.example>', ['Ida Brandvik (Orla Courier)']],
    ['"ida@orla.example" <ida@orla.example>', []],
    ['=?utf-8?Q?Zo=C3=AB?= <z@b.example>', ['Zoë']],
  ])('senders of %s', (from, names) => {
    expect(senders(from)).toEqual(names)
  })
})

const story =
  'The ferry to Sorrel Island stops on Friday, the harbor master said. Repairs to the pier take until autumn.'
const page = `<html><head><style>p { color: red }</style></head><body><p>${story}</p></body></html>`
const head = (type: string, ...more: string[]) =>
  crlf(
    'Received: from mail.orla.example by mx.example; Tue, 4 May 2031 10:00:00 +0200',
    'From: Ida Brandvik <ida@orla.example>',
    'To: desk@courier.example',
    'Subject: Fwd: Ferry =?utf-8?Q?f=C3=A4llt?= aus',
    'Date: Sun, 4 May 2031 10:11:12 +0200 (CEST)',
    'MIME-Version: 1.0',
    `Content-Type: ${type}`,
    ...more,
    '',
    '',
  )
const part = (type: string, body: string, ...more: string[]) =>
  crlf('--=_b', `Content-Type: ${type}`, ...more, '', body, '')
const mixed = (...parts: string[]) =>
  head('multipart/mixed; boundary="=_b"') + crlf('Preamble', '') + parts.join('') + crlf('--=_b--', 'Epilogue', '')
const both = (plain: string) =>
  head('multipart/alternative; boundary="=_b"') +
  part('text/plain; charset=utf-8', plain) +
  part('text/html', page) +
  '--=_b--'

describe('e-mail', () => {
  test('subject, sender and date become title, author and date', async () => {
    expect(await read(head('text/plain; charset=utf-8') + story)).toMatchObject([
      {
        text: story,
        mediaType: 'text/plain',
        title: 'Ferry fällt aus',
        authors: ['Ida Brandvik'],
        published: '2031-05-04T10:11:12+02:00',
      },
    ])
  })

  test.each<[string, string | Uint8Array, object]>([
    [
      'quoted-printable',
      head('text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable') +
        'F=C3=A4hre =\r\nf=C3=A4llt aus',
      { text: 'Fähre fällt aus' },
    ],
    [
      'base64',
      head('text/plain; charset=utf-8', 'Content-Transfer-Encoding: BASE64') + Buffer.from('Fähre').toString('base64'),
      { text: 'Fähre' },
    ],
    [
      'in its encoding',
      latin1(`${head('text/plain; charset=iso-8859-2')}\xa3\xf3d\xbc`),
      { text: 'Łódź', encoding: 'iso-8859-2' },
    ],
    ['a page', head('text/html') + page, { text: page, mediaType: 'text/html' }],
    [
      'with a mailbox’s line',
      `From ida Sun May  4 10:11:12 2031\r\n${head('text/plain')}${story}`,
      { text: story, authors: ['Ida Brandvik'] },
    ],
    [
      'both forms',
      both(story),
      {
        text: story,
        mediaType: 'text/plain',
        notes: [{ message: 'Its plain text was read: it holds what the HTML does' }],
      },
    ],
    [
      'a plain form that says nothing',
      both('Open this mail in a browser.'),
      { text: page, mediaType: 'text/html', notes: [{ message: expect.stringContaining('holds less') }] },
    ],
    [
      'a plain form full of links',
      both(story.replaceAll(' ', ' <https://t.example/x> ')),
      { mediaType: 'text/html', notes: [{ message: expect.stringContaining('addresses') }] },
    ],
    [
      'text in parts',
      mixed(part('text/plain', 'One.'), part('image/png', 'x'), part('text/plain', 'Two.')),
      { text: 'One.\n\nTwo.', notes: [{ message: 'Parts that were not read: a part (image/png)' }] },
    ],
    [
      'parts in parts',
      mixed(part('multipart/alternative; boundary=in', crlf('--in', 'Content-Type: text/html', '', page, '--in--'))),
      { text: page },
    ],
    [
      'cut short',
      mixed(part('text/plain', story)).split('--=_b--')[0] ?? '',
      { text: expect.stringContaining(story), notes: [{ message: 'The message breaks off; read so far' }] },
    ],
  ])('%s', async (_, input, expected) => {
    const items = await read(input)
    expect(items).toMatchObject([expected])
  })

  test('attached texts and messages are documents of their own, others are named', async () => {
    const attached = (type: string, name: string, body: string, ...more: string[]) =>
      part(type, body, `Content-Disposition: attachment; filename="${name}"`, ...more)
    const input = mixed(
      part('text/plain', story),
      attached('text/plain', 'statement.txt', 'The statement.'),
      attached('application/pdf', 'plan.pdf', '%PDF-1.7'),
      attached(
        'application/gzip',
        'a.jsonl.gz',
        gzipSync('{"id": "x", "text": "A record."}\n').toString('base64'),
        'Content-Transfer-Encoding: base64',
      ),
      part('message/rfc822', `${head('text/plain')}Another message.`),
    )
    const items = await read(input)
    expect(items).toMatchObject([
      {
        text: story,
        title: 'Ferry fällt aus',
        notes: [{ message: 'Parts that were not read: plan.pdf (application/pdf)' }],
      },
      { text: 'The statement.', container: { uri: 'a.eml', record: 1 } },
      { text: 'A record.', id: 'x', container: { uri: 'a.eml, a.jsonl.gz (application/gzip)' } },
      { text: 'Another message.', title: 'Ferry fällt aus', container: { record: 3 } },
    ])
    expect(input.slice(items[1]?.container?.byteOffset).startsWith('Content-Type: text/plain')).toBe(true)
    expect(items[1]).not.toHaveProperty('title')
  })

  test('a message without text says so', async () => {
    expect(await read(mixed(part('application/pdf', 'x', 'Content-Disposition: attachment')))).toMatchObject([
      { failure: 'empty' },
    ])
  })

  test.each([
    ['prose with a colon', `Orla: ${story}\nFrom: the pier\n\nMore.`],
    ['a memo', `From: Ida Brandvik\nTo: all\nSubject: The ferry\n\n${story}`],
  ])('%s is no message', async (_, input) => {
    expect(await read(input, { name: 'a.txt' })).toMatchObject([{ text: input, mediaType: 'text/plain' }])
  })

  test('messages inside each other end', async () => {
    const deep = Array.from({ length: 60 }, () => head('message/rfc822')).join('') + story
    const items = await read(deep)
    expect(items.length).toBeLessThan(20)
    expect(items.at(-1)).toMatchObject({ failure: 'too-large', message: expect.stringContaining('inside 4 others') })
  })
})

describe('MHTML', () => {
  const saved = (...parts: string[]) =>
    crlf(
      'From: <Saved by a browser>',
      'Snapshot-Content-Location: https://orla.example/ferry',
      'Subject: Ferry stops | Orla Courier',
      'Date: Sun, 4 May 2031 08:11:12 -0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="=_b"',
      '',
      '',
    ) +
    parts.join('') +
    '--=_b--\r\n'
  const frame = part('text/html', '<p>An advert', 'Content-Location: https://ads.example/')
  const main = part(
    'text/html; charset=utf-8',
    page.replaceAll('=', '=3D'),
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: https://orla.example/ferry',
  )

  test('the page is read, with its address and time', async () => {
    for (const input of [saved(main, frame), saved(frame, main)])
      expect(await read(input, { name: 'a.mhtml' })).toMatchObject([
        {
          text: page,
          mediaType: 'text/html',
          uri: 'https://orla.example/ferry',
          retrievedAt: '2031-05-04T08:11:12Z',
          notes: [{ rule: 'mhtml', message: 'Frames of the page that were not read: 1' }],
        },
      ])
    expect((await read(saved(main)))[0]).not.toHaveProperty('notes')
  })

  test('cut short it is read so far', async () => {
    expect(await read(saved(main).slice(0, -40))).toMatchObject([
      { notes: [{ message: 'The file breaks off; read so far' }] },
    ])
  })

  test('without a page it fails', async () => {
    expect(await read(saved(part('image/png', 'x')), { name: 'a.mhtml' })).toMatchObject([
      { failure: 'malformed', input: 'a.mhtml' },
    ])
  })
})
