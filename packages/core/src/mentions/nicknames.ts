import type { Name } from './names/index.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Word } from './words.ts'

const opening = /^[“"‘']$/u
const closing = /^[”"’']$/u
const longest = 3

/**
 * A given name and a surname with a nickname between them in quotation marks are one name.
 *
 *     Ruben “Rusty” Halder   ·   Vladimir "the Fox" Petrov
 */
export function withNicknames(names: readonly Name[], words: readonly Word[], { givenNames }: Vocabulary): Name[] {
  const found: Name[] = []
  for (let k = 0; k < names.length; k++) {
    const name = names[k] as Name
    const given = words[name.first]
    found.push(name)
    if (name.last - name.first > 2 || !given || (name.type !== 'person' && !givenNames.has(given.lower))) continue
    const last = surnameAfter(name.last, words)
    if (last === undefined) continue
    while ((names[k + 1]?.last ?? words.length) <= last) k++
    const surname = names[k + 1]
    const joins = surname && surname.first <= last ? surname : undefined
    if (joins) k++
    found[found.length - 1] = { ...(joins ?? name), first: name.first, last: joins?.last ?? last + 1, type: 'person' }
  }
  return found
}

/** The capitalized word behind a nickname of a few words that begins here. */
function surnameAfter(from: number, words: readonly Word[]): number | undefined {
  if (!opening.test(words[from]?.text ?? '')) return undefined
  for (let i = from + 2; i <= from + longest + 1; i++) {
    const behind = words[i + 1]
    if (behind?.sentence !== words[from]?.sentence) return undefined
    if (closing.test(words[i]?.text ?? '')) return behind?.capital && behind.pos === 'PROPN' ? i + 1 : undefined
  }
  return undefined
}
