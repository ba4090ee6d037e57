import type { Member } from './member.ts'

/** What the joiners of each kind of entity work with; members go by their number. */
export interface Joining {
  readonly members: readonly Member[]
  /** Are two members of one entity already? */
  joined(a: number, b: number): boolean
  link(a: number, b: number, rule: string, certainty: number): void
  /** Only likely one: an editor decides. */
  suggest(a: number, b: number, reason: string, rule: string, certainty: number): void
  /** Do the articles of two members tell of the same happenings? */
  related(a: number, b: number): boolean
}
