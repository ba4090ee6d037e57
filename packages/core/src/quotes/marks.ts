import type { Range } from '../schema/index.ts'
import { allMatches } from '../text/index.ts'

/** Words between two quotation marks, the marks included; `open` where the closing mark is missing. */
export interface Passage extends Range {
  /** Offsets of the words themselves, without the marks. */
  readonly from: number
  readonly to: number
  readonly double: boolean
  readonly open?: true
  /** Index of the passage of the paragraph before that this one goes on with. */
  readonly continues?: number
}

interface Opener {
  readonly at: number
  readonly width: number
  readonly double: boolean
  readonly curly: boolean
}

const anyMark = /["“”„‟«»＂]|``|''|['‘’‚‛‹›`]/g
const deepest = 4
const elisions = /^(?:em|tis|twas|til|cause|round|bout|n|tween|neath|cos|\d\ds?)\b/i
/** What may stand between an opening mark and the space before it, and between a closing mark and what follows. */
const before = /[\s([{—–‑\-/"“‘«„‹']/
const after = /[\s.,;:!?)\]}—–\-/…"”’»›']/
const letter = /[\p{L}\p{N}]/u

/**
 * Pairs the quotation marks of one paragraph, text `[start, end)`. A mark without its fellow never reaches past the
 * paragraph, and an apostrophe is no mark. `sentenceEnd(at)`: end of the sentence around an offset, for a passage that
 * nobody closes.
 */
function pairMarks(text: string, { start, end }: Range, sentenceEnd: (at: number) => number): Pairs {
  const found: Passage[] = []
  let orphan: Pairs['orphan']
  const stack: Opener[] = []
  const open = (opener: Opener) => {
    if (stack.length === deepest) stack.shift()
    stack.push(opener)
  }
  const close = (at: number, width: number, double: boolean) => {
    let i = stack.findLastIndex((opener) => opener.double === double)
    if (i < 0 && double) i = stack.length - 1 // 'opened by one kind, closed by another”
    const opener = stack[i]
    if (!opener) {
      if (double && !found.some((passage) => passage.double)) orphan ??= { at, width }
      return
    }
    stack.length = i
    const from = opener.at + opener.width
    if (from < at) found.push({ start: opener.at, end: at + width, from, to: at, double })
  }
  const abandon = (limit: number) => {
    const i = stack.findIndex(({ double }) => double)
    const opener = stack[i]
    stack.length = Math.max(0, i)
    if (!opener) return
    const from = opener.at + opener.width
    const to = trimEnd(text, from, limit)
    if (from < to) found.push({ start: opener.at, end: to, from, to, double: true, open: true })
  }
  for (const hit of allMatches(text.slice(start, end), anyMark)) {
    const [mark] = hit
    const at = start + hit.index
    const width = mark.length
    const left = at > start ? text.charAt(at - 1) : ' '
    const right = at + width < end ? text.charAt(at + width) : ' '
    const isOpen = (double: boolean) => stack.some((opener) => opener.double === double)
    const role = roleOf(mark, left, right, isOpen, text.slice(at + width, at + width + 8))
    const double = isDouble(mark)
    if (role === 'none') {
      const lone = double && !isOpen(true) && !before.test(left) && after.test(right) && !/\d/.test(left)
      if (lone && !found.some((passage) => passage.double)) orphan ??= { at, width }
      continue
    }
    if (role === 'close') close(at, width, double)
    else {
      const curly = mark !== '"'
      const outer = stack.find((opener) => opener.double)
      if (double && outer && outer.curly === curly)
        abandon(Math.min(at, outer.at === start ? at : sentenceEnd(outer.at + outer.width)))
      open({ at, width, double, curly })
    }
  }
  const outer = stack.find(({ double }) => double)
  if (outer) abandon(opensParagraph(text, start, outer.at) ? end : Math.min(end, sentenceEnd(outer.at + outer.width)))
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return { found, ...(orphan && { orphan }), ...(outer && { open: outer.at }) }
}

export interface Pairs {
  readonly found: readonly Passage[]
  /** A closing mark before any opening one: the end of what a paragraph before has opened. */
  readonly orphan?: { readonly at: number; readonly width: number }
  /** Where a double mark stands that is not closed. */
  readonly open?: number
}

const isDouble = (mark: string) => mark.length === 2 || '"“”„‟«»＂'.includes(mark)

function roleOf(
  mark: string,
  left: string,
  right: string,
  isOpen: (double: boolean) => boolean,
  following: string,
): 'open' | 'close' | 'none' {
  const spaceBefore = before.test(left)
  const spaceAfter = after.test(right)
  if (mark === '``' || mark === '„' || mark === '«' || mark === '‹') return 'open'
  if (mark === "''" && spaceBefore && !isOpen(true)) return letter.test(right) ? 'open' : 'none'
  if (mark === "''" || mark === '»' || mark === '›') return isOpen(isDouble(mark)) ? 'close' : 'none'
  if (!isDouble(mark)) {
    const inWord = letter.test(left) && letter.test(right)
    const opens = spaceBefore && letter.test(right) && !elisions.test(following)
    if (inWord || (mark === '`' && !opens)) return 'none'
    if (opens && (mark !== '’' || !isOpen(false))) return mark === '’' ? 'none' : 'open'
    return !spaceBefore && isOpen(false) ? 'close' : isOpen(false) && mark === '’' ? 'close' : 'none'
  }
  if (mark === '“') return spaceAfter && !spaceBefore && isOpen(true) ? 'close' : 'open'
  if (mark === '”') return spaceBefore && !/\s/.test(right) && letter.test(right) && !isOpen(true) ? 'open' : 'close'
  if (/\d/.test(left) && !isOpen(true)) return 'none'
  if (spaceBefore && !/\s/.test(right) && !/[.,;:!?)\]]/.test(right)) {
    return isOpen(true) && /["“‘']/.test(left) ? 'close' : 'open'
  }
  if (isOpen(true)) return 'close'
  if (spaceBefore) return 'open'
  return (spaceAfter && !/[.,;:!?]/.test(left)) || /\s/.test(right) ? 'none' : 'open'
}

/** Does the mark stand where a paragraph, or speech after a colon, begins? */
function opensParagraph(text: string, start: number, at: number): boolean {
  return at - start < 3 || text.slice(Math.max(start, at - 2), at).includes(':')
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to
  while (end > from && /\s/.test(text.charAt(end - 1))) end--
  return end
}

type Placed = Passage & { readonly block: number }

/**
 * The marked passages of all paragraphs. A passage that stays open runs on into the next paragraphs where the next one
 * opens with a mark too, or where one of the next three closes what it has not opened.
 */
export function passages(text: string, blocks: readonly Range[], sentenceEnd: (at: number) => number): Placed[] {
  const all: Placed[] = []
  let pending = -1
  let silent: number[] = [] // blocks without any mark since
  blocks.forEach((block, index) => {
    const { found, orphan, open } = pairMarks(text, block, sentenceEnd)
    const waits = pending >= 0 && index - all[pending]!.block === silent.length + 1
    const goesOnHere =
      waits && !orphan && !silent.length && speaks(text, all[pending]!.start) && opensBlock(found, block.start)
    if (goesOnHere) extend(all, pending, text, blocks)
    if (waits && orphan) {
      extend(all, pending, text, blocks)
      for (const between of [...silent, index]) {
        const { start, end: last } = blocks[between]!
        const closed = between === index
        const end = closed ? orphan.at + orphan.width : trimEnd(text, start, last)
        if (start >= end) continue
        all.push({
          start,
          end,
          from: start,
          to: closed ? orphan.at : end,
          double: true,
          block: between,
          continues: pending,
          ...(!closed && { open: true }),
        })
        pending = all.length - 1
      }
    }
    let next = -1
    for (const passage of found) {
      const first = passage.start - block.start < 3
      const goesOn =
        waits && !silent.length && !orphan && first && passage.double && all[pending]!.end >= blocks[index - 1]!.end - 2
      if (open !== undefined && passage.start === open) next = all.length
      all.push({ ...passage, block: index, ...(goesOn && { continues: pending }) })
    }
    if (next >= 0 || found.length || orphan || silent.length === 2) {
      pending = next
      silent = []
    } else if (pending >= 0) silent.push(index)
  })
  return all
}

/** Lets an open passage run to the end of its paragraph; what was read inside it as a passage after a stray mark goes. */
function extend(all: Placed[], index: number, text: string, blocks: readonly Range[]): void {
  const passage = all[index]!
  const end = trimEnd(text, passage.from, blocks[passage.block]!.end)
  while (all.length > index + 1 && all.at(-1)!.start >= passage.end && all.at(-1)!.double) all.pop()
  all[index] = { ...passage, end, to: end, open: true }
}

/** Speech begins where a sentence does, or after a comma or colon. */
const speaks = (text: string, at: number) =>
  /(?:^|[.,:!?”"’—–-]\s*)$/.test(text.slice(Math.max(0, at - 3), at)) || at < 3 || text[at - 1] === '\n'

const opensBlock = (found: readonly Passage[], start: number) =>
  found.some((passage) => passage.double && passage.start - start < 3)
