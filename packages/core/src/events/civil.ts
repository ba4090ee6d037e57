import type { Event } from '../schema/index.ts'
import type { Clause, Frame } from '../syntax/frames.ts'
import { wordSet } from '../text/index.ts'
import type { Known } from './known.ts'
import type { Trigger } from './trigger.ts'

/** What is launched to do harm, whoever launches it. */
export const strikes = wordSet(
  'attack assault raid strike airstrike missile rocket grenade shell invasion bombing shelling barrage salvo',
)

/** A verb with what tells its senses apart. */
interface Use {
  readonly frame: Frame
  readonly kind: Event['class']
  readonly known: Known
  /** What is launched or done with it does harm. */
  readonly violent: boolean
  /** It stands alone, without an object or particle that tells more. */
  readonly alone: boolean
  /** Lemmas of the heads of its objects, for a passive of its subject. */
  readonly objects: readonly string[]
  /** Another verb follows at once: `helped raise`. */
  readonly leads: boolean
  /** Lemmas right behind the verb. */
  readonly behind: readonly string[]
}

/** Words that open what is asked, and no request. */
export const asking = /^(?:whether|if|why|how|who|what|which|when|where|about)$/i
const payable = wordSet(
  'fee price rent cost interest money percent % $ € £ dollar euro pound cent premium fare rate toll',
)
/** What is met and is nobody. */
const met = wordSet(
  'standard criterion criteria demand need requirement goal target deadline expectation condition challenge test fate end ' +
    'death obligation quota schedule threshold definition budget cost request commitment',
)
/** What is closed and is no place, road or house. */
const ended = wordSet(
  'speech gap deal season hearing meeting session debate statement interview letter remark chapter case book eye mouth ' +
    'loophole account year day week month quarter question sale transaction distance file lid door window curtain show column article essay blog',
)
/** What nobody can be captured from: `captured the mood`. */
const caught = wordSet(
  'mood moment spirit imagination attention essence image scene sound death event support vote nomination title market share ' +
    'heart headline footage feeling atmosphere beauty win victory crown lead medal point',
)

/** What verbs of the lexicon say of everyday life rather than of what people do to each other. */
const senses: Readonly<Record<string, (use: Use) => boolean>> = {
  // "shot a film"
  shoot: ({ frame, known }) =>
    !frame.passive && frame.objects.length > 0 && !known.forces && !known.people && !known.counts,
  // "released a report"
  release: ({ kind, known, frame }) =>
    kind === 'RETREAT' && ((!known.people && !known.counts) || (frame.passive && frame.objects.length > 0)),
  free: ({ kind, known }) => kind === 'RETREAT' && !known.people && !known.counts,
  // "hosted the gala"
  host: ({ known }) => !known.people && !known.aimed,
  decline: ({ kind, known, frame }) => kind === 'REJECT' && !frame.objects.length && !known.recipients,
  // "discussed the polls"
  discuss: ({ kind, known }) => kind === 'CONSULT' && !known.recipients && known.actors < 2,
  invite: ({ kind, known }) => kind === 'AGREE' && !known.official && !known.people,
  // "was met with opposition", "meets the standards"
  meet: ({ kind, frame, objects }) => kind === 'CONSULT' && (frame.passive || objects.some((noun) => met.has(noun))),
  // "men armed with axes"
  arm: ({ frame }) => frame.passive,
  // "a well-equipped party"
  equip: ({ frame, known }) => frame.passive && !known.actors,
  // "charged into the room", "charged them a fee"
  charge: ({ kind, frame, behind }) =>
    !frame.passive && (!frame.objects.length || (kind === 'ACCUSE' && behind.some((word) => payable.has(word)))),
  engage: (use) => isHarmless(use),
  // "launched a campaign"
  launch: (use) => isHarmless(use),
  // "pleaded not guilty"
  plead: ({ behind }) => /^(?:guilty|innocent|not|no)$/.test(behind[0] ?? ''),
  // "signed a striker"
  sign: ({ kind, known, frame, alone }) =>
    kind === 'SUPPORT' && alone && !known.official && !known.aimed && !frame.passive,
  // "helped raise the roof": nobody is helped
  help: ({ kind, known, frame, leads }) =>
    kind === 'AID' && ((!known.people && !known.aimed && !known.counts) || (leads && !frame.objects.length)),
  protect: ({ known }) => !known.people && !known.aimed && !known.forces,
  // "was honored to carry the torch"
  honor: ({ frame, behind }) => frame.passive && behind[0] === 'to',
  // "recognized her voice"
  recognize: ({ kind, known }) => kind === 'SUPPORT' && !known.aimed,
  // "the state was called for the senator"
  call: ({ kind, frame }) => kind === 'REQUEST' && frame.passive,
  // "is authorized to discuss repairs"
  authorize: ({ frame, behind }) => frame.passive && /^(?:speak|talk|comment|discuss|do)$/.test(behind[1] ?? ''),
  // "compromises the seal"
  compromise: ({ frame }) => frame.objects.length > 0,
  close: ({ objects }) => objects.some((noun) => ended.has(noun)),
  // "a crowd surrounded the singer"
  surround: ({ kind, known }) => kind === 'MOBILIZE' && !known.fighters && !known.official,
  // "asked what she saw"
  ask: ({ kind, behind }) => kind === 'REQUEST' && behind.slice(0, 3).some((word) => asking.test(word)),
  capture: ({ objects }) => objects.some((noun) => caught.has(noun)),
  // "demonstrated that it works", "appeals to young voters"
  demonstrate: ({ objects, behind }) => objects.length > 0 || /^(?:that|how|why|what)$/.test(behind[0] ?? ''),
  appeal: ({ kind, behind }) => kind === 'REQUEST' && !behind.slice(1).some((word) => word === 'to' || word === 'for'),
  // "fought back tears"
  fight: ({ objects, behind, known }) =>
    /^(?:back|through|off)$/.test(behind[0] ?? '') && objects.length > 0 && !known.forces,
}

