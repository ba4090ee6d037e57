import type { NounPhrase } from '../nominal.ts'
import type { Line, Page } from '../page.ts'
import type { VerbGroup } from '../verb-group.ts'

/** Words `[first, last)`. */
export type Stretch = NounPhrase

/** What a rule has read, in words of the page. */
export interface Found {
  readonly rule: string
  readonly certainty: number
  readonly content: readonly Stretch[]
  readonly cue?: Stretch
  readonly speaker?: Stretch
  readonly basis?: 'explicit' | 'carried' | 'none'
  /** Said word for word without marks. */
  readonly mode?: 'direct'
  readonly addressees?: readonly Stretch[]
}

/** The verb in question, with its subject and what was found before it in the same line. */
export interface Case {
  readonly page: Page
  readonly line: Line
  readonly group: VerbGroup
  readonly subject: Stretch | undefined
}

/** One way to report words. */
export type Rule = (at: Case) => Found | undefined
