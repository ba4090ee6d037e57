import type { Lexicon } from './lexicon.ts'

/** Whether a noun in its base form denotes a person, as `dentist` does, or one of several as a plural of the lists does. */
export function personNouns(lexicon: Lexicon): (noun: string) => boolean {
  const persons = lexicon.words('person-nouns')
  const groups = lexicon.table('group-nouns')
  return (noun) => persons.has(noun) || groups.has(`${noun}s`)
}
