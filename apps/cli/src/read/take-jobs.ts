import { together } from '@copydesk/core'

/** A source that waits for a worker. */
export interface Waiting {
  readonly question: { readonly source: { readonly text: string } }
  /** A worker died on it and others: it is read by itself. */
  readonly alone?: true
}

/** Takes what a worker reads next out of what waits: a fair share, so that none idles while another has many. */
export function takeJobs<T extends Waiting>(waiting: T[], workers: number): T[] {
  const most = waiting[0]?.alone ? 1 : Math.min(together.sources, Math.ceil(waiting.length / workers))
  let characters = 0
  const end = waiting.slice(0, most).findIndex(({ question, alone }, i) => {
    characters += question.source.text.length
    return i > 0 && (alone || characters > together.characters)
  })
  return waiting.splice(0, end < 0 ? most : end)
}
