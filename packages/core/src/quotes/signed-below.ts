import type { Attribution } from './direct.ts'
import { isLabel } from './labels.ts'
import type { Page } from './page.ts'
import { phraseAfter } from './phrase-after.ts'

/** “We wait.” with a line below it that is only a name, behind a dash or with what its bearer is: "— Ida Brandvik, harbor master". */
export function signedBelow(page: Page, index: number): Attribution | undefined {
  const { lines, words } = page
  const line = lines[index]!
  const below = lines[index + 1]
  if (
    !below ||
    below.block !== line.block + 1 ||
    below.within !== line.within ||
    lines[index + 2]?.block === below.block
  )
    return undefined
  const dash = /^[-–—―]+$/.test(words[below.first]!.low)
  const speaker = phraseAfter(page, below, below.first + (dash ? 1 : 0), { attach: true, apposition: true })
  const rest = speaker && words[speaker.last]
  if (!speaker || !words[speaker.first]!.capital || (rest && speaker.last < below.last && rest.pos !== 'PUNCT'))
    return undefined
  if (!dash || isLabel(page, speaker) || speaker.last - speaker.first > 20) return undefined
  return { rule: 'quotation-signed', certainty: 0.7, speaker, cue: { first: below.first, last: below.first + 1 } }
}
