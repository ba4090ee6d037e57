import { speechVerbs, timeWords } from './function-words.ts'
import type { NewMention } from './new-mention.ts'
import { premodified } from './noun-phrase.ts'
import type { View } from './view.ts'
import type { Word, WordSentence } from './words.ts'

const reach = 30
const be = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being'])
const links = new Set(['of', 'on', 'for', 'by', 'from', 'about', 'into', 'in', 'with'])
const longestTail = 14
const relatives = /^(?:that|which|who)$/
const aged = /^\d{1,3}-year-old$/
/** Nouns that make a source without an article: "figures show", "research suggests". */
const bare = new Set(['data', 'evidence', 'research', 'footage', 'legislation', 'guidance', 'reporting', 'testimony'])

interface Source {
  readonly head: number
  readonly lemma: string
  readonly kind: 'person' | 'group' | 'document' | 'organization' | 'place'
}

/**
 * Who or what is quoted without a name or a title, and where the article comes back to it.
 *
 *     [A neighbor](person) said   ·   according to [the study](document)   ·   said [one caller](person)
 *     [The report’s authors](group) say   ·   [the Veld campaign](organization) denied   ·   ... [the report](document), published in March, ...
 * @param others mentions found before: what ends in the same noun is one of them
 */
export function findSources(view: View, others: readonly NewMention[]): NewMention[] {
  const found: NewMention[] = []
  const taken = new Set(others.flatMap(({ form, end }) => (form === 'nominal' ? [end] : [])))
  const quoted = new Set<string>()
  const rest: Source[] = []
  for (const sentence of view.sentences)
    for (let i = sentence.first; i < sentence.last; i++) {
      const source = sourceAt(i, sentence, view)
      if (!source || taken.has((view.words[i] as Word).end)) continue
      const phrase = phraseOf(source, sentence, view)
      if (!phrase) continue
      if (!speaks(phrase.first, i, sentence, view)) {
        if (source.kind !== 'place' && /^(?:the|this|that|these|those)$/.test((view.words[phrase.first] as Word).lower))
          rest.push(source)
        continue
      }
      quoted.add(`${source.kind} ${source.lemma}`)
      found.push(mentionOf(phrase.first, source, view, 'quoted', tailEnd(source, sentence, view)))
    }
  for (const source of rest) {
    // "the 43-year-old" is always somebody
    if (!aged.test(source.lemma) && !quoted.has(`${source.kind} ${source.lemma}`)) continue
    const sentence = view.sentences[(view.words[source.head] as Word).sentence] as WordSentence
    const phrase = phraseOf(source, sentence, view)
    if (phrase) found.push(mentionOf(phrase.first, source, view, 'again'))
  }
  return found
}

const mentionOf = (
  first: number,
  { head, kind }: Source,
  { words }: View,
  rule: string,
  last = head + 1,
): NewMention => ({
  kind,
  form: 'nominal',
  start: (words[first] as Word).start,
  end: (words[last - 1] as Word).end,
  certainty: 0.65,
  rule: kind === 'group' ? 'group-people' : `${kind}-${rule}`,
})

/** Past what follows a document or a group that is quoted: "results of the survey", "posts on the board for anglers". */
function tailEnd({ head, kind }: Source, sentence: WordSentence, view: View): number {
  let end = head + 1
  if (kind !== 'document' && kind !== 'group') return end
  for (let i = end; i < sentence.last && i < head + longestTail; ) {
    if (!links.has((view.words[i] as Word).lower)) break
    let last = i + 1
    while (last < sentence.last && last < head + longestTail && isNominal(view.words[last] as Word)) last++
    const closing = view.words[last - 1] as Word
    if (last === i + 1 || (closing.pos !== 'NOUN' && closing.pos !== 'PROPN') || timeWords.has(closing.lower)) break
    if (isMisread(last - 1, sentence, view)) break
    end = last
    i = last
  }
  return end
}

