import type { Layers, Local } from '../flow/layers.ts'
import type { Claim, Range } from '../schema/index.ts'

export interface SpeechAct {
  readonly claims: readonly Local<Claim>[]
  readonly cue: Range
}

/** Claims by the words that report them, those of one cue together ("blamed each other"), in text order. */
export function speechActs({ quotes, claims }: Pick<Layers, 'quotes' | 'claims'>): SpeechAct[] {
  const cueOf = new Map(quotes.map(({ id, cue }) => [id, cue]))
  const acts = new Map<string, { claims: Local<Claim>[]; cue: Range }>()
  for (const claim of claims) {
    const cue = cueOf.get(claim.quote)
    if (!cue) continue
    const key = `${cue.start} ${cue.end}`
    const known = acts.get(key)
    if (known) known.claims.push(claim)
    else acts.set(key, { claims: [claim], cue })
  }
  return [...acts.values()].sort((a, b) => a.cue.start - b.cue.start)
}
