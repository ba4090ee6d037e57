import type { Layers, Local } from '../flow/layers.ts'
import type { Actor, Range } from '../schema/index.ts'
import type { Clause, Frame } from '../syntax/frames.ts'
import { firstWhere } from '../text/index.ts'
import type { participants } from './participants.ts'

/**
 * To whom the clause around a verb turns: its objects, and those of what is agreed, refused or threatened.
 *
 *     Kestria threatened to cut off power to Torvenia   ->   Torvenia
 */
export function turnedTo(
  clauses: readonly Clause[],
  { sentences: { tokens } }: Pick<Layers, 'sentences'>,
  sides: ReturnType<typeof participants>,
): (verb: Range) => readonly Local<Actor>[] {
  return ({ start, end }) => {
    const clause = clauses[firstWhere(clauses, ({ sentence }) => sentence.end > start)]
    if (!clause) return []
    let token = clause.sentence.first
    while (token < clause.sentence.last && tokens[token]!.start < start) token++
    let at: Frame | undefined
    for (; token < clause.sentence.last && tokens[token]!.end <= end && !at; token++) {
      const found = clause.frameOf(clause.chunkAt(token))
      if (found && clause.chunks[found.verb]!.head === token) at = found
    }
    if (!at) return []
    const reach = [at]
    for (let verb = at.verb + 1; verb < at.verb + 10; verb++) {
      const next = clause.frameOf(verb)
      if (next?.governor === at.verb) reach.push(next)
    }
    return reach.flatMap((frame) => {
      const head = clause.chunks[frame.verb]!.head
      return sides({ class: 'AGREE', first: head, last: head + 1, frame, consumed: [-1], rule: 'verb' }, clause)
        .recipients
    })
  }
}
