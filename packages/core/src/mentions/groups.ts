import type { NewMention } from './new-mention.ts'
import { premodified } from './noun-phrase.ts'
import { isPeople } from './peoples.ts'
import type { View } from './view.ts'
import type { Word, WordSentence } from './words.ts'

const adjectival = new Set('injured wounded dead missing accused killed elderly sick displaced'.split(' '))
const links = new Set(['from', 'of'])
const placedLinks = new Set(['from', 'of', 'in', 'at'])
const placeNouns = /^(?:region|area|province|district|valley|county|city|city|zone|village|town)$/
const tailed = new Set([
  'civilians',
  'displaced',
  'workers',
  'officials',
  'witnesses',
  'protesters',
  'prisoners',
  'casualties',
])
const ethnic = new Set(['ethnic', 'native', 'indigenous'])
/** Also modifiers of other nouns: "police station". */
const modifying = new Set(
  'police people staff crew public community minority majority population crowd mob delegation opposition women men children youth family'.split(
    ' ',
  ),
)

/** Groups by name ("Torvenians", "ethnic Kestrians") and by description ("four ORFOR members", "the wounded"). */
export function findGroups(view: View): NewMention[] {
  const found: NewMention[] = []
  for (const sentence of view.sentences)
    for (let i = sentence.first; i < sentence.last; i++) {
      const word = view.words[i] as Word
      if (word.capital && isPeople(word, view)) found.push(...people(i, sentence, view))
      else if (!word.capital || i === sentence.first) found.push(...described(i, sentence, view))
    }
  return found
}

function people(i: number, sentence: WordSentence, view: View): NewMention[] {
  const { vocabulary, words } = view
  if (view.nameAt(i)) return []
  let first = i
  const before = view.word(i - 1, sentence)
  if (
    before?.capital &&
    (vocabulary.demonym(before.lower) || vocabulary.country(before.text) || view.nameAt(i - 1)?.type === 'place')
  )
    first = view.nameAt(i - 1)?.first ?? i - 1
  else if (before && ethnic.has(before.lower)) first = i - 1
  const end = (words[i] as Word).end
  const found: NewMention[] = [
    { kind: 'group', form: 'name', start: (words[first] as Word).start, end, certainty: 0.9, rule: 'people' },
  ]
  const phrase = premodified(first, sentence, view)
  if (phrase.core < first)
    found.push({
      kind: 'group',
      form: 'nominal',
      start: (words[phrase.first] as Word).start,
      end,
      certainty: 0.75,
      rule: 'people-described',
    })
  return found
}

function described(i: number, sentence: WordSentence, view: View): NewMention[] {
  const { vocabulary, words } = view
  const word = words[i] as Word
  const row = vocabulary.groupNouns.get(word.lower)
  if (!row || view.nameAt(i)) return []
  const next = view.word(i + 1, sentence)
  const asNoun = word.pos === 'NOUN' || word.pos === 'PROPN'
  const phrase = premodified(i, sentence, view)
  if (adjectival.has(word.lower)) {
    if (
      phrase.determiner !== 'definite' ||
      phrase.core < i ||
      (next && (next.pos === 'NOUN' || next.pos === 'PROPN' || next.lower === 'in'))
    )
      return []
  } else if (!asNoun) return []
  if (next?.hyphened || (modifying.has(word.lower) && next?.pos === 'NOUN' && !/(?:ed|ing)$/.test(next.lower)))
    return []
  // "a long writers strike": the article is the strike's
  if (/^an?$/.test((words[phrase.first] as Word).lower) && /[^s]s$/.test(word.lower)) return []
  const kind = row[0] ?? ''
  const last = tailed.has(kind)
    ? tailEnd(i + 1, /^(?:civilians|displaced|workers)$/.test(kind) ? placedLinks : links, sentence, view)
    : i + 1
  const rule = `group-${kind}`
  const end = (words[last - 1] as Word).end
  const found: NewMention[] = [
    { kind: 'group', form: 'nominal', start: (words[phrase.first] as Word).start, end, certainty: 0.75, rule },
  ]
  // "Torvenian and ORFOR troops" holds "ORFOR troops"
  const inner = phrase.coordinated[0]
  if (inner !== undefined && phrase.coordinated.length === 1)
    found.push({
      kind: 'group',
      form: 'nominal',
      start: (words[inner] as Word).start,
      end,
      certainty: 0.7,
      rule: `${rule}-coordinated`,
    })
  return found
}

/** "from Lomnik", "in northern Orlava": up to the end of the name. */
function tailEnd(last: number, links: ReadonlySet<string>, sentence: WordSentence, view: View): number {
  const link = view.word(last, sentence)
  if (!link || !links.has(link.lower)) return last
  let at = last + 1
  if (view.word(at, sentence)?.lower === 'the') at++
  if (view.word(at, sentence)?.pos === 'ADJ' && !view.nameAt(at)) at++
  const name = at < sentence.last ? view.nameAt(at) : undefined
  if (!name || name.first !== at || name.type === 'person') return last
  const after = view.word(name.last, sentence)
  return after?.pos === 'NOUN' ? (placeNouns.test(after.lower) ? name.last + 1 : last) : name.last
}