const isNominal = ({ pos, text }: Word) => /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(pos) || /^['’]s?$/.test(text)

function sourceAt(i: number, sentence: WordSentence, view: View): Source | undefined {
  const { vocabulary } = view
  const { lower, lemma, pos, capital } = view.words[i] as Word
  if (lower.endsWith('-year-old') && aged.test(lower)) {
    const next = view.word(i + 1, sentence)
    return next && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos) ? undefined : { head: i, lemma: lower, kind: 'person' }
  }
  if ((pos !== 'NOUN' && pos !== 'PROPN') || (capital && i > sentence.first)) return undefined
  const plural = lemma !== lower && lower.endsWith('s')
  const listed = vocabulary.quotedNouns.get(lower) ?? vocabulary.quotedNouns.get(lemma)
  // "the Veld administration"
  if (vocabulary.organizationNouns.has(lower) && view.nameAt(i - 1)?.type === 'person' && i - 1 >= sentence.first)
    return view.nameAt(i) ? undefined : { head: i, lemma, kind: 'organization' }
  const human =
    vocabulary.personNouns.has(lower) ||
    vocabulary.personNouns.has(lemma) ||
    (plural && vocabulary.titles.get(lemma)?.[1] !== undefined)
  if ((!listed && !human) || view.nameAt(i) || vocabulary.groupNouns.has(lower)) return undefined
  if (!plural && vocabulary.titles.has(lower)) return undefined
  const next = view.word(i + 1, sentence)
  if (next && (next.hyphened || /^['’]s?$/.test(next.lower))) return undefined
  if (next?.pos === 'NOUN' && !vocabulary.reportingVerbs.has(next.lemma) && !isMisread(i + 1, sentence, view))
    return undefined
  const kind = listed?.[0] ?? 'person'
  if (kind === 'document' || kind === 'organization') return { head: i, lemma, kind }
  // "the city said"; cities are many things
  if (kind === 'place')
    return !plural && view.word(i - 1, sentence)?.lower === 'the' ? { head: i, lemma, kind } : undefined
  return { head: i, lemma, kind: plural ? 'group' : 'person' }
}

/** The noun with what belongs to it; a singular needs an article, an owner or a number. */
function phraseOf({ head, kind }: Source, sentence: WordSentence, view: View): { first: number } | undefined {
  const { first, determiner } = premodified(head, sentence, view)
  const { lower, lemma } = view.words[head] as Word
  if (/^(?:no|any|every|each|such)$/.test((view.words[first] as Word).lower)) return undefined
  const plural = kind === 'group' || (lower !== lemma && lower.endsWith('s'))
  const name = kind === 'person' || kind === 'group' ? undefined : view.nameAt(first - 1)
  // "the Veld campaign"
  if (name?.type === 'person' && first === head)
    return { first: view.word(name.first - 1, sentence)?.lower === 'the' ? name.first - 1 : name.first }
  if (determiner !== 'none' || plural || bare.has(lower) || (view.words[first] as Word).lower === 'one')
    return { first }
  const opening = quotedBefore(first, sentence, view) ?? ownerBefore(first, sentence, view)
  if (opening !== undefined) return { first: opening }
  return first < head && view.nameAt(first) && kind !== 'person' ? { first } : undefined
}

/** `the “History” [section]`: the article before a word in marks. */
function quotedBefore(first: number, sentence: WordSentence, view: View): number | undefined {
  if (!/^["”’']$/.test(view.word(first - 1, sentence)?.text ?? '')) return undefined
  for (let i = first - 2; i > first - 8; i--) {
    if (!/^["“‘']$/.test(view.word(i, sentence)?.text ?? '')) continue
    return /^(?:the|a|an|its|their|his|her)$/.test(view.word(i - 1, sentence)?.lower ?? '') ? i - 1 : undefined
  }
  return undefined
}

/** `Orla Weekly’s [analysis]`: capitals before the owner’s mark that were not read as a name. */
function ownerBefore(first: number, sentence: WordSentence, view: View): number | undefined {
  if (!/^['’]s?$/.test(view.word(first - 1, sentence)?.text ?? '')) return undefined
  let i = first - 1
  while (i > first - 6 && view.word(i - 1, sentence)?.capital) i--
  return i < first - 1 ? i : undefined
}

const isVerb = ({ pos }: Word) => pos === 'VERB'
const reports = ({ lemma }: Word, { vocabulary }: View) => vocabulary.reportingVerbs.has(lemma)

/** "the site explains, ... that", "one caller writing “...”": a verb of saying that was read as a noun. */
function isMisread(i: number, sentence: WordSentence, view: View): boolean {
  const { lower, pos } = view.words[i] as Word
  if (pos !== 'NOUN' || !/^(?:that|[,"“‘':])$/.test(view.word(i + 1, sentence)?.lower ?? '')) return false
  const stem = /^(.{2,12}?)(?:s|ing)$/.exec(lower)?.[1]
  return stem !== undefined && [stem, `${stem}e`].some((verb) => view.vocabulary.reportingVerbs.has(verb))
}

/** Whether a noun phrase is the subject of a reporting verb, or who is quoted, cited or said to be the source. */
function speaks(first: number, head: number, sentence: WordSentence, view: View): boolean {
  const before = view.word(first - 1, sentence)
  if (before?.lower === 'to' && view.word(first - 2, sentence)?.lower === 'according') return true
  // "the road was shut, said a neighbor"
  if (before && isVerb(before) && speechVerbs.has(before.lower)) {
    const next = view.word(head + 1, sentence)?.pos ?? ''
    return next !== 'VERB' && next !== 'AUX' && /^[,"”’'»?!]$/.test(view.word(first - 2, sentence)?.text ?? '')
  }
  if (before?.pos === 'ADP' && before.lower !== 'with') return false
  // "published a report saying": what is done with it tells no more
  if (before && isVerb(before)) {
    const next = view.word(head + 1, sentence)
    if (/^(?:quote|cite)$/.test(before.lemma)) return true
    return next?.lower.endsWith('ing') === true && reports(next, view)
  }
  let comma: number | undefined
  let loose = false
  for (let i = head + 1; i < sentence.last && i < head + reach; i++) {
    const word = view.words[i] as Word
    const { lower, pos, text } = word
    if (/^[.;:!?()"“”«»]$/.test(text)) return false
    if (text === ',') {
      comma = i
      continue
    }
    if (pos === 'SCONJ' && lower !== 'as' && lower !== 'that') return false
    const misread = isMisread(i, sentence, view)
    if (pos !== 'VERB' && !misread) {
      // "the report is out"
      if (pos === 'AUX' && be.has(lower) && !/^(?:VERB|ADV|AUX|PART)$/.test(view.word(i + 1, sentence)?.pos ?? '')) {
        // "a passenger, who was on board, said"
        if (loose || !relatives.test((view.words[i - 1] as Word).lower)) return false
        loose = true
      }
      continue
    }
    const last = view.words[i - 1] as Word
    if (misread || reports(word, view)) {
      if (last.lower === 'to') continue
      if (be.has(last.lower) && !lower.endsWith('ing')) return false
      // ", officials said": another one's verb
      return comma === undefined || startOfGroup(i, view) === comma + 1 || (loose && isClosed(head, comma, view))
    }
    // "published on Friday", "documenting a want", "that was leaked": no end of the subject yet
    if (lower.endsWith('ing') || last.lower === 'to') continue
    const relative = relatives.test((view.words[startOfGroup(i, view) - 1] as Word | undefined)?.lower ?? '')
    const reduced = last.text === ',' || last.pos === 'NOUN' || last.pos === 'PROPN'
    if ((!relative && !reduced) || loose) return false
    loose = true
  }
  return false
}

/** A comma right behind the noun and the one before its verb are a pair. */
const isClosed = (head: number, comma: number, { words }: View) => words[head + 1]?.text === ',' && comma > head + 1

/** First word of a verb group that ends at a word: "has also said". */
function startOfGroup(verb: number, { words }: View): number {
  let i = verb
  while (i > 0 && verb - i < 6 && /^(?:AUX|ADV|PART)$/.test((words[i - 1] as Word).pos)) i--
  return i
}
