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
    'nobody is the object of his own verb',
    'Interior Minister Ruben Halder resigned. The prime minister, Ana Lind, thanked the minister.',
    [
      'Ruben Halder = Ruben Halder | the minister {Interior Minister}',
      'Ana Lind = The prime minister | Ana Lind {prime minister}',
    ],
  ],
  [
    'who does the one does what was meanwhile, too',
    'Ruben Halder said Jon Lind erred when he signed the map.',
    ['Ruben Halder = Ruben Halder', 'Jon Lind = Jon Lind | he'],
  ],
  ['a rank of two words', 'Lt. Gen. Ruben Halder spoke.', ['Ruben Halder = Ruben Halder {Lt. Gen.}']],
  ['whose mayor, behind the name', 'Mayor Ana Lind of Oslo spoke.', ['Ana Lind = Ana Lind {Mayor for Oslo}']],
  [
    'a body without an article',
    'The speaker of parliament, Ana Lind, left. The clinic was shut, its head, Dr. Mira Tesh, said.',
    [
      'Ana Lind = The speaker of parliament | Ana Lind {speaker for parliament}',
      'Mira Tesh = its head | Mira Tesh {head for clinic}',
    ],
  ],
  [
    'somebody by age alone',
    'Ana Lind, 43, was shot on Monday. The 43-year-old died at the scene.',
    ['Ana Lind = Ana Lind | The 43-year-old'],
  ],
  [
    'a nickname',
    'Ruben “Rusty” Halder spoke in the hall. Halder left.',
    ['Ruben “Rusty” Halder = Ruben “Rusty” Halder | Halder'],
  ],
])('%s', (_, text, expected) => {
  expect(people(text)).toEqual(expected)
})

test.each([
  [
    'an office held and one left',
    'Former president Ruben Halder met President Mira Veld. The president left. The former president stayed.',
    [
      'Ruben Halder = Ruben Halder | The former president {former president}',
      'Mira Veld = Mira Veld | The president {President}',
    ],
  ],
  [
    'who is said to hold it',
    'Ruben Halder spoke. Halder is Spain’s envoy to Mali.',
    ['Ruben Halder = Ruben Halder | Halder | Spain’s envoy to Mali {envoy for Spain to Mali}'],
  ],
  [
    'two offices of one',
    'Torvair Systems CEO and founder Ana Veld spoke.',
    ['Ana Veld = Torvair Systems CEO | Ana Veld {CEO at Torvair Systems; founder}'],
  ],
  [
    'who came after whom',
    'Mira Veld, who succeeded Ruben Halder as mayor, left. Mayor Mira Veld is 60.',
    ['Mira Veld = Mira Veld {Mayor}', 'Ruben Halder = Ruben Halder'],
  ],
  [
    'each his own',
    'Ana Veld, mayor of Lomnik, and Per Kolm, the governor, met.',
    ['Ana Veld = Ana Veld | mayor of Lomnik {mayor for Lomnik}', 'Per Kolm = Per Kolm | the governor {governor}'],
  ],
  [
    'a calling, where one person only was spoken of',
    'Tara Velden left the clinic on Monday. The actress is 33 years old.',
    ['Tara Velden = Tara Velden | The actress'],
  ],
  ['a part of the body', 'Ruben Halder was hit in the head with a bat.', ['Ruben Halder = Ruben Halder']],
])('offices: %s', (_, text, expected) => {
  expect(people(text)).toEqual(expected)
})

const bodies = (text: string) =>
  lines(read(text), 'entities')
    .filter((line) => line.startsWith('organization '))
    .map((line) => line.slice(13))

test.each([
  [
    'a short form',
    'The Royal Society of Rivers met. The Society of Rivers voted.',
    ['Royal Society of Rivers = Royal Society of Rivers | Society of Rivers'],
  ],
  [
    'the acronym first',
    'The KPD (Kestrian Party of Democrats) met. The KPD voted.',
    ['Kestrian Party of Democrats = KPD | Kestrian Party of Democrats'],
  ],
  [
    'the acronym of another language',
    'The General Workers Union (ZVO) met. The ZVO voted.',
    ['General Workers Union = General Workers Union | ZVO'],
  ],
  [
    'an acronym after a name that holds a name',
    'He works at the University of Texas (UT). UT paid.',
    ['University of Texas = University of Texas | UT'],
  ],
  ['two companies', 'Boeing and Aeroflot signed. Boeing paid Aeroflot.', ['Boeing = Boeing', 'Aeroflot = Aeroflot']],
  [
    'a branch is not the body',
    'The Labour Party met. Labour Party Youth left.',
    ['Labour Party = Labour Party', 'Labour Party Youth = Labour Party Youth'],
  ],
])('organizations: %s', (_, text, expected) => {
  expect(bodies(text)).toEqual(expected)
})
