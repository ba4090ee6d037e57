import type { Edit } from '../text/index.ts'
import type { CleanBlock } from './rule.ts'
import { jointsOf } from './rules/joints.ts'

const blank = /\n(?:[^\S\n]*\n)+/g
const space = /\s/

interface Stretch {
  readonly start: number
  readonly end: number
}

/** The stretches of a text between blank lines, without white space at their ends; never empty. */
export function cut(text: string): Stretch[] {
  const found: Stretch[] = []
  const add = (start: number, end: number) => {
    while (start < end && space.test(text.charAt(start))) start++
    while (end > start && space.test(text.charAt(end - 1))) end--
    if (start < end) found.push({ start, end })
  }
  let from = 0
  for (const match of text.matchAll(blank)) {
    add(from, match.index)
    from = match.index + match[0].length
  }
  add(from, text.length)
  return found
}

/** As `cut`, and where sentences stand without a space between them: what was a block of its own may end there. */
export function cutAtJoints(text: string): Stretch[] {
  const joints = jointsOf(text)
  if (!joints.length) return cut(text)
  const found: Stretch[] = []
  let next = 0
  for (let { start, end } of cut(text)) {
    for (let joint = joints[next]; joint && joint.at < end; joint = joints[++next]) {
      if (joint.at <= start) continue
      found.push({ start, end: joint.at })
      start = joint.at
    }
    found.push({ start, end })
  }
  return found
}

/**
 * Blocks of a revised text at `ranges`. Each is what the old block was from which its first copied character came;
 * `edits` led from the old text to the new one.
 */
export function carry(ranges: readonly Stretch[], old: readonly CleanBlock[], edits: readonly Edit[]): CleanBlock[] {
  let passed = 0 // edits that lie before the position asked for
  let shift = 0 // new offset - old offset after them
  let next = 0
  const home = (position: number) => {
    for (let edit = edits[passed]; edit && edit.from + shift <= position; edit = edits[passed]) {
      if (edit.from + shift + edit.insert.length > position && edit.to > edit.from) return edit.from
      shift += edit.insert.length - (edit.to - edit.from)
      passed++
    }
    return position - shift
  }
  return ranges.map(({ start, end }) => {
    const origin = home(start)
    while (next + 1 < old.length && (old[next] as CleanBlock).end <= origin) next++
    const from = old[next]
    if (!from) return { kind: 'body', start, end, memo: {} }
    const nextEdit = edits[passed]
    const same = origin === from.start && end - start === from.end - origin && !(nextEdit && nextEdit.from < from.end)
    return { ...from, start, end, memo: same && from.memo ? from.memo : {} }
  })
}
