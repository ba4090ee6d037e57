import { speechVerbs } from './function-words.ts'
import type { NewMention } from './new-mention.ts'
import { type Premodified, premodified } from './noun-phrase.ts'
import type { View } from './view.ts'
import type { Word, WordSentence } from './words.ts'

/** Descriptions of organizations: "the alliance", "the Torvenian government", "a new guerrilla group". */
export function findOrganizationNouns(view: View): NewMention[] {
  const found: NewMention[] = []
  for (const sentence of view.sentences)
    for (let i = sentence.first; i < sentence.last; i++) {
      const mention = read(i, sentence, view)
      if (mention) found.push(mention)
    }
  return found
}

const things = new Map<string, RegExp>([
  ['website', /^(?:news)$/],
  ['society', /^(?:historical|medical|royal|learned|secret|building|burial|mutual|law|dental)$/],
  ['fleet', /^(?:naval|war|battle|fishing)$/],
  ['mine', /^(?:coal|gold|copper|silver|iron|diamond|salt|tin|zinc|nickel|lithium|uranium|cobalt|platinum|ore)$/],
  ['network', /^(?:radio|tv|television|news|broadcast|cable|drug|spy|terror|terrorist|militant|smuggling|advocacy)$/],
  [
    'division',
    /^(?:army|armou?red|infantry|tank|rifle|motori[sz]ed|mechani[sz]ed|airborne|artillery|cavalry|guards?|marine|mountain|\d+(?:st|nd|rd|th))$/,
  ],
  ['movement', /^(?:opposition|protest|independence|resistance|rebel|separatist|guerrilla|islamist|labou?r)$/],
])

/**
 * Nouns that name a thing as often as a body: "its website", "a [mine] killed two", "the imposed [division] of the town".
 * A body is what is told apart by its kind ("a coal mine", "the infantry division"), is named beside, or speaks.
 */
function isThing(i: number, { first }: Premodified, sentence: WordSentence, view: View): boolean {
  const kinds = things.get((view.words[i] as Word).lower)
  if (!kinds) return false
  const next = view.word(i + 1, sentence)
  if (next && (speechVerbs.has(next.lower) || view.nameAt(i + 1)?.type === 'organization')) return false
  const before = view.word(i - 1, sentence)
  if (!before || kinds.test(before.lower)) return false
  const name = i - 1 >= first ? view.nameAt(i - 1) : undefined
  const noun = (view.words[i] as Word).lower
  if (noun === 'fleet' && (name || view.vocabulary.demonym(before.lower))) return false
  return name?.type !== 'organization' && !(before.lower === 'the' && /^(?:network|movement)$/.test(noun))
}

function read(i: number, sentence: WordSentence, view: View): NewMention | undefined {
  const { words, vocabulary } = view
  const word = words[i] as Word
  const row =
    vocabulary.organizationNouns.get(word.lower) ??
    vocabulary.organizationNouns.get(`${words[i - 1]?.lower} ${word.lower}`)
  if (!row || view.nameAt(i) || word.pos === 'VERB' || word.pos === 'ADJ') return undefined
  const next = view.word(i + 1, sentence)
  if (
    next &&
    !view.nameAt(i + 1) &&
    (next.hyphened || ((next.pos === 'NOUN' || next.pos === 'PROPN') && !/(?:ed|ing)$/.test(next.lower)))
  )
    return undefined
  if (
    /^(?:station|channel|network|chain|paper)$/.test(word.lower) &&
    !/^(?:the|a|an|this|radio|tv|television|news|broadcast|its|their)$/.test(view.word(i - 1, sentence)?.lower ?? '')
  )
    return undefined
  const phrase = premodified(i, sentence, view)
  const { determiner } = phrase
  if (/^(?:no|any|every|each|many|most)$/.test((words[phrase.first] as Word).lower)) return undefined
  if (isThing(i, phrase, sentence, view)) return undefined
  // without an article the phrase begins at its name: "... attack [River Front website]"
  let { first, core } = phrase
  if (determiner === 'none') {
    while (first < i && !view.nameAt(first) && !vocabulary.demonym((words[first] as Word).lower)) first++
    core = first
  }
  const modified = core < i && (words[core] as Word).capital
  if (determiner === 'none' && !modified && !(next && view.nameAt(i + 1)?.type === 'organization')) return undefined
  if (
    next?.lower === 'of' &&
    /^(?:group|network|number|chain|body|board|force|union|mine|operator|maker|coalition)$/.test(word.lower) &&
    !view.nameAt(i + 2)
  )
    return undefined
  return {
    kind: 'organization',
    form: 'nominal',
    start: (words[first] as Word).start,
    end: word.end,
    certainty: determiner === 'indefinite' ? 0.55 : 0.7,
    rule: `organization-${(row[0] ?? 'noun').replaceAll(' ', '-')}`,
  }
}
