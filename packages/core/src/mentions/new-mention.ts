import type { Local } from '../flow/layers.ts'
import type { Mention } from '../schema/index.ts'

/** A mention before it has its id. */
export type NewMention = Omit<Local<Mention>, 'id'>
