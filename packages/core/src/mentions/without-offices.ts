import type { Name } from './names/index.ts'
import type { Word } from './words.ts'

const office = /^(?:CEO|CFO|COO|CTO|CIO|VP|EVP|SVP|PM|GM|MEP)s?$/

/** "Torvair Systems CEO": the office in capitals behind the name of a body is no part of it. */
export const withoutOffices = (names: readonly Name[], words: readonly Word[]): Name[] =>
  names.flatMap((name) => {
    if (!office.test(words[name.last - 1]?.text ?? '')) return [name]
    return name.last - name.first > 1 ? [{ ...name, type: 'organization' as const, last: name.last - 1 }] : []
  })
