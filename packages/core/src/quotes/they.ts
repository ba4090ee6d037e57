import type { Page } from './page.ts'
import type { LocalParty } from './party.ts'
import type { Reading } from './read.ts'
import type { Stretch } from './rules/index.ts'

/** How far back those may have spoken who are "they", in characters. */
const reach = 1200

/**
 * "The authors say … They call for": who "they" are that say something, where whom the pronoun seems to mean has said nothing
 * so far and several people have. `sides`: the parties of the readings, changed in place.
 */
export function settleThey(page: Page, readings: readonly Reading[], sides: (LocalParty | undefined)[]): void {
  const spoke = new Set<string>()
  let several: LocalParty | undefined
  readings.forEach(({ speaker, within, cue }, i) => {
    const side = sides[i]
    if (!speaker || !side || within !== undefined) return
    if (page.words[speaker.first]!.low === 'they' && speaker.last - speaker.first === 1) {
      const known = side.entity !== undefined && spoke.has(side.entity)
      if (!known && several && side.start - several.end < reach && side.start > several.end)
        sides[i] = { start: side.start, end: side.end, ...(several.entity !== undefined && { entity: several.entity }) }
      return
    }
    if (side.entity !== undefined) spoke.add(side.entity)
    if (isPlural(page, speaker, cue)) several = side
  })
}

/** Does the head of a noun phrase name several who speak? "Democrats say": so does a name before the plural of a verb. */
function isPlural({ words, kinds }: Page, { first, last }: Stretch, cue: Stretch | undefined): boolean {
  let head = first
  for (let i = first; i < last; i++) {
    const { pos, low } = words[i]!
    if (pos === 'ADP' || /^(?:,|who|which|that)$/.test(low)) break
    if (pos === 'CCONJ') return true
    if (/^(?:NOUN|PROPN|PRON|DET|ADJ)$/.test(pos)) head = i
  }
  const { low, pos } = words[head]!
  if (/^(?:people|police|men|women|children|media|many|some|most|others|those|both)$/.test(low)) return true
  if (kinds.get(low) === 'document') return false
  if (pos === 'PROPN') return cue !== undefined && cue.last === cue.first + 1 && words[cue.first]!.cue?.form === 'base'
  return pos === 'NOUN' && /s$/.test(low) && !/(?:ss|us|is)$/.test(low)
}
