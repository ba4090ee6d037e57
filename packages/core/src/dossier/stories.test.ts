import { expect, test } from 'vitest'
import type { Article } from '../schema/index.ts'
import { stories } from './stories.ts'

const article = (text: string, names: readonly string[], published?: string) =>
  ({
    text,
    ...(published && { published: { value: published } }),
    entities: names.map((name) => ({ kind: 'person', name, names: [{ text: name, from: 'text' }] })),
  }) as unknown as Article

const ferry =
  'Divers raised the wrecked ferry Alcyon off Halden while relatives of drowned sailors watched from the quay; tugs bring her to Orla for repair and inspection'
const quay =
  'Relatives watched from the quay as the ferry Alcyon was raised; divers found nobody aboard, the coroner said'
const strike =
  'The ferry strike at Halden goes on: crews of other lines stay ashore over wages, cabins and night shifts, and nobody knows when cranes will load again'
const budget = 'Parliament passed a budget that taxes timber, beer and windows; farmers in the hills had asked for less'

test.each<[string, Article, Article, string]>([
  ['one story', article(ferry, ['Ana Veld', 'Ivo Marn']), article(quay, ['Ana Veld', 'Ivo Marn']), 'same'],
  [
    'another ferry story',
    article(ferry, ['Ana Veld', 'Ivo Marn', 'Leo Dorn', 'Ada Lunt']),
    article(strike, ['Ana Veld', 'Ivo Marn', 'Jon Sarn', 'Eda Holm']),
    'near',
  ],
  ['another story', article(ferry, ['Ana Veld', 'Ivo Marn']), article(budget, ['Ana Veld', 'Jon Sarn']), 'apart'],
  [
    'a month later',
    article(ferry, ['Ana Veld', 'Ivo Marn'], '2031-05-06'),
    article(quay, ['Ana Veld', 'Ivo Marn'], '2031-06-20'),
    'apart',
  ],
])('%s', (_, a, b, expected) => {
  const close = stories([a, b])
  expect(close(0, 1)).toBe(expected)
  expect(close(1, 0)).toBe(expected)
  expect(close(0, 0)).toBe('same')
})
