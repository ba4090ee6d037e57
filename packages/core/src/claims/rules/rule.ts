import type { Act, Range } from '../../schema/index.ts'
import type { Point } from '../points.ts'
import type { Saying } from '../sayings.ts'

/** What somebody does by saying it, the rule that says so, and whom it is aimed at. */
export interface Reading {
  readonly act: Act
  readonly rule: string
  readonly certainty: number
  readonly aims: readonly Range[]
}

/** Reads an act from the words of a quotation. */
export type Rule = (saying: Saying) => Reading | undefined

/** A rule on each verb of what is said: it reads the act where `aim` gives anything, be it nobody; all are aimed at. */
export const onPoints =
  (
    act: Act,
    rule: string,
    certainty: number,
    aim: (saying: Saying, point: Point) => readonly Range[] | undefined,
  ): Rule =>
  (saying) => {
    let all: Map<number, Range> | undefined
    for (const point of saying.points) {
      const aims = aim(saying, point)
      if (!aims) continue
      all ??= new Map()
      for (const one of aims) all.set(one.start, one)
    }
    return all && { act, rule, certainty, aims: [...all.values()] }
  }

/** Does a word between two tokens pass? */
export function anyToken(first: number, last: number, test: (token: number) => boolean): boolean {
  for (let i = first; i < last; i++) if (test(i)) return true
  return false
}
