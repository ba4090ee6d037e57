import type { Range } from '../schema/index.ts'

/** Words read from the source, and where they stand in it. */
export interface Found {
  readonly text: string
  readonly source: Range
}

/** One line, blanks squeezed. */
export const oneLine = (text: string): string => text.split(/\s+/u).filter(Boolean).join(' ')

/** For comparing names and titles: letters and digits of any script, lower case. */
export const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
