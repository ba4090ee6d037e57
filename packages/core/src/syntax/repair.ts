import type { Token, TokenizedSentence } from '../flow/layers.ts'
import { isIn, type TaggerTag, taggerTags, tagSet, titleCase, type WordShape } from './features.ts'
import { verbForm } from './forms.ts'
import { asHead, byPeople } from './persons.ts'

const index = (tag: TaggerTag) => taggerTags.indexOf(tag)
const [punct, sym, num, part, noun, verb, past] = (['PUNCT', 'SYM', 'NUM', 'PART', 'NOUN', 'VERB', 'VBD'] as const).map(
  index,
)
const [participle, gerund, adjective, aux, adverb, name] = (['VBN', 'VBG', 'ADJ', 'AUX', 'ADV', 'PROPN'] as const).map(
  index,
)
const predicate = tagSet('VBD', 'VBN', 'AUX')
const opensObject = tagSet('DET', 'NUM', 'PRON', 'PROPN')
/** Verbs that as a past always have an object: `four members injured in the clash`. */
const transitive = new Set(
  (
    'kill injure wound hurt arrest detain capture kidnap abduct jail imprison displace murder assassinate destroy damage ' +
    'accuse suspect charge convict sentence appoint elect name base locate call know use make give take hold build publish ' +
    'expel evict evacuate deport oust depose execute massacre torture rape bomb'
  ).split(' '),
)
/** Past forms of verbs without a passive. */
const intransitive = new Set(
  'rioted marched rallied demonstrated gathered resigned arrived departed vanished disappeared died collapsed clashed fled'.split(
    ' ',
  ),
)
/** With a participle after them: `looks closed`. */
const linking = new Set(['looks', 'remains', 'sounds'])
const timeUnit = /^(?:minute|hour|day|night|week|month|year|decade)s?$/
const describing = new Set(
  'based born raised bred owned made led run backed built trained controlled occupied sponsored'.split(' '),
)
/** Participles that right before a noun describe it: `from neighboring Torvenia`, `suspected Kestrian rebels`. */
const attributive = new Set(
  'neighboring neighbouring devastating warring outgoing incoming suspected alleged'.split(' '),
)
/** Third persons with an infinitive that nouns in the plural look like. */
const intends = new Set(
  'plans hopes aims pledges promises vows offers moves needs attempts claims threatens'.split(' '),
)
const modals = new Set('will would can could may might shall should must'.split(' '))
const breaks = new Set('. , ; : by in on at during after near ) when as since from'.split(' '))
const verbal = tagSet('VERB', 'VBD', 'VBN', 'VBG')
const joins = tagSet('CCONJ', 'SCONJ')
/** A clause begins behind them. */
const opensClauses = joins | tagSet('PUNCT')
const relative = new Set('who which that whom whose where when'.split(' '))
/** A clause without "that" can follow them. */
const opensClause = new Set(
  'say think believe claim hope fear know tell suggest show report mean feel find see let make'.split(' '),
)
const bounding = new Set('at more up about nearly almost over around some as fewer less no'.split(' '))
const nominal = tagSet('NOUN', 'PROPN', 'ADJ')
const subjects = tagSet('NOUN', 'PROPN', 'PRON')
const finite = tagSet('VERB', 'VBD', 'AUX')

/** Words and tags of a text, of which the tokens `[first, last)` are one sentence. */
export interface Sentence {
  readonly tokens: readonly Token[]
  readonly words: readonly WordShape[]
  readonly tags: Uint8Array
  readonly first: number
  readonly last: number
  readonly title: boolean
}

/**
 * What a tagger must not get wrong: marks, numbers, names, and which words are the verbs.
 * @param isPerson whether a noun in its base form denotes a person
 */
export function repair(
  tokens: readonly Token[],
  words: readonly WordShape[],
  sentences: readonly Pick<TokenizedSentence, 'first' | 'last'>[],
  tags: Uint8Array,
  isPerson: (noun: string) => boolean,
): void {
  for (const { first, last } of sentences) {
    const sentence = { tokens, words, tags, first, last, title: titleCase(words, first, last) }
    let verbs = 0
    let candidate = -1
    let ruled = false
    for (let i = first; i < last; i++) byKind(sentence, i)
    byPeople(sentence, isPerson)
    for (let i = first; i < last; i++) {
      byCapital(sentence, i)
      asHead(sentence, i, isPerson)
      byObject(sentence, i)
      const tag = tags[i]!
      if (ruled && tag === verb && isPlural(sentence, i)) tags[i] = noun!
      else if (isIn(finite, tag) && tags[i - 1] !== part) {
        verbs++
        ruled = tag !== aux && !opensClause.has(words[i]!.form?.lemma ?? '')
      } else if (
        verbs === 0 &&
        candidate >= 0 &&
        tag === punct &&
        words[i]!.lower === ',' &&
        tags[candidate] === participle
      ) {
        // Guards fired on a boat, officials said
        if (!transitive.has(words[candidate]!.form?.lemma ?? '')) {
          tags[candidate] = past!
          verbs++
        }
      } else if (tag === punct || isIn(joins, tag) || relative.has(words[i]!.lower)) ruled = false
      else if ((candidate < 0 || (tag === participle && tags[candidate] !== participle)) && couldBeVerb(sentence, i))
        candidate = i
    }
    if (verbs === 0 && candidate >= 0) tags[candidate] = bits(sentence, candidate) & verbForm.past ? past! : verb!
  }
}

