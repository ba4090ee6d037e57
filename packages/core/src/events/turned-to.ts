import type { Layers, Local } from '../flow/layers.ts'
import type { Actor, Range } from '../schema/index.ts'
import type { Clause } from '../syntax/frames.ts'
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
    let low = 0
    let high = clauses.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (clauses[middle]!.sentence.end <= start) low = middle + 1
      else high = middle
    }
    const clause = clauses[low]
    const at = clause?.frames.find(({ verb }) => {
      const head = tokens[clause.chunks[verb]!.head]!
      return head.start >= start && head.end <= end
    })
    if (!clause || !at) return []
    const reach = [at, ...clause.frames.filter(({ governor }) => governor === at.verb)]
    return reach.flatMap((frame) => {
      const head = clause.chunks[frame.verb]!.head
      return sides({ class: 'AGREE', first: head, last: head + 1, frame, consumed: [-1], rule: 'verb' }, clause)
        .recipients
    })
  }
}
