import type { Source } from '../schema/index.ts'
import { type Failure, isFailure } from './failure.ts'
import type { ParseHint } from './format.ts'

/** What is known about an archive, for a file in it: its name, type and address are not the archive's. */
export function hintFor(file: string | undefined, { name, mediaType, encoding, uri, ...hint }: ParseHint): ParseHint {
  return { ...hint, ...(file !== undefined && { name: file }) }
}

type Note = NonNullable<Source['notes']>[number]

export const withNote = <Item extends Source | Failure>(item: Item, note: Note): Item =>
  isFailure(item) ? item : { ...item, notes: [...(item.notes ?? []), note] }