const bits = ({ words }: Sentence, i: number) => words[i]!.form?.bits ?? 0

function byKind({ tokens, words, tags }: Sentence, i: number): void {
  const { kind, text } = tokens[i]!
  if (kind === 'symbol') tags[i] = sym!
  else if (kind === 'punctuation' && tags[i] !== part) tags[i] = punct!
  else if (kind === 'number' && !/[a-z]$/i.test(text)) tags[i] = num!
  else {
    const { fixed } = words[i]!
    if (fixed !== undefined && (kind === 'word' || fixed !== num)) tags[i] = fixed
  }
}

/** `Rebels attacked` opens with no name; `the United Nations` holds no verb. */
function byCapital(sentence: Sentence, i: number): void {
  const { words, tags, first, last, title } = sentence
  if (i === first && tags[i] === name && tags[i + 1] !== name && bits(sentence, i) & verbForm.plural) tags[i] = noun!
  if (isIn(verbal, tags[i]!) && words[i]!.bits & 1 && bits(sentence, i) & verbForm.demonym) tags[i] = adjective!
  if (title || i === first || i + 1 >= last || !(words[i]!.bits & 1) || tags[i] === name || !isIn(verbal, tags[i]!))
    return
  if (tags[i + 1] === name && words[i + 1]!.bits & 1 && !(bits(sentence, i) & verbForm.demonym)) tags[i] = name!
}

/** `The United States suspended part of`: the words before it are one name that opens the sentence. */
function heads(tags: Uint8Array, words: readonly WordShape[], i: number, first: number): boolean {
  if (describing.has(words[i]!.lower)) return false
  for (let k = first; k < i; k++) if (tags[k] !== name && !(k === first && words[k]!.lower === 'the')) return false
  return true
}

/** Past or participle: by what follows. */
function byObject(sentence: Sentence, i: number): void {
  const { tokens, words, tags, first, last } = sentence
  const ends = i + 1 >= last || breaks.has(tokens[i + 1]!.text)
  const describes =
    attributive.has(words[i]!.lower) && (tags[i] === gerund || tags[i] === participle || tags[i] === past)
  if (describes && !ends && !(i > first && isIn(subjects, tags[i - 1]!)) && isIn(nominal, tags[i + 1]!))
    tags[i] = adjective!
  if (tags[i] === past && ends && transitive.has(words[i]!.form?.lemma ?? '')) tags[i] = participle!
  if (i === first && tags[i] === gerund && isIn(predicate, tags[i + 1]!) && i + 1 < last) tags[i] = noun!
  // `the eye ward`: a noun in the singular has no such verb
  const bare = tags[i] === verb && words[i]!.form?.lemma === words[i]!.lower && i > first + 1
  const singular = bare && tags[i - 1] === noun && !(bits(sentence, i - 1) & (verbForm.plural | verbForm.past))
  if (singular && !words[i - 1]!.lower.endsWith('s') && !isIn(opensObject, tags[i + 1] ?? noun!)) tags[i] = noun!
  // `and rebels fled`: before a past the subject, where no other stands before it
  const plural = tags[i] === verb && (i === first || isIn(joins, tags[i - 1]!) || tags[i - 1] === punct)
  if (plural && bits(sentence, i) & verbForm.plural && i + 1 < last && !linking.has(words[i]!.lower))
    if (tags[i + 1] === past || (tags[i + 1] === participle && bits(sentence, i + 1) & verbForm.past)) tags[i] = noun!
  // `Gunmen shot dead a mayor`
  const left = i > first ? tags[i - 1]! : punct!
  if (tags[i] === noun && bits(sentence, i) & verbForm.past && words[i + 1]?.lower === 'dead' && i + 1 < last)
    if (isIn(subjects, left) || left === aux) tags[i] = left === aux ? participle! : past!
  // `would free`, `must drop`: behind a modal the bare form is a verb
  if (
    (tags[i] === noun || tags[i] === adjective) &&
    i > first &&
    modals.has(words[i - 1]!.lower) &&
    tags[i - 1] === aux
  )
    if (bits(sentence, i) & verbForm.base) tags[i] = verb!
  // `the two exiled dissidents`
  const counted = i > first + 1 && (tags[i - 1] === num || tags[i - 1] === adjective) && words[i - 2]!.lower === 'the'
  if ((tags[i] === participle || tags[i] === past) && counted && tags[i + 1] === noun && !ends) tags[i] = adjective!
  // `Denmark plans to`: after a name in the clause's first place a verb
  const heads = i > first && tags[i - 1] === name && (i - 1 === first || isIn(opensClauses, tags[i - 2]!))
  if (tags[i] === noun && heads && intends.has(words[i]!.lower) && words[i + 1]?.lower === 'to' && i + 1 < last)
    tags[i] = verb!
  const agrees = tags[i] === noun && i > first && tags[i - 1] === noun && bits(sentence, i - 1) & verbForm.plural
  if (agrees && bits(sentence, i) & verbForm.base && i + 1 < last && isIn(opensObject, tags[i + 1]!)) tags[i] = verb!
  if (tags[i] === participle && (takesObject(words, tags, i, first, last) || isPast(sentence, i))) tags[i] = past!
}

