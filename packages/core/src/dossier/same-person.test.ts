import { expect, test } from 'vitest'
import { personOf, samePerson } from './same-person.ts'
import type { Signs } from './signs.ts'

const role = (title: string, of?: string, former = false): Signs['roles'][number] => ({
  title,
  former,
  ...(of && { for: of }),
})
const person = (name: string, signs: Partial<Signs> = {}, published = '2026-06-10') =>
  personOf([name], { roles: [], ...signs }, published)

test.each<[why: string, ReturnType<typeof person>, ReturnType<typeof person>, related: boolean, is: string]>([
  ['the same name', person('Ana Veld'), person('Ana Veld'), false, 'same'],
  ['other given names', person('Ana Veld'), person('Ivo Veld'), true, 'different'],
  ['an initial in one story', person('A. Veld'), person('Ana Veld'), true, 'same'],
  ['an initial elsewhere', person('A. Veld'), person('Ana Veld'), false, 'likely'],
  ['other middle names', person('Ana F. Veld'), person('Ana Q. Veld'), true, 'different'],
  ['a middle name more', person('Ana Maria Veld'), person('Ana Veld'), false, 'same'],
  ['a surname alone in one story', person('Veld'), person('Ana Veld'), true, 'same'],
  ['a surname alone elsewhere', person('Veld'), person('Ana Veld'), false, 'likely'],
  [
    'one office of two towns',
    person('Ana Veld', { roles: [role('mayor', 'Orla')] }),
    person('Ana Veld', { roles: [role('mayor', 'Halden')] }),
    false,
    'different',
  ],
  [
    'who was mayor elsewhere before',
    person('Ana Veld', { roles: [role('mayor', 'Orla', true)] }),
    person('Ana Veld', { roles: [role('mayor', 'Halden')] }),
    true,
    'same',
  ],
  [
    'two callings in two stories',
    person('Ana Veld', { roles: [role('mayor')] }),
    person('Ana Veld', { roles: [role('dentist')] }),
    false,
    'likely',
  ],
  [
    'one office',
    person('Ana Veld', { roles: [role('mayor')] }),
    person('Ana Veld', { roles: [role('mayor')] }),
    false,
    'same',
  ],
  ['ages thirty years apart', person('Ana Veld', { age: 31 }), person('Ana Veld', { age: 61 }), true, 'different'],
  ['a birthday between', person('Ana Veld', { age: 60 }), person('Ana Veld', { age: 61 }), false, 'same'],
  [
    'ten years later',
    person('Ana Veld', { age: 51 }, '2016-01-01'),
    person('Ana Veld', { age: 61 }, '2026-01-01'),
    false,
    'same',
  ],
  [
    'he and she elsewhere',
    person('Sasha Veld', { pronoun: 'he' }),
    person('Sasha Veld', { pronoun: 'she' }),
    false,
    'likely',
  ],
  [
    'a pronoun misread',
    person('Sasha Veld', { pronoun: 'he' }),
    person('Sasha Veld', { pronoun: 'she' }),
    true,
    'same',
  ],
  [
    'a surname, he and she',
    person('Veld', { pronoun: 'he' }),
    person('Ana Veld', { pronoun: 'she' }),
    true,
    'different',
  ],
  [
    'an office misread',
    person('Ana Veld', { roles: [role('mayor', 'Orla')] }),
    person('Ana Veld', { roles: [role('mayor', 'Halden')] }),
    true,
    'same',
  ],
  ['a short form in one story', person('William Veld'), person('Bill Veld'), true, 'same'],
  ['a short form elsewhere', person('William Veld'), person('Bill Veld'), false, 'likely'],
  ['two short forms', person('Bob Veld'), person('Bill Veld'), true, 'different'],
  ['called by the second name', person('J. Ana Veld'), person('Ana Veld'), true, 'same'],
  ['called by another second name', person('J. Ana Veld'), person('Ivo Veld'), true, 'different'],
  ['a surname of two words', person('Ruiz Veld'), person('Ana Ruiz Veld'), true, 'same'],
  ['a nickname between', person("Ana 'The Gull' Veld"), person('Ana Veld'), false, 'same'],
])('%s', (_, a, b, related, is) => {
  expect(samePerson(a, b, related).is).toBe(is)
  expect(samePerson(b, a, related).is).toBe(is)
})
