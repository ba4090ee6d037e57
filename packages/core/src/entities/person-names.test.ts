import { expect, test } from 'vitest'
import { personName, sameBearer, skeleton, surnameKeys } from './person-names.ts'

test.each([
  ['Mira Veld', 'Mira', 'Veld', 2],
  ['Otto von der Marsk', 'Otto', 'von der Marsk', 4],
  ['Ruben “Rusty” Halder', 'Ruben', 'Halder', 2],
  ['Ruben Halder Jr.', 'Ruben', 'Halder', 2],
  ['Halder', 'Halder', 'Halder', 1],
])('%s', (words, given, surname, length) => {
  const name = personName(words)
  expect([name.given, name.surname, name.parts.length]).toEqual([given, surname, length])
})

test.each([
  ['von Marsk', ['von marsk', 'marsk']],
  ['al-Tarsi', ['al-tarsi', 'tarsi']],
  ['Đukić', ['dukic']],
])('a surname with and without what stands before it: %s', (surname, keys) =>
  expect(surnameKeys(surname)).toEqual(keys),
)

test.each([
  ['Gaddafi', 'Qaddafi'],
  ['Tolvanov', 'Tolwanoff'],
  ['Zelenskyy', 'Zelenski'],
  ['Hussein', 'Husayn'],
  ['Tymoshenko', 'Timoschenko'],
])('one sound: %s, %s', (a, b) => expect(skeleton(a)).toBe(skeleton(b)))

test.each([
  ['Carter', 'Garter'],
  ['Petrov', 'Petrova'],
  ['Hansen', 'Hanson'],
  ['Gates', 'Kates'],
])('two sounds: %s, %s', (a, b) => expect(skeleton(a)).not.toBe(skeleton(b)))

test.each([
  ['Mira Veld', 'Mira K. Veld', true],
  ['M. Veld', 'Mira Veld', true],
  ['Mira Veld', 'Milan Veld', false],
  ['Ruben Halder Jr.', 'Ruben Halder Sr.', false],
  ['Mohammed Tarsi', 'Muhammed al-Tarsi', true],
])('%s and %s', (a, b, one) => expect(sameBearer(personName(a), personName(b))).toBe(one))
