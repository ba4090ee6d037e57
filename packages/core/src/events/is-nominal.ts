import type { SyntaxLayer } from '../flow/layers.ts'
import type { Clause } from '../syntax/frames.ts'
import { wordSet } from '../text/index.ts'
import { charges } from './account.ts'
import { isPlay } from './civil.ts'
import type { Known } from './known.ts'
import { verbal } from './speech-class.ts'
import type { Trigger } from './trigger.ts'
import { weapons } from './weapons.ts'

/** Illness: "a heart attack". */
export const ill = /^(?:heart|asthma|panic|anxiety)$/
/** Said of rivals, ills and causes too, unless somebody armed or people are in it. */
const strife = wordSet('battle fight war skirmish feud struggle')
/** What candidates and shares hold rallies for. */
const canvass = wordSet('campaign victory election political pep market stock share price motor bond party late')
const filmed = wordSet('shooting execution')
const blaming = wordSet(
  'charge accuse suspect indict convict arrest try guilty acquit sentence want jail count suspicion',
)
const reach = 40

/** Does a noun tell of something somebody did? `where`: a place or date, or that it is reported. */
export function isNominal(
  { frame, class: kind, chunk: index = 0 }: Trigger,
  { chunks, sentence }: Clause,
  { lemmas, pos }: Pick<SyntaxLayer, 'lemmas' | 'pos'>,
  { actors, recipients, counts, people, aimed, forces }: Known,
  where: unknown,
  isPerson: (noun: string) => boolean,
): boolean {
  const { first, last, head } = chunks[index]!
  const noun = lemmas[head]!.toLowerCase()
  const bare = actors + recipients + counts === 0
  if (pos[head + 1] === 'NOUN' || ill.test(lemmas[head - 1] ?? '')) return false
  // nouns of saying stand for an event only where somebody says it to somebody
  if (verbal.has(kind) && kind !== 'CONCEDE')
    return actors > 0 && (recipients > 0 || frame !== undefined || /^(?:REJECT|THREATEN)$/.test(kind))
  // "held on suspicion of arson"
  const before = chunks[index - 1]
  const charged =
    before?.kind === 'noun' && /^(?:of|for)$/.test(lemmas[before.last] ?? '') && charges.has(lemmas[before.head]!)
  const blamed = /^(?:with|of|for)$/.test(lemmas[first - 1] ?? '') && blaming.has(lemmas[first - 2] ?? '')
  if ((charged || blamed) && kind === 'ASSAULT' && bare) return false
  // "the shooting of a comedy"
  if (filmed.has(noun) && recipients > 0 && !people && !aimed && !counts) return false
  // "the release of her tax returns"
  const what = lemmas[last] === 'of' ? chunks[index + 1] : undefined
  const thing = what?.kind === 'noun' && pos[what.head] === 'NOUN' && !isPerson(lemmas[what.head]!)
  if (noun === 'release' && (thing || recipients + counts === 0)) return false
  // "a victory rally", "a rally for the nominee"
  if (noun === 'rally' && (canvass.has(lemmas[head - 1]!.toLowerCase()) || isPlay(sentence, head, lemmas))) return false
  // "in a close battle for the prize"
  const placed = typeof where === 'object' && where !== null && !('mention' in where)
  if (strife.has(noun) && !forces && !counts && !placed && !isArmed()) return false
  // "a demonstration of the console"
  if (kind === 'PROTEST' && lemmas[last] === 'of' && actors === 0) return false
  return !bare || where !== undefined || frame !== undefined

  function isArmed(): boolean {
    for (let i = Math.max(sentence.first, head - reach); i < sentence.last && i < head + reach; i++)
      if (i !== head && weapons.has(lemmas[i]!.toLowerCase()) && !strife.has(lemmas[i]!.toLowerCase())) return true
    return false
  }
}
