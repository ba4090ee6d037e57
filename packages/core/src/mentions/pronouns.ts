import type { MentionKind } from '../schema/index.ts'
import type { NewMention } from './new-mention.ts'
import type { View } from './view.ts'
import type { Word } from './words.ts'

const kinds = new Map<string, MentionKind>()
for (const word of 'he him his himself she her hers herself i me my mine myself'.split(' ')) kinds.set(word, 'person')
for (const word of 'they them their theirs themselves we us our ours ourselves'.split(' ')) kinds.set(word, 'group')
for (const word of ['it', 'its', 'itself']) kinds.set(word, 'organization')

const empty =
  /^(?:is|was|['’]s|seems?|seemed|appears?|appeared|looks?|takes?|took|rains?|rained|remains|would|will|may|might|could|has|turns|turned)$/

/** Personal pronouns. `kind` is what the word leaves open at least; the entity found for it settles it. */
export function findPronouns(view: View): NewMention[] {
  const found: NewMention[] = []
  for (const sentence of view.sentences)
    for (let i = sentence.first; i < sentence.last; i++) {
      const { lower, text, start, end, upper } = view.words[i] as Word
      const kind = kinds.get(lower)
      // "[T]he stakes"
      if (kind && view.text[start - 1] === ']') continue
      if (!kind || view.nameAt(i) || (upper && text.length > 1) || (lower === 'i' && text !== 'I')) continue
      // "it is feared that", "it took two days": nobody is meant
      const next = view.word(i + 1, sentence)
      if (lower === 'it' && next && empty.test(next.lower)) continue
      found.push({ kind, form: 'pronoun', start, end, certainty: 0.95, rule: 'pronoun' })
    }
  return found
}
