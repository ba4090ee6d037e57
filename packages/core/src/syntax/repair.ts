import type { Token, TokenizedSentence } from '../flow/layers.ts'
import { isNumberWord } from './closed.ts'
import { type TaggerTag, taggerTags, type WordShape } from './features.ts'
import { verbForm } from './forms.ts'

const index = (tag: TaggerTag) => taggerTags.indexOf(tag)
const [punct, sym, num, part, noun, verb, past] = (['PUNCT', 'SYM', 'NUM', 'PART', 'NOUN', 'VERB', 'VBD'] as const).map(
  index,
)
const subjects = new Set((['NOUN', 'PROPN', 'PRON'] as const).map(index))
const finite = new Set((['VERB', 'VBD', 'AUX'] as const).map(index))

/** What a tagger must not get wrong: marks, numbers, and a sentence whose only verb it took for a noun. */
export function repair(
  tokens: readonly Token[],
  words: readonly WordShape[],
  sentences: readonly Pick<TokenizedSentence, 'first' | 'last'>[],
  tags: Uint8Array,
): void {
  for (const { first, last } of sentences) {
    let verbs = 0
    let candidate = -1
    for (let i = first; i < last; i++) {
      const { kind, text } = tokens[i]!
      if (kind === 'symbol') tags[i] = sym!
      else if (kind === 'punctuation' && tags[i] !== part) tags[i] = punct!
      else if (kind === 'number' && !/[a-z]$/i.test(text)) tags[i] = num!
      else if (kind === 'word' && isNumberWord(words[i]!.lower)) tags[i] = num!
      const tag = tags[i]!
      if (finite.has(tag) && tags[i - 1] !== part) verbs++
      else if (candidate < 0 && i > first && tag === noun && subjects.has(tags[i - 1]!)) {
        const bits = words[i]!.form?.bits ?? 0
        if (bits & (verbForm.third | verbForm.past) && i + 1 < last && !finite.has(tags[i + 1]!)) candidate = i
      }
    }
    if (verbs === 0 && candidate >= 0)
      tags[candidate] = (words[candidate]!.form?.bits ?? 0) & verbForm.past ? past! : verb!
  }
}
