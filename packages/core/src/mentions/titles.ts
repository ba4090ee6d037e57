import { isGiven } from './names/split.ts'
import type { NewMention } from './new-mention.ts'
import { premodifiedByName } from './noun-phrase.ts'
import { commonNouns, type TitlePhrase, titleAt } from './title-phrases.ts'
import type { View } from './view.ts'
import type { Word, WordSentence } from './words.ts'

/** "hit in the head" */
const ofBody = /^(?:in|on|over|above|off|against|behind|through|into)$/
const formOfAddress = /^(?:mr|mrs|ms|miss)\.?$/
/** Bodies that go without an article. */
const bodies = /^(?:parliament|congress|police|staff|state|security|intelligence|protocol)$/
const tails = new Set(['of', 'to', 'for', 'at', 'in'])

/**
 * Titles with the nation, portfolio and office they name, and the descriptions of persons made of them.
 *
 *     the [Torvenian Interior Minister](title)
 *     [Kestria's [envoy to the Littoral Alliance](title)](person)
 */
export function findTitles(view: View): NewMention[] {
  const found: NewMention[] = []
  for (const sentence of view.sentences) {
    let i = sentence.first
    let free = sentence.first
    while (i < sentence.last) {
      const name = view.nameAt(i)
      const phrase = name ? undefined : titleAt(view.words, i, sentence.last, view.vocabulary)
      if (phrase) {
        const made = read(phrase, free, sentence, view)
        found.push(...made)
        if (made.length) free = phrase.last
      }
      i = phrase ? phrase.last : (name?.last ?? i + 1)
      if (name && i <= name.first) i = name.first + 1
    }
  }
  return found
}

/** @param free first word that no title before it has taken */
function read(phrase: TitlePhrase, free: number, sentence: WordSentence, view: View): NewMention[] {
  if (phrase.kind === 'honorific') return []
  const { words } = view
  // "Mr. King"
  if (formOfAddress.test(view.word(phrase.first - 1, sentence)?.lower ?? '')) return []
  const head = words[phrase.last - 1] as Word
  if (head.pos !== 'NOUN' && head.pos !== 'PROPN' && !head.capital) return []
  const next = view.word(phrase.last, sentence)
  const left = premodifiedByName(phrase.first, sentence, view)
  const first = Math.max(left.first, free)
  const core = Math.max(left.core, free)
  const isOne = (words[first] as Word).lower === 'one' && first < phrase.first
  const determiner = first > left.first ? 'none' : isOne ? 'indefinite' : left.determiner
  const person = nameAfter(phrase.last, view)
  const tail = tailEnd(phrase.last, sentence, view)
  const beside = person || tail > phrase.last || head.capital || isApposed(phrase.last, sentence, view)
  if (
    !person &&
    next &&
    (next.hyphened || (next.pos === 'NOUN' && !head.capital && tail === phrase.last && !isVerbLike(next)))
  )
    return []
  if (head.lower === 'head' && /^(?:his|her|its|my|your|their)$/.test((words[first] as Word).lower) && !beside)
    return []
  if (head.lower === 'head' && !beside && ofBody.test(view.word(first - 1, sentence)?.lower ?? '')) return []
  if (commonNouns.has((words[phrase.first] as Word).lower) && !beside && determiner === 'none') return []
  const span = { start: (words[core] as Word).start, end: (words[tail - 1] as Word).end }
  const found: NewMention[] = [
    { kind: 'title', form: 'nominal', ...span, certainty: 0.85, rule: `title-${phrase.kind}` },
  ]
  // "not a single sergeant"
  if (view.word(first, sentence)?.lower === 'a' && view.word(first + 1, sentence)?.lower === 'single') return []
  const described = person
    ? determiner === 'possessive' || tail > phrase.last
    : determiner !== 'none' || head.capital || tail > phrase.last
  if (described && !/^(?:no|any|every|each|many|several)$/.test((words[first] as Word).lower))
    found.push({
      kind: 'person',
      form: 'nominal',
      start: (words[first] as Word).start,
      end: span.end,
      certainty: 0.7,
      rule: 'title-description',
    })
  return found
}

const isVerbLike = ({ lower }: Word) => /(?:ed|ing|says|tells|adds|warns|claims)$/.test(lower)

/** "its head, Dr. Iva Kanto,": the name of a person behind a comma. */
function isApposed(i: number, sentence: WordSentence, view: View): boolean {
  if (view.word(i, sentence)?.text !== ',') return false
  const at = view.nameAt(i + 1) ? i + 1 : i + 2
  const name = view.nameAt(at)
  return name?.type === 'person' && name.first === at && /^[,.]$/.test(view.word(name.last, sentence)?.text ?? '')
}

const nameAfter = (i: number, view: View) => {
  const name = view.nameAt(i)
  return name?.type === 'person' && name.first === i ? name : undefined
}

/** Past the name that follows in "envoy to ORFOR", "director of Lomnik General Hospital"; else where it began. */
function tailEnd(last: number, sentence: WordSentence, view: View): number {
  const link = view.word(last, sentence)
  if (!link || !tails.has(link.lower) || link.capital) return last
  const at = view.word(last + 1, sentence)?.lower === 'the' ? last + 2 : last + 1
  const name = at < sentence.last ? view.nameAt(at) : undefined
  const noun = view.word(at, sentence)
  // "minister of transport", "minister for foreign affairs"
  const head = view.words[last - 1] as Word
  if (!name && head.lower === 'minister' && at === last + 1 && /^(?:of|for)$/.test(link.lower)) {
    let end = at
    while (end < at + 4 && /^(?:NOUN|ADJ|CCONJ)$/.test(view.word(end, sentence)?.pos ?? '')) end++
    while (end > at && view.words[end - 1]?.pos !== 'NOUN') end--
    const behind = view.word(end, sentence)
    const seat = /^(?:of|for|in)$/.test(behind?.lower ?? '') ? view.nameAt(end + 1) : undefined
    if (end > at) return seat?.type === 'place' && seat.first === end + 1 ? seat.last : end
  }
  // "speaker of parliament", "chief of police"
  if (!name && at === last + 1 && link.lower === 'of' && bodies.test(noun?.lower ?? '')) {
    const next = view.word(at + 1, sentence)
    return next?.pos === 'NOUN' || next?.hyphened ? last : at + 1
  }
  // "envoy to the alliance"
  if (!name && at === last + 2 && noun && view.vocabulary.organizationNouns.has(noun.lower)) {
    const next = view.word(at + 1, sentence)
    const name = view.nameAt(at + 1)
    if (name && name.first === at + 1 && !isGiven(next, view.vocabulary)) return name.last
    return next?.pos === 'NOUN' || next?.hyphened ? last : at + 1
  }
  if (!name || name.first !== at || name.type === 'person') return last
  const behind = view.word(name.last, sentence)
  return behind?.hyphened || /^['’]s?$/.test(behind?.text ?? '') ? last : name.last
}
