import type { Name } from './names/index.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Word } from './words.ts'

const opening = /[“"‘'(]$/u
const closing = /^[”"’')]/u
const longest = 3

/**
 * A given name and a surname with a nickname between them in quotation marks are one name.
 *
 *     Ruben “Rusty” Halder   ·   Vladimir "the Fox" Petrov
 */
export function withNicknames(
  names: readonly Name[],
  words: readonly Word[],
  text: string,
  { givenNames }: Vocabulary,
): Name[] {
  const found: Name[] = []
  for (let k = 0; k < names.length; k++) {
    const name = names[k] as Name
    const given = words[name.first]
    found.push(name)
    if (name.last - name.first > 2 || !given || (name.type !== 'person' && !givenNames.has(given.lower))) continue
    for (let j = k + 1; j < names.length && j < k + 3; j++) {
      const surname = names[j] as Name
      const [before, inside, after] = [words[name.last - 1], words[name.last], words[surname.first - 1]]
      const behind = words[surname.first]
      if (!before || !inside || !after || !behind || surname.first - name.last > longest + 2) break
      if (surname.type !== 'person' || given.sentence !== behind.sentence) continue
      const opens = opening.test(text.slice(before.end, inside.start)) || /^[“"‘'(]$/u.test(inside.text)
      const closes = closing.test(text.slice(after.end, behind.start).trimStart()) || /^[”"’')]$/u.test(after.text)
      if (!opens || !closes || text.slice(before.end, behind.start).length > 40) continue
      found[found.length - 1] = { ...surname, first: name.first, type: 'person' }
      k = j
      break
    }
  }
  return found
}
