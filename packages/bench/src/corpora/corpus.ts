import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article, Mention, Range, Source } from '@copydesk/core'
import { isFailure, parse } from '@copydesk/core/parse'

/** A share from 0 to 1 that a corpus gives. */
export interface Figure {
  /** `<area>.<corpus>.<what>`, unique among all. */
  readonly name: string
  readonly value: number
  /** What a reader wants to know beside it. */
  readonly detail: string
}

export type Read = (source: Source) => Article

export interface Corpus {
  readonly name: string
  /** Its files, from the folder that holds it. */
  files(folder: string): readonly string[]
  score(folder: string, read: Read): Promise<readonly Figure[]> | readonly Figure[]
}

/** One value a line. Throws what JSON.parse throws. */
export const readJsonl = <Value>(path: string): Value[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

export const readJson = <Value>(folder: string, path: string): Value =>
  JSON.parse(readFileSync(join(folder, path), 'utf8'))

/** The article of a page, through the same door as every app's; undefined where it cannot be read. */
export async function readPage(bytes: Uint8Array<ArrayBuffer>, uri: string | undefined, read: Read) {
  const hint = { mediaType: 'text/html', ...(uri !== undefined && /^https?:/.test(uri) && { uri }) }
  for await (const source of parse(new Blob([bytes]).stream(), hint)) if (!isFailure(source)) return read(source)
}

/** Where a span stands in the source that was read. Absent for a party without words of its own. */
export const home = (span: { readonly source?: Range | undefined } | undefined): Range | undefined => span?.source

export const isName = ({ form }: Mention): boolean => form === 'name'

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
