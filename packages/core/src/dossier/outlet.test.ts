import { expect, test } from 'vitest'
import { outlet } from './outlet.ts'

const source = (id: string, uri?: string) => ({
  id,
  sha256: '',
  mediaType: '',
  encoding: '',
  length: 0,
  ...(uri && { uri }),
})

test.each([
  [{ publisher: { name: 'Orla\nCourier' }, source: source('x', 'https://a.example/') }, 'Orla Courier'],
  [{ source: source('x', 'https://www.haldenpost.example:80/a') }, 'haldenpost.example'],
  [{ id: 'a1', source: source('news/march.txt') }, 'march.txt'],
  [{ id: 'a1', source: source('C:\\news\\march.txt') }, 'march.txt'],
  [{ id: 'a1', source: source('record-7') }, 'record-7'],
  [{ id: 'a1', source: source('a1') }, 'this report'],
  [{ id: 'a1', source: source('pasted text') }, 'this report'],
  [{}, 'this report'],
])('%j', (article, name) => expect(outlet(article)).toBe(name))
