import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clean } from '../clean/index.ts'
import { emptyLexicon } from '../flow/lexicon.ts'
import type { Source } from '../schema/index.ts'
import { type Failure, type Hint, isFailure, parse } from './index.ts'

async function* chunked(input: Uint8Array, size: number) {
  for (let i = 0; i < input.length; i += size) yield input.subarray(i, i + size)
}
const read = (input: string, hint: Hint = {}, size = 4096): Promise<(Source | Failure)[]> =>
  Array.fromAsync(parse(chunked(new TextEncoder().encode(input), size), { name: 'x.txt', ...hint }))

const body = (i: number) =>
  `The night ferry number ${i} to Sorrel Island will not sail before Friday, harbour\nmaster Ida Brandvik said on Monday.\n\n“We wait for the wind,” Brandvik told Radio Halden on the telephone.`

const forms: Record<string, (i: number, of: number) => string> = {
  'numbered documents': (i, of) =>
    `${' '.repeat(30)}${i} of ${of} DOCUMENTS\n\n\n${' '.repeat(20)}The Orla Courier\n\n${' '.repeat(18)}March 3, 2026 Tuesday\n${' '.repeat(22)}Late Edition\n\nFerry ${i} stops after storm\n\nBYLINE: KLARA JUHN\n\nSECTION: Section A; Column 1; Foreign Desk; Pg.\n 3\n\nLENGTH: 45${i} words\n\n${body(i)}\n\nLOAD-DATE: March 4, 2026\n\nLANGUAGE: ENGLISH\n\nPUBLICATION-TYPE: Newspaper\n\n${' '.repeat(20)}Copyright 2026 The Orla Company\n\n`,
  'documents closed by words': (i) =>
    `Ferry ${i} stops after storm\n\nThe Orla Courier\n\nMarch 3, 2026 Tuesday\n\nCopyright 2026 The Orla Company All Rights Reserved\n\nSection: NEWS; Pg. A1\n\nLength: 450 words\n\nByline: Klara Juhn\n\nBody\n\n${body(i)}\n\nLoad-Date: March 4, 2026\n\nEnd of Document\n\n`,
  'fields with codes': (i) =>
    `SE\nNews\nHD\nFerry ${i} stops after storm\nBY\nBy Klara Juhn\nWC\n450 words\nPD\n3 March 2026\nSN\nThe Orla Courier\nSC\nORLAC\nLA\nEnglish\nCY\nCopyright 2026. The Orla Company.\nLP\n${body(i).replace('\n\n', '\nTD\n')}\nNS\ngcat : General News\nAN\nDocument ORLAC00002026030${i}em330001\n\n`,
  'codes and fields on one line': (i) =>
    `HD  Ferry ${i} stops after storm\nBY  By Klara Juhn\nWC  450 words\nPD  3 March 2026\nSN  The Orla Courier\nLP  ${body(i)}\nRE  orla\nAN  Document ORLAC00002026030${i}em330001\n\n`,
  'no labels, a count of words': (i) =>
    `Ferry ${i} stops after storm\n\nBy Klara Juhn\n450 words\n3 March 2026\n07:15\nThe Orla Courier\nORLAC\nEnglish\nCopyright 2026. The Orla Company. All rights reserved.\n\n${body(i)}\n\nDocument ORLAC00002026030${i}em330001\n\n`,
  'labels between rules': (i) =>
    `____________________________________________________________\n\nFerry ${i} stops after storm\n\nAuthor: Juhn, Klara\n\nPublication info: The Orla Courier ; Port Halden [Port Halden]. 03 Mar 2026: A.3.\n\nAbstract: The ferry waits.\n\nFull text: ${body(i)}\n\nTitle: Ferry ${i} stops after storm\n\nPublication title: The Orla Courier\n\nPages: A.3\n\nPublication date: Mar 3, 2026\n\nSource type: Newspapers\n\n`,
}

