import { type Cast, type Draft, evenSpaced } from './cast.ts'

const beside = /^, (?:\d{1,3} ?- ?year ?- ?old )?(?:(?:Dr|Prof|Rev|Mr|Mrs|Ms)\.? )?$/
const told =
  /^,? (?:(?:who (?:was|is|has been) |(?:was|is|has been) )?(?:later |also |now |since )?(?:identified|named|introduced|known)(?: only| publicly)?(?: (?:by|in) [^,.;:“”"]{2,50})? (?:only |simply )?as|(?:named|called)) (?:the |a )?(?:(?:Dr|Prof|Rev|Mr|Mrs|Ms)\.? )?$/
/** "they named [the pilot] found in the lake as 39-year-old Capt. [Ana Veld]" */
const object = /\b(?:identif(?:y|ies|ied|ying)|nam(?:e|ed|es|ing)) $/
const asWhom =
  /^(?: (?:who|killed|shot|found|arrested|from|of) [^,.;:“”"]{1,40})? as (?:the )?(?:\d{1,3} ?- ?year ?- ?old )?(?:\p{Lu}[\p{L}.]{1,14} ){0,2}$/u
const closed = /^(?:,|\.|\)| who | of |$)/

/**
 * Whom the words behind a description of somebody name.
 *
 *     [The suspect], identified by police as [Ana Veld],   ·   [the driver], [Ana Veld], 43,   ·   [a man] named [Per Holt]
 */
export function identified(cast: Cast, i: number): Draft | undefined {
  const { mentions, text } = cast
  const { start, end } = mentions[i] as (typeof mentions)[number]
  const isNamed = object.test(text.slice(Math.max(0, start - 14), start))
  for (let k = i + 1; k < mentions.length && k < i + 6; k++) {
    const name = mentions[k] as (typeof mentions)[number]
    if (name.start < end) continue
    if (name.start > end + 110 || cast.sentenceOf[k] !== cast.sentenceOf[i]) return undefined
    if (name.kind !== 'person' || name.form !== 'name') continue
    const gap = evenSpaced(text.slice(end, name.start))
    if (told.test(gap) || (isNamed && asWhom.test(gap))) return cast.owner(k)
    return beside.test(gap) && closed.test(text.slice(name.end, name.end + 5)) ? cast.owner(k) : undefined
  }
  return undefined
}
