import type { parsing, tagging } from '@copydesk/core/testing'
import { bareTree } from './bare-tree.ts'
import type { TreebankSentence } from './conllu.ts'
import { goldTree } from './gold-tree.ts'
import { tagExample } from './tag-example.ts'
import type { ParseExample } from './train-parser.ts'
import { trainTagger } from './train-tagger.ts'

/**
 * Sentences with their trees, tagged as the tagger will tag what it has not seen: in `folds` parts, each by a tagger
 * trained on the others.
 */
export function parseExamples(
  sentences: readonly TreebankSentence[],
  folds: number,
  look: ReturnType<typeof tagging>,
  see: ReturnType<typeof parsing>,
  tagger: { bits: number; epochs: number },
): ParseExample[] {
  const tagged = sentences.map((sentence) => tagExample(sentence, look))
  const fold = (i: number) => Math.floor((i * folds) / sentences.length)
  const taggers = Array.from({ length: folds }, (_, own) =>
    trainTagger(
      tagged.filter((_, i) => fold(i) !== own),
      tagger,
    ),
  )
  return sentences.map((sentence, i) => {
    const { tokens, atoms } = see(sentence.text, taggers[fold(i)]!)
    return { atoms, gold: bareTree(goldTree(sentence, tokens), atoms.token) }
  })
}
