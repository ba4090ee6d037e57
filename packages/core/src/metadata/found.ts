import type { Range } from '../schema/index.ts'
import { oneLine } from '../text/index.ts'

/** Words read from the source, and where they stand in it. */
export interface Found {
  readonly text: string
  readonly source: Range
}

/** No name, title or date is longer; a page's field may be. UTF-16 code units. */
const longest = 1000

/** On one line; the start of what is longer than any title. */
export const fieldLine = (text: string): string =>
  text.length <= longest && !spaces.test(text) ? text : oneLine(text.slice(0, longest))

/** Anything but single plain spaces between words. */
const spaces = /^\s|\s$|\s\s|[^\S ]/

/** For comparing names and titles: letters and digits of any script, lower case. */
export function bare(text: string): string {
  const part = text.slice(0, longest)
  return beyondAscii.test(part)
    ? part
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '')
    : part.toLowerCase().replace(/[^a-z0-9]+/g, '')
}

const beyondAscii = /[\u0080-\uffff]/
