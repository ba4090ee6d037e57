import type { Reader } from '../flow/reader.ts'

/** The names of persons, organizations and places that a reader finds in a clean text: "place Oslo". */
export const namesOf = (reader: Reader, text: string): string[] =>
  (reader.read({ text, clean: false }).mentions ?? [])
    .filter(({ form, kind }) => form === 'name' && /^(?:person|organization|place)$/.test(kind))
    .map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`)
