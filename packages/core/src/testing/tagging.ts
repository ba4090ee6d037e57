import type { SentenceLayer } from '../flow/layers.ts'
import type { Lexicon } from '../flow/lexicon.ts'
import type { PosTag } from '../schema/index.ts'
import { tokenize } from '../sentences/tokenize.ts'
import { features, featuresPerToken, shapeBook, taggerTags, titleCase, type WordShape } from '../syntax/features.ts'
import { verbForms } from '../syntax/forms.ts'
import { syntax } from '../syntax/index.ts'
import { offsetMap } from '../text/index.ts'

export { features, featuresPerToken, taggerTags, titleCase, type WordShape }

/** Tokens of one sentence of English, and what the tagger sees of each: for training and scoring the tagger. */
export function tagging(lexicon: Lexicon): (text: string) => { tokens: SentenceLayer['tokens']; words: WordShape[] } {
  const shapes = shapeBook(verbForms(lexicon))
  return (text) => {
    const tokens: SentenceLayer['tokens'][number][] = []
    tokenize(text, 0, text.length, 'en', tokens)
    return { tokens, words: shapes(tokens) }
  }
}

/** Tokens of one sentence of English with the parts of speech that the syntax stage gives them. */
export function partsOfSpeech(
  lexicon: Lexicon,
): (text: string) => { tokens: SentenceLayer['tokens']; pos: readonly PosTag[] } {
  const look = tagging(lexicon)
  const stage = syntax(lexicon)
  return (text) => {
    const { tokens } = look(text)
    const sentence = { start: 0, end: text.length, first: 0, last: tokens.length, block: 0 }
    const clean = { text, blocks: [], changes: [], map: offsetMap([]) }
    const { pos } = stage.run(
      { id: '', source: { text }, clean, sentences: { sentences: [sentence], tokens } },
      () => {},
    )
    return { tokens, pos }
  }
}
