import type { Token, TokenizedSentence } from '../flow/layers.ts'
import { isNumberWord } from './closed.ts'
import { type TaggerTag, taggerTags, type WordShape } from './features.ts'
import { verbForm } from './forms.ts'

const index = (tag: TaggerTag) => taggerTags.indexOf(tag)
const [punct, sym, num, part, noun, verb, past] = (['PUNCT', 'SYM', 'NUM', 'PART', 'NOUN', 'VERB', 'VBD'] as const).map(
  index,
)
const [participle, gerund, adjective, aux, adverb, name] = (['VBN', 'VBG', 'ADJ', 'AUX', 'ADV', 'PROPN'] as const).map(
  index,
)
const predicate = new Set((['VBD', 'VBN', 'AUX'] as const).map(index))
const opensObject = new Set((['DET', 'NUM', 'PRON', 'PROPN'] as const).map(index))
/** Verbs that as a past always have an object: `four members injured in the clash`. */
const transitive = new Set(
  (
    'kill injure wound hurt arrest detain capture kidnap abduct jail imprison displace murder assassinate destroy damage ' +
    'accuse suspect charge convict sentence appoint elect name base locate call know use make give take hold build publish ' +
    'expel evict evacuate deport oust depose execute massacre torture rape bomb'
  ).split(' '),
)
const breaks = new Set('. , ; : by in on at during after near ) when as since from'.split(' '))
const multiples = new Set('dozens hundreds thousands millions scores tens'.split(' '))
const bounding = new Set('at more up about nearly almost over around some as fewer less no'.split(' '))
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
      else if (multiples.has(words[i]!.lower)) tags[i] = noun!
      if (i === first && tags[i] === name && tags[i + 1] !== name && (words[i]!.form?.bits ?? 0) & verbForm.plural)
        tags[i] = noun!
      if (
        tags[i] === past &&
        transitive.has(words[i]!.form?.lemma ?? '') &&
        (i + 1 >= last || breaks.has(tokens[i + 1]!.text))
      )
        tags[i] = participle!
      if (i === first && tags[i] === gerund && predicate.has(tags[i + 1]!) && i + 1 < last) tags[i] = noun!
      if (tags[i] === participle && takesObject(words, tags, i, first, last)) tags[i] = past!
      const tag = tags[i]!
      if (finite.has(tag) && tags[i - 1] !== part) verbs++
      else if (candidate < 0 && i > first && subjects.has(tags[i - 1]!)) {
        const bits = words[i]!.form?.bits ?? 0
        const verbal = bits & (verbForm.third | verbForm.past) && i + 1 < last && !finite.has(tags[i + 1]!)
        if (bits & verbForm.past && tag === participle && words[i + 1]?.lower !== 'by') candidate = i
        if (verbal && (tag === noun || ((tag === adjective || tag === adverb) && opensObject.has(tags[i + 1]!))))
          candidate = i
      }
    }
    if (verbs === 0 && candidate >= 0)
      tags[candidate] = (words[candidate]!.form?.bits ?? 0) & verbForm.past ? past! : verb!
  }
}

/** `Soldiers killed 20 people`: a past, since a participle after its noun takes no object. */
function takesObject(words: readonly WordShape[], tags: Uint8Array, i: number, first: number, last: number): boolean {
  if (!((words[i]!.form?.bits ?? 0) & verbForm.past) || i + 1 >= last) return false
  if (
    !opensObject.has(tags[i + 1]!) &&
    !(bounding.has(words[i + 1]!.lower) && (tags[i + 2] === num || tags[i + 3] === num))
  )
    return false
  let before = i - 1
  while (before > first && tags[before] === adverb) before--
  if (before < first || tags[before] === aux) return false
  return subjects.has(tags[before]!) || words[before]!.lower === 'and'
}
