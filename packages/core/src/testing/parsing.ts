import type { Token } from '../flow/layers.ts'
import type { Lexicon } from '../flow/lexicon.ts'
import type { PosTag } from '../schema/index.ts'
import { taggerTags, type WordShape } from '../syntax/features.ts'
import { lemma } from '../syntax/lemma.ts'
import { type Atoms, atomsOf } from '../syntax/parser/atoms.ts'
import { repair } from '../syntax/repair.ts'
import { tag } from '../syntax/tagger.ts'
import { tagging } from './tagging.ts'

export type { Atoms } from '../syntax/parser/atoms.ts'
export { labelFeatureCount, labelFeatures } from '../syntax/parser/label-features.ts'
export { moveFeatureCount, moveFeatures } from '../syntax/parser/move-features.ts'
export { parse } from '../syntax/parser/parse.ts'
export { type Relation, relations } from '../syntax/parser/relations.ts'
export { moves, State } from '../syntax/parser/state.ts'
export { checkOf, type FeatureTable, openParser, type ParserWeights, packParser } from '../syntax/parser/weights.ts'
export { type Trees, withMarks } from '../syntax/parser/with-marks.ts'

/** One sentence as the parser sees it, its parts of speech told by a tagger of these weights. */
export function parsing(
  lexicon: Lexicon,
): (
  text: string,
  tagger: Int8Array,
) => { tokens: readonly Token[]; words: readonly WordShape[]; tags: Uint8Array; atoms: Atoms } {
  const look = tagging(lexicon)
  return (text, tagger) => {
    const { tokens, words } = look(text)
    const sentences = [{ first: 0, last: tokens.length }]
    const tags = tag(words, sentences, tagger)
    repair(tokens, words, sentences, tags)
    const lemmas = words.map(({ lower, form }, i) =>
      lemma(tokens[i]!.text, lower, taggerTags[tags[i]!]!.replace(/^VB.$/, 'VERB') as PosTag, form),
    )
    return { tokens, words, tags, atoms: atomsOf(words, tags, lemmas, sentences) }
  }
}
