import type { Local } from '../flow/layers.ts'
import type { Actor } from '../schema/index.ts'

/** Who does it and to whom. */
export interface Sides {
  readonly actors: readonly Local<Actor>[]
  readonly recipients: readonly Local<Actor>[]
  /** The land it is done in, where nobody is named to whom it is done: `sent troops to Mali`. */
  readonly land?: readonly Local<Actor>[]
}

/** A state, or an organization of a known kind. */
export const coded = ({ country, code }: Local<Actor>): boolean => country !== undefined || code !== undefined