const isHarmless = ({ kind, known, violent }: Use) => kind === 'ASSAULT' && !known.forces && !violent

/** Is a verb used in a peaceful or everyday sense? `violent`: what is launched or done with it does harm. */
export function isCivil(
  { class: kind, rule }: Pick<Trigger, 'class' | 'rule'>,
  frame: Frame,
  known: Known,
  violent: boolean,
  { chunks, sentence }: Clause,
  lemmas: readonly string[],
): boolean {
  const sense = Object.hasOwn(senses, frame.lemma) ? senses[frame.lemma] : undefined
  if (!sense) return false
  const { last } = chunks[frame.verb]!
  const next = chunks[frame.verb + 1]
  const leads = next?.kind === 'verb' && next.first === last
  const heads = [...(frame.passive ? frame.subject : []), ...frame.objects].map((index) => chunks[index]!.head)
  const objects = heads.map((head) => lemmas[head]!.toLowerCase())
  const behind = lemmas.slice(last, Math.min(sentence.last, last + 8)).map((lemma) => lemma.toLowerCase())
  return sense({ frame, kind, known, alone: rule === 'verb', violent, objects, leads, behind })
}

const matches = wordSet(
  'match goal league tournament championship referee semifinal semi-final quarterfinal quarter-final halftime half-time ' +
    'striker midfielder goalkeeper touchdown inning playoff poll percent box-office rematch world-cup',
)
const teams = wordSet(
  'coach quarterback cornerback linebacker baseman outfielder infielder shortstop pitcher roster offseason heavyweight ' +
    'knockout boxer striker midfielder goalkeeper playoff league caucus delegate nominee nomination front-runner frontrunner ' +
    'pollster',
)
/** What is said of those who play too, as of statesmen. */
const gathering = /^(?:meet|host)$/
const hiring = /^(?:sign|offer|release|capture)$/
const reach = 30

/** "beat them by nine goals", "captured the state in the caucuses": teams and candidates, not armies. */
export function isPlay(
  { first, last }: { first: number; last: number },
  at: number,
  lemmas: readonly string[],
): boolean {
  const verb = lemmas[at]!
  for (let i = Math.max(first, at - reach); i < last && i < at + reach; i++) {
    const word = lemmas[i]!.toLowerCase()
    if (!gathering.test(verb) && teams.has(word)) return true
    if (!hiring.test(verb) && (matches.has(word) || /^\d{1,3}[-–]\d{1,3}$/.test(word))) return true
  }
  return false
}
