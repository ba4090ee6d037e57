import type { Name } from './names/index.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Word } from './words.ts'

const office = /^(?:CEO|CFO|COO|CTO|CIO|VP|EVP|SVP|PM|GM|MEP)s?$/
const position = /^(?:QB|RB|WR|TE|OL|DL|DE|DT|LB|CB|PG|SG|SF|PF)$/

/**
 * An office in capitals is no part of the name beside it, and somebody's party none of a body's.
 *
 *     [Torvair Systems] CEO   ·   Lomnik QB [Per Kolm]   ·   Republican of [Alabama]
 */
export function withoutOffices(names: readonly Name[], words: readonly Word[], { peoples }: Vocabulary): Name[] {
  const text = (first: number, last: number) =>
    words
      .slice(first, Math.min(last, first + 12))
      .map((word) => word.text)
      .join(' ')
  const typed = new Map(names.map(({ first, last, type }) => [text(first, last), type]))
  return names.flatMap((name) => {
    const { first, last } = name
    if (office.test(words[last - 1]?.text ?? ''))
      return last - first > 1
        ? [{ ...name, type: typed.get(text(first, last - 1)) ?? ('organization' as const), last: last - 1 }]
        : []
    for (let i = first + 1; i < last - 2 && i < first + 5; i++)
      if (position.test(words[i]?.text ?? '')) return [{ ...name, type: 'person' as const, first: i + 1 }]
    const opens = words[first]?.lower ?? ''
    if (last - first > 2 && words[first + 1]?.lower === 'of' && peoples.get(opens)?.[1] === 'political')
      return [{ ...name, type: 'place' as const, first: first + 2 }]
    return [name]
  })
}
