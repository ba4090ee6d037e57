import { isIn, taggerTags, tagSet } from './features.ts'
import { verbForm } from './forms.ts'
import { lemma } from './lemma.ts'
import type { Sentence } from './repair.ts'

const [noun, verb, past, adjective, aux, name] = (['NOUN', 'VERB', 'VBD', 'ADJ', 'AUX', 'PROPN'] as const).map((tag) =>
  taggerTags.indexOf(tag),
)
const verbal = tagSet('VERB', 'VBD', 'VBN', 'VBG')
const opensObject = tagSet('DET', 'NUM', 'PRON', 'PROPN')
/** What a word for a person is taken for that the tagger has not met. */
const unsure = tagSet('ADJ', 'ADV', 'NUM', 'INTJ', 'PROPN', 'VERB', 'VBN')
const determines = tagSet('DET', 'NUM', 'ADJ')
const endsPhrase = tagSet('VERB', 'VBD', 'VBN', 'AUX', 'ADP')

/** `Guards shot a farmer`, `Raiders blame the mayor`: before what can be their verb, persons in the plural are a noun. */
export function byPeople({ words, tags, first, last, title }: Sentence, isPerson: (noun: string) => boolean): void {
  const { lower, form, bits } = words[first]!
  if (title || first + 2 >= last || !(bits & 1) || !/(?:s|men)$/.test(lower)) return
  const [own, next, after] = [tags[first]!, tags[first + 1]!, tags[first + 2]!]
  const isVerb = isIn(verbal, next) || next === aux
  const second = words[first + 1]!
  const could = ((second.form?.bits ?? 0) & (verbForm.base | verbForm.past)) !== 0 && !(second.bits & 1)
  if (own === noun ? isVerb || !could : !isVerb && !could) return
  if (!isVerb && (!isIn(opensObject, after) || (own === name && after === name))) return
  if (!isPerson(lemma(lower, lower, 'NOUN', form))) return
  tags[first] = noun!
  if (!isVerb && after !== name) tags[first + 1] = second.form!.bits & verbForm.past ? past! : verb!
}

/** `a burglar told police`: behind its determiner, with no noun to follow, a word for a person is the head. */
export function asHead(
  { tokens, words, tags, first, last }: Sentence,
  i: number,
  isPerson: (noun: string) => boolean,
): void {
  if (!isIn(unsure, tags[i]!)) return
  if (i === first || i + 1 >= last || !isIn(determines, tags[i - 1]!) || words[i]!.bits & 1) return
  const next = words[i + 1]!.form?.bits ?? 0
  // `a welder told reporters`: no adjective
  const told = tags[i + 1] === adjective && (next & verbForm.past) !== 0 && !(next & verbForm.adjective)
  if (!told && !isIn(endsPhrase, tags[i + 1]!) && tokens[i + 1]!.text !== '.') return
  const { lower, form } = words[i]!
  if (!isPerson(lemma(lower, lower, 'NOUN', form))) return
  tags[i] = noun!
  if (told) tags[i + 1] = past!
}
