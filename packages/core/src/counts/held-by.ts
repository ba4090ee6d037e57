import type { Layers } from '../flow/layers.ts'
import type { Clause, Frame } from '../syntax/frames.ts'
import type { Figure } from './figure.ts'

/**
 * The frames that hold a figure's noun group; where none does, those of the groups it is listed with: `two women and a
 * man [died]`, `three clerks - two women and a man - [died]`.
 */
export function heldBy(
  { chunk }: Pick<Figure, 'chunk'>,
  clause: Clause,
  tokens: Layers['sentences']['tokens'],
): readonly Frame[] {
  const { chunks, holders } = clause
  const own = holders(chunk)
  for (let at = chunk; own.length === 0 && at >= 0 && at < chunk + 4; at++) {
    const [group, next] = [chunks[at], chunks[at + 1]]
    if (group?.kind !== 'noun' || next?.kind !== 'noun' || next.first - group.last > 2) return own
    for (let i = group.last; i < next.first; i++)
      if (!/^(?:and|or|,|-|–|—|:|\(|of|among|including)$/.test(tokens[i]!.lower)) return own
    const held = holders(at + 1).filter(({ subject }) => subject.includes(at + 1))
    if (held.length) return held.map((frame) => ({ ...frame, subject: [...frame.subject, chunk] }))
  }
  return own
}
