import { type Attribution, attribution } from './direct.ts'
import type { Page } from './page.ts'

/** “Why not?” Velisek demanded.: the sentence after a question is nothing but its attribution. */
export function followed(page: Page, index: number, at: number): Attribution | undefined {
  const { lines, words } = page
  const line = lines[index]!
  const after = lines[index + 1]
  if (!after || after.block !== line.block || after.within !== line.within || after.first !== line.last)
    return undefined
  if (after.last - after.first > 40) return undefined
  const { to } = page.passages[words[at]!.speech!]!
  if (!/[,!?…—–-]$/.test(page.text.slice(Math.max(0, to - 4), to).trimEnd())) return undefined
  const read = attribution(page, { ...line, last: after.last }, at, undefined)
  if (!read?.cue || read.cue.first < after.first || read.cue.first > after.first + 30) return undefined
  const end = Math.max(read.cue.last, read.speaker?.last ?? 0)
  if (/^(?:that|:)$/.test(words[end]?.low ?? '')) return undefined
  for (let i = end; i < after.last; i++) if (words[i]!.speech !== undefined) return undefined
  const first = Math.min(read.cue.first, read.speaker?.first ?? after.last)
  return first === after.first || (first === after.first + 1 && /^[-–—―]+$/.test(words[after.first]!.low))
    ? read
    : undefined
}
