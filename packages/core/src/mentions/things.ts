import { speechVerbs } from './function-words.ts'
import type { Premodified } from './noun-phrase.ts'
import type { View } from './view.ts'
import type { Word, WordSentence } from './words.ts'

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
  // a sheriff is a person
  ['sheriff', /^$/],
  [
    'body',
    /^(?:governing|regulatory|official|public|advisory|professional|trade|international|government|federal|statutory|supervisory|sports?|world|the)$/,
  ],
  ['movement', /^(?:opposition|protest|independence|resistance|rebel|separatist|guerrilla|islamist|labou?r)$/],
])

const sides = /^(?:river|left|right|near|far|opposite|other|north|south|east|west|blood|food|sand)$/

/**
 * Nouns that name a thing as often as a body: "its website", "a [mine] killed two", "the lasting [division] of the county".
 * A body is what is told apart by its kind ("a coal mine", "the infantry division"), is named beside, or speaks.
 */
export function isThing(i: number, { first }: Premodified, sentence: WordSentence, view: View): boolean {
  const noun = (view.words[i] as Word).lower
  const before = view.word(i - 1, sentence)
  // "the river bank"
  if (noun === 'bank') return sides.test(before?.lower ?? '')
  const kinds = things.get(noun)
  if (!kinds) return false
  const next = view.word(i + 1, sentence)
  if (noun !== 'sheriff' && next && (speechVerbs.has(next.lower) || view.nameAt(i + 1)?.type === 'organization'))
    return false
  if (!before || kinds.test(before.lower)) return false
  const name = i - 1 >= first ? view.nameAt(i - 1) : undefined
  if (noun === 'fleet' && (name || view.vocabulary.demonym(before.lower))) return false
  return name?.type !== 'organization' && !(before.lower === 'the' && /^(?:network|movement)$/.test(noun))
}
