import type { Place } from '../schema/index.ts'
import { type Cast, type Draft, settled } from './cast.ts'
import { containersOf } from './containment.ts'

const readMentions = 8
const window = 6

/**
 * For a place without an entry ("the village of Brezna, in the north of Kestria"), the place whose entry is known that
 * it is said to lie in, else the one named closest to it in the same sentence: a hint where to look.
 */
export function nearestOf(cast: Cast, located: ReadonlyMap<Draft, Place>): Map<Draft, Draft> {
  const found = new Map<Draft, Draft>()
  for (const draft of cast.drafts) {
    if (draft.kind !== 'place' || draft.merged || located.has(draft)) continue
    const outer = containersOf(cast, draft).find((container) => located.has(settled(container.draft)))
    const near = outer ? settled(outer.draft) : beside(cast, draft, located)
    if (near && near !== draft) found.set(draft, near)
  }
  return found
}

function beside(cast: Cast, draft: Draft, located: ReadonlyMap<Draft, Place>): Draft | undefined {
  let best: Draft | undefined
  let least = Infinity
  for (const i of draft.mentions.slice(0, readMentions)) {
    const { start, end } = cast.mentions[i] as (typeof cast.mentions)[number]
    for (let k = Math.max(0, i - window); k <= i + window && k < cast.mentions.length; k++) {
      const other = cast.mentions[k] as (typeof cast.mentions)[number]
      if (k === i || other.kind !== 'place' || other.form !== 'name' || cast.sentenceOf[k] !== cast.sentenceOf[i])
        continue
      const owner = cast.owner(k)
      const apart = other.start >= end ? other.start - end : start - other.end
      if (!owner || owner === draft || !located.has(owner) || apart >= least) continue
      best = owner
      least = apart
    }
  }
  return best
}
