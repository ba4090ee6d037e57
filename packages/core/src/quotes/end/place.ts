import type { Line, Page } from '../page.ts'

export interface ClauseEnd {
  /** An object goes on only to the relative clause of the narrator: "for starting the war, in which ...". */
  readonly object?: boolean
  /** Of an infinitive: "and" with a finite verb goes on with the narrator. */
  readonly infinitive?: boolean
  /** The report stands in a subordinate clause ("After he said ..., the army left"): the main clause ends it. */
  readonly main?: boolean
  /**
   * The report stands in a subject ("those who say ... are wrong", "calls for a vote were ignored"): the verb of the main
   * clause ends it, which is the second one after a clause, the first one after a phrase.
   */
  readonly relative?: 'clause' | 'phrase'
}

/** A word that may end what is reported from word `first` on. */
export interface Place extends ClauseEnd {
  readonly page: Page
  readonly line: Line
  readonly first: number
  readonly at: number
  /** Has what is reported a verb before it, or needs it none? */
  readonly whole: boolean
  readonly verbs: number
}
