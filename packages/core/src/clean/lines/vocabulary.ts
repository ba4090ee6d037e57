import type { CleanBlock } from '../rule.ts'
import { unit, unitAt } from '../units.ts'

const sample = 400
const shortest = 5
const most = 40

/**
 * Numbers that stand for the words of a block which tell what it is about: those of five letters and more, in the
 * first 400 characters; pairs of ideographs. Two words share a number once in millions.
 */
export function contentOf(text: string, { start, end, memo }: CleanBlock): readonly number[] {
  if (!memo) return read(text, start, end)
  memo.content ??= read(text, start, end)
  return memo.content
}

function read(text: string, start: number, end: number): readonly number[] {
  const limit = Math.min(end, start + sample)
  const found: number[] = []
  const add = (number: number) => {
    if (!found.includes(number)) found.push(number)
  }
  for (let at = start; at < limit && found.length < most; ) {
    const first = unitAt(text, at)
    if (first === unit.unspaced) {
      if (unitAt(text, at + 1) === unit.unspaced) add((text.charCodeAt(at) << 16) | text.charCodeAt(at + 1))
      at++
      continue
    }
    if (first !== unit.small && first !== unit.capital) {
      at++
      continue
    }
    const from = at
    let hash = firstHash
    for (let kind: number = first; kind !== unit.other && kind !== unit.space && kind !== unit.joint && at < limit; ) {
      hash = hashOn(hash, lower(text.charCodeAt(at), kind))
      kind = unitAt(text, ++at)
    }
    if (at - from >= shortest) add(hash)
  }
  return found
}

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units. */
export const firstHash = 0x811c9dc5
export const hashOn = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** `kind` is what `unitAt` says of it. */
export const lower = (code: number, kind: number): number =>
  kind !== unit.capital ? code : code < 128 ? code | 32 : String.fromCharCode(code).toLowerCase().charCodeAt(0)
