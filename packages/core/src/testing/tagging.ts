import type { SentenceLayer } from '../flow/layers.ts'
import type { Lexicon } from '../flow/lexicon.ts'
import { tokenize } from '../sentences/tokenize.ts'
import { features, featuresPerToken, shapes, taggerTags, titleCase, type WordShape } from '../syntax/features.ts'
import { verbForms } from '../syntax/forms.ts'

export { features, featuresPerToken, taggerTags, titleCase, type WordShape }

/** Tokens of one sentence of English, and what the tagger sees of each: for training and scoring the tagger. */
export function tagging(lexicon: Lexicon): (text: string) => { tokens: SentenceLayer['tokens']; words: WordShape[] } {
  const forms = verbForms(lexicon)
  return (text) => {
    const tokens: SentenceLayer['tokens'][number][] = []
    tokenize(text, 0, text.length, 'en', tokens)
    return { tokens, words: shapes(tokens, forms) }
  }
}
