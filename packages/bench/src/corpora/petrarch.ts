import { join } from 'node:path'
import type { Article } from '@copydesk/core'
import { classesOf, statement } from '../measures/cameo.ts'
import { type Corpus, readJsonl } from './corpus.ts'

interface Coded {
  readonly text: string
  /** A code each; one entry without a code says that nothing is to be coded. */
  readonly events: readonly { readonly eventcode?: string }[]
}

/** Sentences coded in CAMEO: is the root class among those found, alone as the most certain, or nothing where nothing is. */
export const petrarch: Corpus = {
  name: 'events.petrarch2',
  files: () => ['events/petrarch2-gsr.jsonl'],
  score(folder, read) {
    const sentences = readJsonl<Coded>(join(folder, 'events/petrarch2-gsr.jsonl'))
    let [right, first, made] = [0, 0, 0]
    for (const { text, events } of sentences) {
      const wanted = events.flatMap(({ eventcode }) => (eventcode === undefined ? [] : classesOf(eventcode)))
      const found = foundIn(read({ text, clean: false }))
      made += found.length
      right += Number(wanted.length ? found.some((one) => wanted.includes(one)) : found.length === 0)
      first += Number(wanted.length ? wanted.includes(found[0] ?? '') : found.length === 0)
    }
    const of = (name: string, value: number, detail: string) => ({ name: `events.petrarch2.${name}`, value, detail })
    return [
      of('class', right / sentences.length, `${right} of ${sentences.length}, ${made} classes made`),
      of('first', first / sentences.length, 'the most certain event alone'),
    ]
  },
}

/** Classes of its events, the most certain first; a bare statement is only that where nothing else happens. */
function foundIn({ events = [], claims = [] }: Article): string[] {
  const classes = new Set(events.toSorted((a, b) => b.certainty - a.certainty).map(({ class: kind }): string => kind))
  return classes.size || claims.length === 0 ? [...classes] : [statement]
}
