import type { Name } from './names/index.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Word } from './words.ts'

/**
 * Two names that were taken for one are parted, where each side is known by itself, from the lists or from elsewhere in
 * the document: "Torvair and Nordvik" are two companies, "Food and Drug Administration" is one body.
 */
export function parted(names: readonly Name[], words: readonly Word[], vocabulary: Vocabulary): Name[] {
  const phrase = (first: number, last: number) =>
    words
      .slice(first, Math.min(last, first + 12))
      .map(({ text }) => text)
      .join(' ')
  const seen = new Map<string, Name>()
  for (const name of names) if (!seen.has(phrase(name.first, name.last))) seen.set(phrase(name.first, name.last), name)
  const listed = (text: string) => vocabulary.organizations.has(text.toLowerCase())
  return names.flatMap((name) => {
    const { first, last, type } = name
    const whole = phrase(first, last)
    if (type !== 'organization' || last - first < 3 || listed(whole)) return [name]
    const sides: Name[] = []
    for (let k = first + 1; k < last - 1 && k < first + 9; k++) {
      if (words[k]?.lower !== 'and') continue
      const right = words[k + 1]?.lower === 'the' ? k + 2 : k + 1
      for (const [from, to] of [
        [first, k],
        [right, last],
      ] as const) {
        const text = phrase(from, to)
        const other = seen.get(text)
        if (other || listed(text)) sides.push({ ...name, type: other?.type ?? type, first: from, last: to })
      }
      break
    }
    return sides.length === 2 ? sides : [name]
  })
}
