import { isTime, type NounPhrase } from './nominal.ts'
import type { Line, Page } from './page.ts'
import { phraseAfter } from './phrase-after.ts'

/** Where and how something is said; none of it belongs to what is said. */
export const venues = new Set(
  (
    'statement interview interviews speech address conference briefing letter letters tweet tweets post email e-mail report testimony rally ' +
    'hearing remarks comments message messages video broadcast telephone phone radio television twitter facebook program ' +
    'programme show meeting debate memo memoir book article editorial column blog note release filing ruling response reply court ' +
    'session parliament press op-ed podcast call website webcast stage air record lawsuit complaint affidavit story'
  ).split(' '),
)
const dayWords = new Set('last this next late early earlier later ago on in'.split(' '))

export interface Adjuncts {
  /** First word after them. */
  readonly next: number
  readonly addressees: readonly NounPhrase[]
}

/**
 * Skips what may stand between a verb of saying and its content: "on Tuesday", "in a statement", "to reporters",
 * ", for her part,". `saying`: a phrase with "to" names who is told.
 */
export function adjuncts(page: Page, line: Line, first: number, saying: boolean): Adjuncts {
  const { words } = page
  const addressees: NounPhrase[] = []
  let i = first
  for (let steps = 0; steps < 6 && i < line.last; steps++) {
    const word = words[i]!
    const next = words[i + 1]
    if (word.speech !== undefined) break
    if (
      (isTime(word) && next?.low !== "'s") ||
      (dayWords.has(word.low) && next && isTime(next) && word.pos !== 'ADP')
    ) {
      i = timeEnd(page, line, i)
      continue
    }
    if (
      word.pos === 'ADV' &&
      word.low !== 'there' &&
      word.low !== 'how' &&
      word.low !== 'why' &&
      word.low !== 'when' &&
      word.low !== 'where'
    ) {
      i++
      continue
    }
    if (word.pos === 'ADP' && word.low !== 'of' && next) {
      const phrase = phraseAfter(page, line, i + 1)
      if (!phrase) break
      const after = words[phrase.last]
      const closes =
        !after ||
        phrase.last >= line.last ||
        after.speech !== undefined ||
        (after.pos === 'ADP' && isTime(words[phrase.last + 1] ?? after)) ||
        /^(?:that|[:.;—–-]|“|"|whether)$/.test(after.low)
      let isVenue = false
      for (let k = phrase.first; k < phrase.last; k++)
        if (venues.has(words[k]!.low) || isTime(words[k]!)) isVenue = true
      if (!isVenue && !closes) break
      if (word.low === 'to' && saying) addressees.push(phrase)
      i = isTime(words[phrase.first]!)
        ? timeEnd(page, line, phrase.first)
        : isVenue
          ? attached(page, line, phrase.last)
          : phrase.last
      continue
    }
    if (word.low === ',') {
      const close = commaAfter(page, line, i + 1)
      if (close === undefined) break
      i = close + 1
      continue
    }
    break
  }
  return { next: i, addressees }
}

function timeEnd({ words }: Page, line: Line, from: number): number {
  let i = from
  while (
    i < line.last &&
    (isTime(words[i]!) || words[i]!.pos === 'NUM' || /^(?:last|this|next|late|early)$/.test(words[i]!.low))
  )
    i++
  return Math.max(i, from + 1)
}

/** "in a statement on Tuesday", "in an interview with Radio Orla". */
function attached(page: Page, line: Line, from: number): number {
  const word = page.words[from]
  if (word?.pos !== 'ADP' || !/^(?:with|to|on|at|in|from)$/.test(word.low)) return from
  const phrase = phraseAfter(page, line, from + 1)
  if (!phrase) return from
  const after = page.words[phrase.last]
  if (after && after.pos === 'VERB' && !/ing$/.test(after.low)) return from
  return phrase.last
}

/** The comma that closes a short phrase without a verb, opened before word `from`. */
function commaAfter({ words }: Page, line: Line, from: number): number | undefined {
  if (words[from]?.pos !== 'ADP' && words[from]?.pos !== 'ADV') return undefined
  for (let i = from; i < line.last && i < from + 12; i++) {
    const { low, pos, speech } = words[i]!
    if (low === ',') return i
    if (speech !== undefined || pos === 'VERB' || pos === 'AUX') return undefined
  }
  return undefined
}
