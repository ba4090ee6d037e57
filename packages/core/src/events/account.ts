import type { Layers, Local } from '../flow/layers.ts'
import type { Account, Claim, Range } from '../schema/index.ts'
import { contentNoun } from '../syntax/content-noun.ts'
import type { Clause, Frame } from '../syntax/frames.ts'
import { type Reality, reality, thoughts } from '../syntax/reality.ts'
import { wordSet } from '../text/index.ts'
import type { Trigger } from './trigger.ts'

type Stance = Account['stance']

const unsure = wordSet(
  'possible potential likely planned proposed future feared expected hypothetical scheduled upcoming imminent',
)
const alleged = wordSet('alleged purported supposed so-called')
/** What somebody is held or tried on. */
export const charges = wordSet('suspicion charge count accusation allegation trial')
const hearsay = wordSet('reportedly allegedly purportedly supposedly apparently ostensibly')
const feared = wordSet(
  'fear avert avoid prevent threaten expect risk predict foresee anticipate consider discuss urge demand want seek plan propose schedule suspect foil thwart abort forestall prepare plot mull contemplate',
)
/** What they are about need not have come. */
const debated = wordSet('talk negotiation discussion debate vote decision meeting referendum consultation question')
const blaming = wordSet('accuse blame sue charge indict suspect investigate prosecute probe arrest detain try question')
const ahead = wordSet('plan call warning attempt bid charge count accusation allegation rumor rumour pressure')
/** What is told by them is not vouched for. */
const rumored = wordSet('report rumor rumour speculation')
/** So are these, where nobody vouches. */
const disputed = wordSet('allegation claim accusation')
/** What they lead to is asked for, not planned. */
const asked = wordSet('call pressure demand request appeal plea ultimatum temptation need')
/** What people do it for. */
const ends = wordSet('protest demonstrate demand denounce condemn decry oppose')
/** What people do in order to protest. */
const inProtest = wordSet(
  'take march rally gather assemble stop walk turn pour flock converge block hold stage sit meet parade',
)
/** Groups looked at before a verb for the one it belongs to. */
const reach = 5

