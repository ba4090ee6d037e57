import { describe, expect, test } from 'vitest'
import type { Author } from '../schema/index.ts'
import { readBio, readByline, readCredits, readSigned } from './bylines.ts'
import { splitAuthors } from './names.ts'

const line = (text: string) => {
  const source = { start: 100, end: 100 + text.length }
  return { text, source, parts: [{ text, source }], where: 'before', distance: 1 } as const
}

const show = (authors: readonly Author[]) =>
  authors.map(({ name, role, outlet }) => [name, role, outlet && `@${outlet}`].filter(Boolean).join(' | '))

test.each<[string, string[]]>([
  ['Ana Veld and Ivo Kern, Torpress News', ['Ana Veld | @Torpress News', 'Ivo Kern | @Torpress News']],
  ['Ana Veld, Staff Writer', ['Ana Veld | Staff Writer']],
  ['Ana Veld and Ivo Kern Associated Press', ['Ana Veld | @Associated Press', 'Ivo Kern | @Associated Press']],
  ['Ana Veld Borderland Review', []],
  ['Ana Veld told the press', []],
  ['Ana Veld, mayor of Tarsava', []],
  ['Ana Veld', []],
])('names with their office: %s', (text, authors) => {
  expect(show(readSigned(line(text)))).toEqual(authors)
})

describe('bylines', () => {
  test.each<[string, string[]]>([
    ['By Ana Veld', ['Ana Veld']],
    ['by ana veld', []],
    ['By Ana Veld Ana Veld', ['Ana Veld']],
    ['By Ana VeldUpdated May 3, 2026', ['Ana Veld']],
    ['By Ana Veld, Ivo KernMay 3, 2026', ['Ana Veld', 'Ivo Kern']],
    ['BY ANA VELD AND IVO KERN', ['ANA VELD', 'IVO KERN']],
    ['ByAna Veld', ['Ana Veld']],
    ['By Ana Veld, Ivo Kern and Rosa van der Tamm', ['Ana Veld', 'Ivo Kern', 'Rosa van der Tamm']],
    ['By Ana Veld, Staff Writer', ['Ana Veld | Staff Writer']],
    ['By Ana Veld, security correspondent', ['Ana Veld | security correspondent']],
    ['By Ana Veld for the Orla Courier', ['Ana Veld | @Orla Courier']],
    ['By Ana Veld in Tarsava', ['Ana Veld']],
    ['By Ana Veld | 3 May 2026', ['Ana Veld']],
    ['Posted on 3 May 2026 by Ana Veld', ['Ana Veld']],
    ['3 May 2026 | 13:10 | Ana Veld', ['Ana Veld']],
    ['Written by: Dr. Ana M. Veld-Kern', ['Dr. Ana M. Veld-Kern']],
    ['Von Jürgen Müller', ['Jürgen Müller']],
    ['VON JÜRGEN MÜLLER am 21. April 2026', ['JÜRGEN MÜLLER']],
    ['Par Loïc d’Arcy, 21 juin 2026', ['Loïc d’Arcy']],
    ['Por María de la Vega y José Ruiz', ['María de la Vega', 'José Ruiz']],
    ['The talk was shortened. Questions: Klara Juhn', ['Klara Juhn']],
    ['By Friday the river had fallen', []],
    ['By Ana Veld walked the whole crew', []],
    ['By the River Orla', []],
    ['By Staff Reporter', []],
    ['By Torvenian News Agency', []],
    ['Text Messages Sent By Phone', []],
    ['Wednesday, 3 May 2026', []],
    ['Ana Veld', []],
    ['Story continues below', []],
  ])('%s', (text, authors) => {
    expect(show(readByline(line(text)))).toEqual(authors)
  })

  test('a name stands where it is', () => {
    const [first, second] = readByline(line('By Ana Veld and Ivo Kern'))
    expect([first?.source, second?.source]).toEqual([
      { start: 103, end: 111 },
      { start: 116, end: 124 },
    ])
  })
})

test.each<[string, string[]]>([
  [
    '(Reporting by Ana Veld in Lomnik; editing by Ivo Kern)',
    ['Ana Veld | reporting | @Torpress', 'Ivo Kern | editing | @Torpress'],
  ],
  [
    'Additional reporting by Ana Veld and Ivo Kern',
    ['Ana Veld | additional reporting | @Torpress', 'Ivo Kern | additional reporting | @Torpress'],
  ],
  ['She praised the reporting by Ana Veld.', []],
])('credits in %s', (text, authors) => {
  expect(show(readCredits(line(text), 'Torpress'))).toEqual(authors)
})

test.each<[string, string[]]>([
  ['Ana Veld, editor of Upland Notes, contributes to this page.', ['Ana Veld | editor | @Upland Notes']],
  [
    'Ana Veld, a correspondent for the Borderland Review, reports from Orlava.',
    ['Ana Veld | correspondent | @Borderland Review'],
  ],
  ['Ana Veld is a freelance reporter at Radio Orla.', ['Ana Veld | freelance reporter | @Radio Orla']],
  ['Ana Veld covers rivers for the Orla Courier.', ['Ana Veld | @Orla Courier']],
  ['Ana Veld, mayor of Tarsava, spoke on Monday.', []],
  ['Ana Veld is a teacher at the school.', []],
  ['Ana Veld reports a theft.', []],
])('who somebody is: %s', (text, authors) => {
  expect(show(readBio(line(text)))).toEqual(authors)
})

test.each<[string, string[]]>([
  ['Ana Veld', ['Ana Veld']],
  ['By Ana Veld', ['Ana Veld']],
  ['Ana Veld, Ivo Kern', ['Ana Veld', 'Ivo Kern']],
  ['Ana Veld; Ivo Kern & Rosa Tamm', ['Ana Veld', 'Ivo Kern', 'Rosa Tamm']],
  ['Ana Veld, Political Editor', ['Ana Veld | Political Editor']],
  ['Ana Veld <ana@courier.example>', ['Ana Veld']],
  ['riverwatcher7', ['riverwatcher7']],
  ['Ana', ['Ana']],
  ['https://social.example/ana', []],
  ['@ana', []],
  ['Published on 3 May 2026', []],
  ['We write about rivers, lakes and all that flows in between them', []],
  ['x'.repeat(400), []],
])('the field %j', (field, authors) => {
  expect(show(splitAuthors(field))).toEqual(authors)
})