describe.each(Object.entries(forms))('%s', (_, form) => {
  const file = [1, 2, 3].map((i) => form(i, 3)).join('')

  test('are cut into records as they stand', async () => {
    for (const text of [file, file.replaceAll('\n', '\r\n')])
      for (const size of [13, 4096]) {
        const items = (await read(text, {}, size)) as Source[]
        expect(
          items
            .map((item) => item.text)
            .join('')
            .trim(),
        ).toBe(text.trim())
        expect(items).toHaveLength(3)
        const encoded = new TextEncoder().encode(text)
        for (const { container, text: own } of items) {
          const at = container?.byteOffset ?? -1
          expect(new TextDecoder().decode(encoded.subarray(at, at + new TextEncoder().encode(own).length))).toBe(own)
        }
      }
  })

  test('their heads and feet leave the text', async () => {
    for (const [i, source] of ((await read(file)) as Source[]).entries()) {
      const made = clean(emptyLexicon).run({ source } as never, () => {})
      const [first = '', second = ''] = body(i + 1)
        .replace('harbour\n', 'harbour ')
        .split('\n\n')
      expect(made.text).toBe(`Ferry ${i + 1} stops after storm\n\n${first}\n\n${second}`)
      expect(made.blocks[0]?.kind).toBe('headline')
    }
  })
})

describe('what is no collection', () => {
  test.each([
    ['a line that counts', `${body(1)}\n\n3 of 12\n\n${body(2)}`],
    ['rules between paragraphs', `${body(1)}\n${'-'.repeat(30)}\n${body(2)}\n${'-'.repeat(30)}\n${body(3)}`],
    ['a line with a label', `Title: Ferry stops\n\n${body(1)}`],
    ['capitals at the start of lines', `IN THE harbor\nBY  the sea\n${body(1)}`],
  ])('%s', async (_, text) => {
    expect(await read(text)).toMatchObject([{ text }])
  })
})

test('numbers inside an article do not cut it', async () => {
  const form = forms['numbered documents'] as (i: number, of: number) => string
  const items = await read(`${form(1, 2)}Gate\n\n7 of 9\n\n2 of 3\n\n${form(2, 2)}`)
  expect(items).toHaveLength(2)
  expect((items[0] as Source).text).toContain('7 of 9')
})

test('what stands before the first record and after the last is noted', async () => {
  const form = forms['no labels, a count of words'] as (i: number, of: number) => string
  const items = await read(`${form(1, 2)}${form(2, 2)}Search Summary\nText  ferry\n`)
  expect(items).toMatchObject([
    {},
    { notes: [{ rule: 'between-records', message: 'After the record stands "Search Summary Text ferry": not read' }] },
  ])
})

test('lines in another encoding are read in their record alone', async () => {
  const form = forms['fields with codes'] as (i: number, of: number) => string
  const bytes = Uint8Array.from(
    `${form(1, 2)}${form(2, 2).replace('ferry', 'caf\xe9')}`.replace(/[“”]/g, '"'),
    (char) => char.charCodeAt(0),
  )
  const items = await Array.fromAsync(parse(chunked(bytes, 999), {}))
  expect(items).toMatchObject([
    { encoding: 'utf-8' },
    { encoding: 'windows-1252', text: expect.stringContaining('café') },
  ])
})

test('no record is lost, whatever its words', async () => {
  const words = fc.string({
    unit: fc.constantFrom('a ', 'B. ', '\n', '\n\n', '3 of 7', ' Document x', '____', 'é', 'HD'),
  })
  const form = forms['numbered documents'] as (i: number, of: number) => string
  await fc.assert(
    fc.asyncProperty(
      fc.array(words, { minLength: 2, maxLength: 9 }),
      fc.integer({ min: 5, max: 99 }),
      async (bodies, size) => {
        const file = bodies.map((each, i) => form(i + 1, bodies.length).replace(body(i + 1), `Words. ${each}`)).join('')
        const items = await read(file, {}, size)
        expect(items.filter(isFailure)).toEqual([])
        expect(
          (items as Source[])
            .map(({ text }) => text)
            .join('')
            .trim(),
        ).toBe(file.trim())
        expect(items).toHaveLength(bodies.length)
      },
    ),
    { numRuns: 100 },
  )
})
