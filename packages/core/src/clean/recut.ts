import type { Range } from '../schema/index.ts'
import type { Edit } from '../text/index.ts'
import type { CleanBlock } from './rule.ts'
import { jointsOf } from './rules/joints.ts'
import { unit, unitAt } from './units.ts'

/** The stretches of a text between blank lines, without white space at their ends; never empty. */
export function cut(text: string): Range[] {
  const found: Range[] = []
  const add = (start: number, end: number) => {
    while (start < end && unitAt(text, start) === unit.space) start++
    while (end > start && unitAt(text, end - 1) === unit.space) end--
    if (start < end) found.push({ start, end })
  }
  let from = 0
  let row = 0 // where the open row begins
  for (let stop = text.indexOf('\n'); stop >= 0; stop = text.indexOf('\n', row)) {
    if (row > from && isBlank(text, row, stop)) {
      add(from, row)
      from = row
    }
    row = stop + 1
  }
  add(from, text.length)
  return found
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (unitAt(text, at) !== unit.space) return false
  return true
}

/** As `cut`, and where sentences stand without a space between them: what was a block of its own may end there. */
export function cutAtJoints(text: string): Range[] {
  const joints = jointsOf(text)
  if (!joints.length) return cut(text)
  const found: Range[] = []
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
export function carry(ranges: readonly Range[], old: readonly CleanBlock[], edits: readonly Edit[]): CleanBlock[] {
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
