import type { Count } from '../schema/index.ts'
import type { Clause, Frame } from '../syntax/frames.ts'
import { doneTo } from './words.ts'

/** `killing and injuring several`, `killed or wounded 20`: one figure for two fates is neither. */
export function coordinated(
  frame: Frame,
  status: Count['status'],
  { chunks }: Clause,
  lemmas: readonly string[],
  word: (i: number) => string,
): Count['status'] {
  const { first, last } = chunks[frame.verb]!
  for (const [at, other] of [
    [first - 1, chunks[frame.verb - 1]],
    [last, chunks[frame.verb + 1]],
  ] as const) {
    if (other?.kind !== 'verb' || !/^(?:and|or)$/.test(word(at))) continue
    const beside = doneTo.get(lemmas[other.head]!)
    const touching = other.last === first - 1 || other.first === last + 1
    // "shot and killed" is killed
    if (!touching || !beside || beside === status) continue
    return status === 'other' ? beside : beside === 'other' ? status : 'other'
  }
  return status
}
