import { loadLexicon } from '@copydesk/lexicon'
import { expect, test } from 'vitest'
import { createReader } from '../index.ts'
import { lines } from '../testing/index.ts'

const reader = createReader(await loadLexicon({ gazetteer: true }))
const filler = ' ¶ There was nothing more to be done about this, and so it was left for another day and time.'
const read = (text: string) => reader.read({ text: (text + filler).replaceAll(' ¶ ', '\n\n'), clean: false })
const people = (text: string) =>
  lines(read(text), 'entities')
    .filter((line) => line.startsWith('person '))
    .map((line) => line.slice(7))

test.each([
  [
    'a surname without its particle',
    'Bill de Marco spoke. Marco said that he would leave.',
    ['Bill de Marco = Bill de Marco | Marco | he'],
  ],
  [
    'a surname with its particle',
    'Richard von Weiden spoke. Mr. von Weiden left. Weiden is 60.',
    ['Richard von Weiden = Richard von Weiden | von Weiden | Weiden'],
  ],
  [
    'one sound, two spellings',
    'Andrei Tolvanov spoke. Mr. Tolwanoff left the room.',
    ['Andrei Tolvanov = Andrei Tolvanov | Tolwanoff'],
  ],
  ['an accent more', 'Emin Akdoğan spoke. Mr. Akdogan left the room.', ['Emin Akdoğan = Emin Akdoğan | Akdogan']],
  [
    'a full name misspelt',
    'Lydia Buchtmann spoke. Later Lydia Bauchtmann left the room.',
    ['Lydia Buchtmann = Lydia Buchtmann | Lydia Bauchtmann'],
  ],
  [
    'two brothers',
    'Andrei Kesik and Milan Kesik met. Milan Kesik left.',
    ['Andrei Kesik = Andrei Kesik', 'Milan Kesik = Milan Kesik'],
  ],
  [
    'father and son',
    'Ruben Halder spoke. His son, Ruben Halder Jr., left the room.',
    ['Ruben Halder = Ruben Halder | His', 'Ruben Halder Jr. = Ruben Halder Jr.'],
  ],
  [
    'an initial that two may bear',
    'Mira Halder and Milan Halder met. M. Halder left.',
    ['Mira Halder = Mira Halder', 'Milan Halder = Milan Halder', 'M. Halder = M. Halder'],
  ],
  [
    'her and his',
    'Ruben Halder and Anna Halder met. Mrs. Halder spoke. Mr. Halder left.',
    ['Ruben Halder = Ruben Halder | Halder', 'Anna Halder = Anna Halder | Halder'],
  ],
  [
    'a nickname',
    'Ruben “Rusty” Halder spoke in the hall. Halder left.',
    ['Ruben “Rusty” Halder = Ruben “Rusty” Halder | Halder'],
  ],
])('%s', (_, text, expected) => {
  expect(people(text)).toEqual(expected)
})
