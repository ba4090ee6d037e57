import { type Context, carried } from './carried.ts'
import { type Attribution, attribution } from './direct.ts'
import { followed } from './followed.ts'
import { isAlone } from './is-alone.ts'
import type { Line } from './page.ts'
import type { Reading } from './read.ts'
import type { Stretch } from './rules/index.ts'
import { tailOf } from './tail.ts'

/** Reads the direct quotations of a page, line by line in order; `found` and `used` are its reader's. */
export function quotedReader(context: Context, found: Reading[], used: Set<number>) {
  const { page } = context
  const { words, lines, passages } = page
  /** Index into `found` of the quotation a passage belongs to. */
  const owner = new Map<number, number>()

  /** Adds the quotations of line `index` by `add`; returns who spoke last in it, where a quotation went on. */
  return (index: number, said: () => Stretch | undefined, add: (reading: Reading) => void): Stretch | undefined => {
    const line = lines[index]!
    const byVerb = new Map<number, number>()
    let wentOn: Stretch | undefined
    for (let i = line.first; i < line.last; i++) {
      const passage = words[i]!.speech
      if (passage === undefined) continue
      const read = attribution(page, line, i, said())
      const after = read?.cue !== undefined && read.cue.first > i
      const joined =
        chained(passage, after) ?? byVerb.get(read?.verb ?? -1) ?? (read ? undefined : resumed(index, line, i))
      const part = { first: i, last: i + 1 }
      const tail = read && after ? tailOf(page, line, i, read) : undefined
      if (joined === undefined) {
        const whose = read ? named(read, index) : carried(context, index, i)
        if (whose.verb !== undefined) {
          used.add(whose.verb)
          byVerb.set(whose.verb, found.length)
        }
        owner.set(passage, found.length)
        add({ ...whose, content: tail ? [part, tail] : [part], speech: [passage] })
        continue
      }
      if (read?.verb !== undefined) used.add(read.verb)
      const before = found[joined]!
      ;(before.content as Stretch[]).push(part)
      ;(before.speech as number[]).push(passage)
      if (read?.speaker && isOpen(before)) found[joined] = { ...before, ...read, basis: 'explicit' }
      owner.set(passage, joined)
      wentOn = found[joined]!.speaker ?? wentOn
    }
    return wentOn
  }

  /** "Adding, “…”": who spoke in the line before. */
  function named(read: Attribution, index: number): Attribution {
    if (read.speaker || read.basis || read.cue?.first !== lines[index]!.first) return read
    const speaker = lines[index - 1]?.block === lines[index]!.block ? context.speakerOf(index - 1) : undefined
    return speaker ? { ...read, speaker, basis: 'carried', certainty: 0.7 } : { ...read, basis: 'none' }
  }

  /** The quotation a paragraph goes on with, unless that has its speaker and this one names its own. */
  function chained(passage: number, attributed: boolean): number | undefined {
    const { continues } = passages[passage]!
    const before = continues === undefined ? undefined : owner.get(continues)
    return before !== undefined && attributed && found[before]!.speaker && found[before]!.basis !== 'carried'
      ? undefined
      : before
  }

  /** “We wait,” Velisek said. “The wind decides.”: a sentence of marked words right behind the attribution goes on with it. */
  function resumed(index: number, line: Line, at: number): number | undefined {
    const before = lines[index - 1]
    if (!before || before.block !== line.block || before.within !== line.within || before.last !== line.first)
      return undefined
    if (!isAlone(page, line, at) || followed(page, index, at)) return undefined
    for (let i = before.last - 1; i >= before.first; i--) {
      const { speech } = words[i]!
      if (speech === undefined) continue
      const mine = owner.get(speech)
      const cue = mine === undefined ? undefined : found[mine]!.cue
      return cue && cue.first > i && cue.last <= before.last ? mine : undefined
    }
    return undefined
  }
}

const isOpen = ({ basis }: Reading) => basis === 'carried' || basis === 'none'
