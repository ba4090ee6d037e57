import type { Layers } from '../flow/layers.ts'
import type { Clause } from '../syntax/frames.ts'
import { wordSet } from '../text/index.ts'
import { isCivil, isPlay, strikes } from './civil.ts'
import { ill, isNominal } from './is-nominal.ts'
import type { Known } from './known.ts'
import { verbal } from './speech-class.ts'
import type { Trigger } from './trigger.ts'
import { isInverse } from './voice.ts'
import { weapons } from './weapons.ts'

/** Said of teams and candidates too. */
const play = wordSet(
  'concede beat attack defend fight hit strike fire shoot clash battle meet host trade capture sign offer release',
)
/** Said of deals and hopes too, unless people suffer it. */
const hurtful = wordSet('kill torture wound injure execute massacre slaughter')
/** Said of deals, costs and records too, unless somebody armed does it or people suffer it. */
const struck = wordSet('hit strike fight battle beat target blast pound')
const fiction = wordSet('film movie novel sitcom drama thriller comedy musical opera sequel miniseries cartoon fable')
const journey = wordSet('travel fly tour arrive return go come embark')
/** Harm that accidents do too. */
const harm = wordSet('kill injure wound hurt maim hit strike destroy damage burn sink')
/** Where people are hurt and nobody did it, unless somebody armed is told of. */
const mishaps = wordSet(
  'earthquake quake tremor aftershock flood flooding storm hurricane typhoon cyclone tornado avalanche landslide mudslide ' +
    'tsunami eruption volcano wildfire blizzard lightning drought heatwave crash derail derailment collide collision stampede ' +
    'accident disaster capsize overturn shipwreck mishap',
)
const closing = new Set([
  ...mishaps,
  ...wordSet('snow snowfall rain weather heat fog ice wind ash smoke fire strike walkout holiday repair bankruptcy'),
])
const vehicles = /^(?:car|plane|airplane|jet|helicopter|aircraft|device|strike|shot|mine)$/
const arms: ReadonlySet<string> = new Set([...weapons].filter((word) => !vehicles.test(word)))
/** Patients are released too. */
const cured = wordSet('hospital hospitalize treat clinic discharge patient doctor')
/** What runs people over by accident. */
const traffic = wordSet(
  'car truck lorry bus van train tram motorcycle motorbike motorist driver taxi coach plane airplane airliner',
)
/** What is done with a weapon or a missile for its object. */
const shoots = /^(?:fire|shoot|detonate|explode|launch|throw|hurl|lob|plant|drop|pelt|aim|use)$/
/** What is done for somebody, or it is nothing. */
const needsRecipient = new Set(['AID', 'ACCUSE', 'SUPPORT', 'COERCE', 'AGREE', 'RETREAT'])
/** Does the trigger tell of something somebody did, rather than of an accident, a thing or a word in passing? */
export function isEvent(
  trigger: Trigger,
  clause: Clause,
  { syntax }: Pick<Layers, 'syntax'>,
  known: Known,
  where: unknown,
  isPerson: (noun: string) => boolean,
): boolean {
  const { rule, frame, class: kind, mode, consumed } = trigger
  const { chunks, sentence, frameOf } = clause
  const { lemmas, pos } = syntax
  const { actors, recipients, counts, coded } = known
  if (isTold(sentence.first)) return false
  const plain = (group: number | undefined) => (group === undefined ? '' : lemmas[chunks[group]!.head]!.toLowerCase())
  if (rule === 'noun') return isNominal(trigger, clause, syntax, known, where, isPerson)
  // those who travel for their states
  if (frame && journey.has(frame.lemma) && mode === 'visit' && !known.official) return false
  if (
    !frame ||
    isCivil(
      { class: kind, rule },
      frame,
      known,
      consumed.some((index) => strikes.has(plain(index))),
      clause,
      lemmas,
    )
  )
    return false
  // firms that agree on a price
  if (known.commercial && /^(?:AGREE|SUPPORT|COOPERATE)$/.test(kind)) return false
  if (play.has(frame.lemma) && !counts && isPlay(sentence, chunks[frame.verb]!.head, lemmas)) return false
  // "lawsuits have been filed": its own noun says what was done
  const named = rule === 'verb-phrase' && frame.passive && (where !== undefined || consumed.length > 0)
  if (actors + recipients + counts === 0 && !named) return false
  if (frame.lemma !== 'come' && isInverse({ class: kind, rule, frame, consumed }) && (!actors || frame.passive))
    return false
  if (frame.subject.some((index) => /^(?:nothing|nobody|none)$/.test(plain(index)))) return false
  const { head } = chunks[frame.verb]!
  // "where he could leave, as promised"
  if (verbal.has(kind) && /^(?:as|than)$/.test(lemmas[chunks[frame.verb]!.first - 1] ?? '') && !frame.objects.length)
    return false
  // "ended his campaign" for an office
  if (kind === 'RETREAT' && !known.fighters && consumed.some((index) => plain(index) === 'campaign')) return false
  const within = (set: ReadonlySet<string>, from: number, to: number) => {
    for (let i = Math.max(sentence.first, from); i < sentence.last && i < to; i++)
      if (i !== head && set.has(lemmas[i]!.toLowerCase())) return true
    return false
  }
  if (frame.lemma === 'release' && within(cured, head - 20, head)) return false
  if (
    harm.has(frame.lemma) &&
    !known.fighters &&
    within(mishaps, head - 40, head + 40) &&
    !within(arms, head - 40, head + 40)
  )
    return false
  if (/^(?:ask|request|decline|refuse)$/.test(frame.lemma) && asksNotToBeNamed(frame.verb)) return false
  // "left the office by the back door"
  if (mode === 'resign' && /^(?:leave|quit)$/.test(frame.lemma))
    if (frame.objects.some((index) => plain(index) === 'office' && lemmas[chunks[index]!.first] === 'the')) return false
  if (
    frame.lemma === 'search' &&
    !frame.objects.length &&
    frame.obliques.some(({ preposition }) => preposition === 'for')
  )
    return false
  if (frame.lemma === 'fire' && rule === 'verb' && (frame.passive || frame.objects.length > 0)) return false
  const doing = frame.passive
    ? frame.obliques.filter(({ preposition }) => preposition === 'by').flatMap(({ chunks }) => chunks)
    : frame.subject
  const by = doing.map((index) => chunks[index]!).at(-1)
  if (by && (harm.has(frame.lemma) || frame.lemma === 'strike') && !within(arms, head - 40, head + 40))
    if (traffic.has(lemmas[by.head]!)) return false
  if (by && (lemmas[by.head] === 'stroke' || ill.test(lemmas[by.head - 1] ?? ''))) return false
  // "the bank closed two branches", "closed by snow"
  const isCommon = (head: number) => pos[head] === 'NOUN'
  const common = frame.subject.length > 0 && frame.subject.every((index) => isCommon(chunks[index]!.head))
  if (/^(?:close|shut)$/.test(frame.lemma) && kind === 'COERCE' && !known.fighters && !known.official)
    if (frame.passive ? !actors && within(closing, head - 40, head + 40) : common && !consumed.length) return false
  // "met to discuss the truce" is one meeting
  const governor =
    kind === 'CONSULT' && frame.form === 'infinitive' && frame.governor !== undefined
      ? frameOf(frame.governor)
      : undefined
  if (governor && /^(?:meet|confer|convene|gather|talk)$/.test(governor.lemma)) return false
  const settled =
    recipients > 0 ||
    counts > 0 ||
    (coded && (kind === 'AGREE' || kind === 'RETREAT')) ||
    (known.official && /^(?:agree|accept|consent)$/.test(frame.lemma)) ||
    (known.fighters && kind === 'RETREAT')
  if (rule === 'verb' && needsRecipient.has(kind) && mode !== 'resign' && !settled && !(frame.passive && actors))
    return false
  const armed = () => within(weapons, head - 40, head + 40)
  const fell = recipients > 0 && known.fallen && frame.lemma === 'kill' && !within(mishaps, head - 40, head + 40)
  if (harm.has(frame.lemma) && !actors && !fell) return armed()
  // "killed the bill", "fights corruption"
  if (kind === 'ASSAULT' && rule === 'verb' && !frame.passive && !recipients && !counts && !shoots.test(frame.lemma))
    if (frame.objects.length > 0 && frame.objects.every((index) => isCommon(chunks[index]!.head))) return false
  const subject = frame.passive ? [] : frame.subject.map((index) => chunks[index]!.head)
  const things =
    subject.length > 0 && !actors && subject.every((noun) => pos[noun] === 'NOUN' && !isPerson(lemmas[noun]!))
  const spared =
    !known.people &&
    !known.aimed &&
    !counts &&
    !within(arms, head - 40, head + 40) &&
    !subject.some((noun) => weapons.has(lemmas[noun]!))
  if (
    spared &&
    ((hurtful.has(frame.lemma) && !(known.forces && recipients)) ||
      (struck.has(frame.lemma) && !known.forces && !(coded && actors > 1)))
  )
    return false
  return !things || subject.some((noun) => weapons.has(lemmas[noun]!)) || consumed.length > 0

  /** "the film tells of rebels who ...", "in the novel, soldiers ..." */
  function isTold(first: number): boolean {
    for (let i = first + 1; i < first + 8 && i < sentence.last - 1; i++) {
      if (!fiction.has(lemmas[i]!.toLowerCase())) continue
      if (/^(?:tell|depict|show|follow|portray|feature|star|chronicle|narrate)$/.test(lemmas[i + 1]!)) return true
      if (lemmas[i + 1] === ',' && lemmas[first]!.toLowerCase() === 'in') return true
    }
    return false
  }

  /** "begged not to be filmed" */
  function asksNotToBeNamed(verb: number): boolean {
    const next = chunks[verb + 1]?.kind === 'verb' ? chunks[verb + 1] : chunks[verb]
    for (let i = head + 1; next && i < head + 8 && i < sentence.last; i++)
      if (/^(?:identify|name|quote|anonymous)$/.test(lemmas[i]!))
        return lemmas[i - 1] === 'be' || lemmas[i - 1] === 'remain'
    return false
  }
}
