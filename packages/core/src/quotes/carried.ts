import { type Attribution, attribution } from './direct.ts'
import { earlierSubject } from './earlier.ts'
import { followed } from './followed.ts'
import { isAlone } from './is-alone.ts'
import { isLabel } from './labels.ts'
import type { Line, Page } from './page.ts'
import { phraseAfter } from './phrase-after.ts'
import { phraseBefore } from './phrase-before.ts'
import type { Stretch } from './rules/index.ts'
import { signedBelow } from './signed-below.ts'

/** What is known where a quotation without an attribution of its own is read. */
export interface Context {
  readonly page: Page
  isHeadline(block: number): boolean
  /** Do the words name somebody of the article? */
  isKnown(stretch: Stretch): boolean
  /** Who spoke last in a line. */
  speakerOf(line: number): Stretch | undefined
}

const rule = 'quotation-carried'
const nobody = { rule: 'quotation-alone', certainty: 0.5, basis: 'none' } as const

/**
 * Whose the quotation at word `at` of line `index` is, where no words around it say so: that of whom a colon or the sentence
 * before names, or of whom the quotation before was; else nobody's.
 */
export function carried(context: Context, index: number, at: number): Attribution {
  const { page } = context
  const { lines, words } = page
  const line = lines[index]!
  if (!isAlone(page, line, at)) {
    const mark = words[at - 1]?.low ?? ''
    const named =
      /^(?:[:,]|[-–—―]+)$/.test(mark) && at > line.first ? namedBefore(context, line, at - 1, mark === ':') : undefined
    return named ?? { ...nobody, rule: 'quotation-in-line' }
  }
  const next = followed(page, index, at)
  if (next) return next
  const before = lines[index - 1]
  const near = before && before.within === line.within && before.block >= line.block - 1 ? before : undefined
  if (!near) return signedBelow(page, index) ?? nobody
  const sameBlock = near.block === line.block
  const last = words[near.last - 1]
  if (/^[:,]$/.test(last?.low ?? '') && !sameBlock) {
    const read = attribution(page, { ...near, last: near.last + 1 }, near.last, undefined)
    if (read?.speaker) return { ...read, rule: 'quotation-next-paragraph' }
    const named = last!.low === ':' ? namedBefore(context, near, near.last - 1) : undefined
    if (named) return named
    if (read) return { ...read, rule: 'quotation-next-paragraph', basis: 'none' }
  }
  const signed = signedBelow(page, index)
  if (signed) return signed
  const speaker = context.speakerOf(index - 1)
  if (speaker) return { rule, certainty: sameBlock ? 0.75 : 0.55, speaker, basis: 'carried' }
  const subject = sameBlock ? earlierSubject(page, near, near.last) : undefined
  return subject && context.isKnown(subject) ? { rule, certainty: 0.45, speaker: subject, basis: 'carried' } : nobody
}

/** Who is named before a colon: "That surprised the miners' lawyer Ana Veld: “…”", "Veld gave a reason: “…”". */
function namedBefore(context: Context, line: Line, colon: number, introduces = true): Attribution | undefined {
  const { page } = context
  const { words } = page
  const near = phraseBefore(page, line, colon)
  const found = (speaker: Stretch, certainty: number): Attribution => ({
    rule: 'quotation-colon',
    certainty,
    speaker,
    basis: 'carried',
  })
  if (introduces && near && words[near.last - 1]!.pos === 'PROPN' && !isLabel(page, near) && context.isKnown(near))
    return found(near, 0.6)
  if (context.isHeadline(line.block)) {
    const first = phraseAfter(page, line, line.first)
    if (first && context.isKnown(first)) return found(first, 0.5)
  }
  const subject = earlierSubject(page, line, colon, true)
  if (!subject) return undefined
  return context.isKnown(subject) ? found(subject, 0.5) : introduces ? found(subject, 0.4) : undefined
}
