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

/** A rule on each verb of what is said: the first of which `aim` gives somebody, or nobody, is it. */
export const onPoints =
  (
    act: Act,
    rule: string,
    certainty: number,
    aim: (saying: Saying, point: Point) => readonly Range[] | undefined,
  ): Rule =>
  (saying) => {
    for (const point of saying.points) {
      const aims = aim(saying, point)
      if (aims) return { act, rule, certainty, aims }
    }
    return undefined
  }

/** Does a word between two tokens pass? */
export function anyToken(first: number, last: number, test: (token: number) => boolean): boolean {
  for (let i = first; i < last; i++) if (test(i)) return true
  return false
}
