import { taggerTags, type tagging, titleCase } from '@copydesk/core/testing'
import { type TreebankSentence, tagOf } from './conllu.ts'
import type { TagExample } from './train-tagger.ts'

/** A sentence of a treebank as the tagger is to read it. */
export function tagExample(sentence: TreebankSentence, look: ReturnType<typeof tagging>): TagExample {
  const { tokens, words } = look(sentence.text)
  const gold = Int8Array.from(tokens, ({ start, end }) => {
    const covered = sentence.tokens.filter((token) => token.start < end && token.end > start)
    return taggerTags.indexOf((tagOf(covered, sentence) ?? 'X') as 'X')
  })
  return { words, gold, title: titleCase(words, 0, words.length) }
}
