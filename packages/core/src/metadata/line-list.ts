import type { Range } from '../schema/index.ts'
import type { Found } from './found.ts'
import type { Mark } from './marks.ts'

/** The words of one element of a line. */
export interface Part extends Found {
  readonly mark?: Mark
  /** A word or two over a headline, inside its element. */
  readonly kicker?: true
}

export interface PlainLine extends Found {
  /** In their order; one where the line has no markup inside. */
  readonly parts: readonly Part[]
  /** Of all its parts. */
  readonly mark?: Mark
  /** Of a heading: 1 to 3. */
  readonly level?: number
}

/** The lines of a document. What `line` gives is read at first use: most lines of a page are never looked at. */
export interface LineList {
  readonly size: number
  /** In the source. */
  range(index: number): Range
  /** Characters shown. */
  length(index: number): number
  /** Of a heading: 1 to 3. */
  level(index: number): number | undefined
  line(index: number): PlainLine
  /** Index of the first line that reaches beyond a position of the source. */
  at(position: number): number
  /** Index of the first line that begins at or after a position of the source. */
  from(position: number): number
}

/** In UTF-16 code units; what is longer holds no byline, and its text is left empty. */
export const longestLine = 400