/** How the words put the event a trigger reports. `claimed`: somebody's claim vouches for it. */
export function standing(
  trigger: Trigger,
  clause: Clause,
  { sentences, syntax }: Pick<Layers, 'sentences' | 'syntax'>,
  claimed: boolean,
): Stance {
  const { chunks, holders } = clause
  const { lemmas } = syntax
  const of = (frame: Frame): Reality =>
    reality(
      clause,
      isGerund(frame) ? { ...frame, form: 'participle' } : frame,
      chunks[frame.verb]!.first,
      sentences,
      syntax,
    )
  /** "confessed to killing him" */
  function isGerund({ verb, form }: Frame): boolean {
    return (
      form === 'infinitive' &&
      /ing$/i.test(sentences.tokens[chunks[verb]!.head]!.text) &&
      !/ing$/.test(lemmas[chunks[verb]!.head]!)
    )
  }
  if (trigger.rule !== 'noun') {
    if (trigger.frame?.form === 'infinitive' && isAskedFor(trigger.first)) return 'supposes'
    if (trigger.frame && !claimed && isCharged(trigger.first)) return 'supposes'
    const by = trigger.frame && ends.has(trigger.frame.lemma) ? demonstrated(trigger.frame) : undefined
    const held = by ? of(by) : trigger.frame ? of(trigger.frame) : 'asserts'
    for (let i = trigger.first - 1; i > trigger.first - 4 && i >= clause.sentence.first; i--)
      if (held === 'asserts' && hearsay.has(lemmas[i]!.toLowerCase())) return 'doubts'
    if (held === 'asserts' && trigger.frame && isRumored(trigger.frame)) return 'doubts'
    return held
  }
  /** `marched on the capital to protest the tax`: the verb of what was done in protest, which is the protest. */
  function demonstrated({ verb, form, governor }: Frame): Frame | undefined {
    if (form !== 'infinitive') return undefined
    for (let i = verb - 1; i >= 0 && i >= verb - reach - 1; i--) {
      const before = clause.frameOf(i)
      if (before && (i === governor || before.form === 'finite'))
        return inProtest.has(before.lemma) ? before : undefined
    }
    return undefined
  }
  /** "charged with killing him", "accused the army of shelling": what somebody is blamed for is not said to have been. */
  function isCharged(verb: number): boolean {
    let at = verb - 1
    while (/^(?:have|be|having|being|been)$/.test(lemmas[at] ?? '') || syntax.pos[at] === 'ADV') at--
    const opening = sentences.tokens[at + 1]!.text
    if (!/^(?:with|of|for|in|over)$/.test(lemmas[at] ?? '') || !/(?:ing|ly)$/i.test(opening)) return false
    for (let i = at - 1; i >= clause.sentence.first && i > at - reach * 2; i--) {
      const lemma = lemmas[i]!.toLowerCase()
      if (blaming.has(lemma) || charges.has(lemma)) return true
      if (/^[,;:]$/.test(lemma)) return false
    }
    return false
  }
  /** "faces calls to resign" */
  function isAskedFor(verb: number): boolean {
    const to = lemmas[verb - 1] === 'to' ? verb - 2 : verb - 1
    return asked.has(lemmas[to]?.toLowerCase() ?? '')
  }
  /** `there were reports that rebels shelled the town` */
  function isRumored(frame: Frame): boolean {
    const noun = contentNoun(clause, frame, sentences, syntax)
    if (noun === undefined) return false
    const lemma = lemmas[noun]!.toLowerCase()
    return rumored.has(lemma) || (!claimed && disputed.has(lemma))
  }
  const chunk = chunks[trigger.chunk!]!
  const opening = lemmas[chunk.first]!.toLowerCase()
  for (let i = chunk.first; i < trigger.first; i++) {
    const word = lemmas[i]!.toLowerCase()
    if (unsure.has(word)) return /^(?:planned|scheduled|upcoming|proposed)$/.test(word) ? 'plans' : 'supposes'
    if (alleged.has(word)) return 'doubts'
  }
  const before = chunks[trigger.chunk! - 1]
  if (
    before?.kind === 'noun' &&
    ((/^(?:of|for|to)$/.test(lemmas[chunk.first - 1] ?? '') &&
      (ahead.has(lemmas[before.head]!) || thoughts.has(lemmas[before.head]!))) ||
      (/^(?:on|about|over)$/.test(lemmas[chunk.first - 1] ?? '') && debated.has(lemmas[before.head]!)))
  )
    return 'supposes'
  const carrier = trigger.frame ?? holders(trigger.chunk!)[0]
  const about = /^(?:on|about|over)$/.test(lemmas[chunk.first - 1] ?? '')
  if (about && carrier?.objects.some((object) => debated.has(lemmas[chunks[object]!.head]!))) return 'supposes'
  if (!carrier) return opening === 'no' ? 'denies' : 'asserts'
  const told = of(carrier)
  // "to honor him a month after the raid": it is taken as known
  const known = opening === 'the' && /^(?:since|after|following|over)$/.test(lemmas[chunk.first - 1] ?? '')
  const held = known && told === 'plans' ? 'asserts' : told
  // "sued him for assault": what he is blamed for is not said to have been
  if (
    blaming.has(carrier.lemma) &&
    /^(?:with|of|for|in|over)$/.test(lemmas[chunk.first - 1] ?? '') &&
    !carrier.objects.includes(trigger.chunk!) &&
    !carrier.subject.includes(trigger.chunk!)
  )
    return 'supposes'
  if (carrier.negated && /^(?:deny|reject)$/.test(carrier.lemma)) return 'supposes'
  if (opening === 'no' && held === 'asserts') return 'denies'
  const suffers = carrier.passive ? carrier.subject : carrier.objects
  if (suffers.includes(trigger.chunk!) && feared.has(carrier.lemma))
    return /^(?:plan|schedule|propose|prepare|plot)$/.test(carrier.lemma) ? 'plans' : 'supposes'
  if (
    carrier.subject.includes(trigger.chunk!) &&
    /^(?:begin|start|take|happen|occur|be|break|erupt)$/.test(carrier.lemma)
  )
    return held
  return carrier === trigger.frame || carrier.objects.includes(trigger.chunk!)
    ? held
    : held === 'denies'
      ? 'asserts'
      : held
}

const thought = wordSet('demand ask propose want predict')
const intended = wordSet('promise threaten')

/** Who vouches for an event and how: the claim inside whose words it stands, else the narrator. */
export function account(standing: Stance, claim: Local<Claim> | undefined, span: Range): Local<Account> {
  if (!claim) return { by: 'narrator', stance: standing, span }
  let stance = standing
  // "denied that they were planning an attack"
  if (claim.act === 'deny' && (stance === 'plans' || stance === 'supposes')) stance = 'denies'
  // "feared that the rebels would attack": nobody's plan
  if (claim.act === 'predict' && stance === 'plans') stance = 'supposes'
  if (stance === 'asserts') {
    if (claim.act === 'deny' || claim.act === 'reject') stance = 'denies'
    else if (thought.has(claim.act)) stance = 'supposes'
    else if (intended.has(claim.act)) stance = 'plans'
    else if (claim.modality !== 'certain') stance = 'supposes'
  }
  return { by: claim.id, stance, span }
}
