import { expect, test } from 'vitest'
import { isFailure, parse } from './index.ts'

const mail = (subject: string, ...lines: string[]) =>
  [`From: Ana Veld <ana@orla.example>`, `Subject: ${subject}`, 'Message-ID: <1@orla.example>', '', ...lines, ''].join(
    '\n',
  )
const from = 'From ana@orla.example Mon May 12 09:30:00 2031\n'

async function read(text: string, hint = {}, size = 7) {
  const bytes = new TextEncoder().encode(text)
  const chunks = async function* () {
    for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size)
  }
  return Array.fromAsync(parse(chunks(), { name: 'box', ...hint }))
}
const shown = (items: Awaited<ReturnType<typeof read>>) =>
  items.map((item) => (isFailure(item) ? `${item.failure} ${item.record}` : `${item.title}: ${item.text.trim()}`))

test.each<[string, string, string[]]>([
  [
    'two mails',
    `${from}${mail('Ferry', 'It stops.')}\n${from}${mail('Bridge', 'It is open.')}`,
    ['Ferry: It stops.', 'Bridge: It is open.'],
  ],
  [
    'carriage returns',
    `${from}${mail('Ferry', 'It stops.')}\n${from}${mail('Bridge', 'Open.')}`.replaceAll('\n', '\r\n'),
    ['Ferry: It stops.', 'Bridge: Open.'],
  ],
  [
    'a quoted line',
    `${from}${mail('Ferry', '', '>From Halden at 10:30', '>>From us')}`,
    ['Ferry: From Halden at 10:30\n>From us'],
  ],
  [
    'a line of the mail that looks like an envelope',
    `${from}${mail('Ferry', '', 'From Halden at 10:30:00 it sails', 'no more', '', from)}`,
    ['Ferry: From Halden at 10:30:00 it sails\nno more\n\nFrom ana@orla.example Mon May 12 09:30:00 2031'],
  ],
  [
    'a mail without words fails in its place',
    [mail('A', 'One.'), mail('B'), mail('C', 'Two.')].map((one) => from + one).join('\n'),
    ['A: One.', 'empty 1', 'C: Two.'],
  ],
])('%s', async (_, text, expected) => {
  expect(shown(await read(text))).toEqual(expected)
  expect(shown(await read(text, {}, text.length))).toEqual(expected)
})

test('each mail names its place, and a long one fails alone', async () => {
  const text = `${from}${mail('Ferry', 'It stops.')}\n${from}${mail('Long', 'x'.repeat(900))}\n${from}${mail('Bridge', 'Open.')}`
  const items = await read(text, { maxBytes: 500 })
  expect(shown(items)).toEqual(['Ferry: It stops.', 'too-large 1', 'Bridge: Open.'])
  const [first, , last] = items.map((item) => (isFailure(item) ? undefined : item))
  expect(first?.container).toEqual({ uri: 'box', record: 0, byteOffset: from.length })
  expect(text.slice(last?.container?.byteOffset).startsWith('From: Ana')).toBe(true)
  expect([first?.id, last?.id]).toEqual(['box, message 1', 'box, message 3'])
})

test('a file that is called a mailbox and holds no mail', async () => {
  expect(await read('The ferry stops.', { name: 'a.mbox' })).toEqual([
    {
      failure: 'empty',
      message: expect.stringContaining('begins a mail'),
      remedy: expect.any(String),
      input: 'a.mbox',
    },
  ])
})
