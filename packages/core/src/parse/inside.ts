import type { Source } from '../schema/index.ts'
import { type Failure, isFailure } from './failure.ts'
import type { ParseHint } from './format.ts'

/** What is known about an archive, for a file in it: its name, type and address are not the archive's. */
export function hintFor(file: string | undefined, { name, mediaType, encoding, uri, ...hint }: ParseHint): ParseHint {
  return { ...hint, ...(file !== undefined && { name: file }) }
}

type Note = NonNullable<Source['notes']>[number]

/** The document with one more note; a failure as it is. */
export const withNote = <Item extends Source | Failure>(item: Item, note: Note): Item =>
  isFailure(item) ? item : { ...item, notes: [...(item.notes ?? []), note] }

/**
 * A document of an archive with its place in it, and a name: two files in it may both have a first record.
 * `place` is that of the file in the archive, `label` its path with the archive's.
 */
export function placed(source: Source, label: string, place: NonNullable<Source['container']>): Source {
  const id = source.id ?? (source.container ? `${label}:${source.container.record}` : label)
  return { ...source, id, container: source.container ?? place }
}

/** What stands in an archive beside the documents: the looks of saved pages, and what systems keep for themselves. */
export const beside = (path: string) => besides.test(path)
const besides =
  /(?:^|\/)(?:__MACOSX\/.*|\.[^/]*|Thumbs\.db|desktop\.ini)$|\.(?:css|js|mjs|map|ico|svg|woff2?|ttf|otf|eot|gif|jpe?g|png|webp|avif|mp[34]|webm)$/i

/** The end of a path after its last dot, for counts. */
export const endingOf = (path: string) => /\.[^./]{1,12}$/.exec(path)?.[0].toLowerCase() ?? 'without an ending'

/** The labels of one archive's files: each its own, also where a later file has the path of an earlier one (`tar -r`). */
export class Labels {
  /** Labels given, each with the number its next namesake gets. */
  readonly #given = new Map<string, number>()

  /** The label of the next file, with notes on what it has to do with its path. */
  next(path: string): { label: string; notes: string[] } {
    const { label, note } = labelOf(path)
    const notes = note ? [note] : []
    let number = this.#given.get(label) ?? 1
    let own = label
    while (this.#given.has(own)) own = numbered(label, ++number)
    this.#given.set(label, number)
    if (own === label) return { label, notes }
    this.#given.set(own, 1)
    return { label: own, notes: [...notes, `A file before it is named ${JSON.stringify(label)} too`] }
  }
}

/** `a/feed.xml`, 2 -> `a/feed (2).xml` */
const numbered = (label: string, number: number) =>
  `${label.replace(/\.[^./\\]*$/, '')} (${number})${/[^/\\](\.[^./\\]*)$/.exec(label)?.[1] ?? ''}`

/**
 * A path as a label that leads nowhere but into the archive (`../../etc/x` -> `etc/x`, `C:\a` -> `a`), and a note where
 * that is not how it was written. Nothing is ever written there, but who exports documents may name files by their labels.
 */
function labelOf(path: string): { label: string; note?: string } {
  const trick = trickOf(path)
  if (!trick) return { label: path }
  const parts = path
    .replace(/^[A-Za-z]:/, '')
    .split(/[\\/]/)
    .map((part) => part.replace(/\p{Cc}/gu, ''))
  const label = parts.filter((part) => part && part !== '.' && part !== '..').join('/') || 'file'
  return { label, note: `Its path ${JSON.stringify(path)} ${trick}; it is read as ${JSON.stringify(label)}` }
}

/** What a path does that no path in an archive should; undefined where it does nothing. */
function trickOf(path: string): string | undefined {
  if (/(?:^|[\\/])\.\.(?:[\\/]|$)/.test(path)) return 'leads out of the archive'
  if (/^[\\/]/.test(path)) return 'begins at the root'
  if (/^[A-Za-z]:/.test(path)) return 'names a drive'
  return /\p{Cc}/u.test(path) ? 'holds control characters' : undefined
}
