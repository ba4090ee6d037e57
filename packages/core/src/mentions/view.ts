import type { Name } from './names/index.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Word, WordSentence, Words } from './words.ts'

/** What the finders of descriptions see: the words with the names found in them. */
export interface View extends Words {
  readonly vocabulary: Vocabulary
  /** The name a word belongs to. */
  nameAt(i: number): Name | undefined
  /** The word, where it stands in the same sentence. */
  word(i: number, sentence: WordSentence): Word | undefined
}

export function viewOf(text: Words, names: readonly Name[], vocabulary: Vocabulary): View {
  const owner = new Int32Array(text.words.length).fill(-1)
  names.forEach(({ first, last }, k) => {
    owner.fill(k, first, last)
  })
  return {
    ...text,
    vocabulary,
    nameAt: (i) => names[owner[i] ?? -1],
    word: (i, { first, last }) => (i >= first && i < last ? text.words[i] : undefined),
  }
}
