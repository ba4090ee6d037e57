import type { Layers } from '../flow/layers.ts'
import type { Range } from '../schema/index.ts'
import type { Clause, Frame } from '../syntax/frames.ts'
import { firstWhere } from '../text/index.ts'

/** The clause a cue of a statement stands in, with the verb of the cue where it has one. */
export interface CueClause {
  readonly clause: Clause
  readonly frame?: Frame
}

/** Finds cues among the clauses of one document. */
export function cueClauses(
  clauses: readonly Clause[],
  { sentences: { tokens } }: Pick<Layers, 'sentences'>,
): (cue: Range) => CueClause | undefined {
  return ({ start, end }) => {
    const clause = clauses[firstWhere(clauses, ({ sentence }) => sentence.end > start)]
    if (!clause) return undefined
    const from = firstWhere(tokens, (token) => token.start >= start)
    for (let token = from; token < clause.sentence.last && tokens[token]!.end <= end; token++) {
      const frame = clause.frameOf(clause.chunkAt(token))
      if (frame && clause.chunks[frame.verb]!.head === token) return { clause, frame }
    }
    return { clause }
  }
}
