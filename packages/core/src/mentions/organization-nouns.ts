import type { NewMention } from './new-mention.ts'
import { premodified } from './noun-phrase.ts'
import { isThing } from './things.ts'
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

function read(i: number, sentence: WordSentence, view: View): NewMention | undefined {
  const { words, vocabulary } = view
  const word = words[i] as Word
  if (word.pos === 'VERB' || word.pos === 'ADJ') return undefined
  const row =
    vocabulary.organizationNouns.get(word.lower) ??
    (vocabulary.organizationEndings.has(word.lower)
      ? vocabulary.organizationNouns.get(`${words[i - 1]?.lower} ${word.lower}`)
      : undefined)
  if (!row || view.nameAt(i)) return undefined
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
  // "the body was found"
  if (word.lower === 'body' && phrase.core === i) return undefined
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
