import type { Layers, Local } from '../flow/layers.ts'
import type { Claim, Event, Range } from '../schema/index.ts'

/** What kind of event it is to say it; acts that only state something are none. */
const classOf: Readonly<Partial<Record<Claim['act'], Event['class']>>> = {
  accuse: 'ACCUSE',
  criticize: 'ACCUSE',
  deny: 'REJECT',
  reject: 'REJECT',
  demand: 'REQUEST',
  ask: 'REQUEST',
  propose: 'REQUEST',
  promise: 'AGREE',
  agree: 'AGREE',
  threaten: 'THREATEN',
  praise: 'SUPPORT',
  apologize: 'SUPPORT',
}

export interface SpeechAct {
  readonly class: Event['class']
  readonly claims: readonly Local<Claim>[]
  readonly cue: Range
}

/** The claims that are events themselves, those of one cue together ("blamed each other"), in text order. */
export function speechActs({ quotes, claims }: Pick<Layers, 'quotes' | 'claims'>): SpeechAct[] {
  const cueOf = new Map(quotes.map(({ id, cue }) => [id, cue]))
  const acts = new Map<string, { class: Event['class']; claims: Local<Claim>[]; cue: Range }>()
  for (const claim of claims) {
    const kind = classOf[claim.act]
    const cue = cueOf.get(claim.quote)
    if (!kind || !cue) continue
    const key = `${kind} ${cue.start} ${cue.end}`
    const known = acts.get(key)
    if (known) known.claims.push(claim)
    else acts.set(key, { class: kind, claims: [claim], cue })
  }
  return [...acts.values()].sort((a, b) => a.cue.start - b.cue.start)
}