/** `Prisoners rioted`, `the talks began`: after its noun a past, where the verb has no passive or the form is no participle. */
function isPast({ words, tags, first }: Sentence, i: number): boolean {
  const { bits = 0 } = words[i]!.form ?? {}
  const only = bits & verbForm.past && !(bits & verbForm.participle)
  if (!only && !intransitive.has(words[i]!.lower)) return false
  let before = i - 1
  while (before > first && tags[before] === adverb) before--
  return before >= first && isIn(subjects, tags[before]!)
}

/** `eased emergency measures`: after the clause's verb, a noun. */
const isPlural = (sentence: Sentence, i: number) =>
  (bits(sentence, i) & verbForm.plural) !== 0 && (sentence.tags[i - 1] === noun || sentence.tags[i - 1] === adjective)

function couldBeVerb(sentence: Sentence, i: number): boolean {
  const { words, tags, first, last } = sentence
  if (i === first || !isIn(subjects, tags[i - 1]!)) return false
  const form = bits(sentence, i)
  const plural = tags[i - 1] === noun && (bits(sentence, i - 1) & verbForm.plural) !== 0
  if (plural && form & verbForm.base && tags[i] === noun && i + 1 < last && tags[i + 1] === noun) return true
  if (form & verbForm.past && tags[i] === participle && words[i + 1]?.lower !== 'by') return true
  if (!(form & (verbForm.third | verbForm.past)) || i + 1 >= last || isIn(finite, tags[i + 1]!)) return false
  return tags[i] === noun || ((tags[i] === adjective || tags[i] === adverb) && isIn(opensObject, tags[i + 1]!))
}

/** `The mayor, Ana Veld, accused Torvenia`: the comma behind a name that stands between two. */
function closesName(words: readonly WordShape[], tags: Uint8Array, at: number, first: number): boolean {
  if (words[at]!.lower !== ',') return false
  let i = at - 1
  while (i > first && i > at - 5 && tags[i] === name) i--
  return i < at - 1 && i > first && words[i]!.lower === ',' && isIn(subjects, tags[i - 1]!)
}

/** `Soldiers killed 20 people`: a past, since a participle after its noun takes no object. */
function takesObject(words: readonly WordShape[], tags: Uint8Array, i: number, first: number, last: number): boolean {
  if (!((words[i]!.form?.bits ?? 0) & verbForm.past) || i + 1 >= last) return false
  if (
    !isIn(opensObject, tags[i + 1]!) &&
    tags[i + 1] !== noun &&
    !(bounding.has(words[i + 1]!.lower) && (tags[i + 2] === num || tags[i + 3] === num))
  )
    return false
  // "killed five days ago"
  for (let k = i + 2; k < last - 1 && k < i + 5; k++)
    if (timeUnit.test(words[k]!.lower) && /^(?:ago|earlier|later|before|after)$/.test(words[k + 1]!.lower)) return false
  let before = i - 1
  while (before > first && tags[before] === adverb) before--
  if (before < first || tags[before] === aux) return false
  if (tags[i + 1] === noun && !heads(tags, words, i, first)) return false
  return isIn(subjects, tags[before]!) || words[before]!.lower === 'and' || closesName(words, tags, before, first)
}
