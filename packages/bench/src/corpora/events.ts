import { join } from 'node:path'
import type { Event } from '@copydesk/core'
import { type CodedEvent, eventScore } from '../measures/event-score.ts'
import { type Corpus, readJsonl } from './corpus.ts'

interface Coded {
  readonly text: string
  readonly event: string
  readonly source: readonly { readonly code: string | null }[]
  readonly target: readonly { readonly code: string | null }[]
}

/** Classes that PLOVER 0.8 has merged, and codes that are no ISO 3166 codes. */
const classes: Readonly<Record<string, string>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
}
const countries: Readonly<Record<string, string>> = { JAP: 'JPN', ITL: 'ITA', VTN: 'VNM' }

/** One coded event a sentence: its class, who did it, to whom. */
export const events: Corpus = {
  name: 'events.plover',
  files: () => ['events/plover-gsr.jsonl'],
  score(folder, read) {
    let made = 0
    const sentences = readJsonl<Coded>(join(folder, 'events/plover-gsr.jsonl')).map(
      ({ text, event, source, target }) => {
        const found = read({ text, clean: false }).events ?? []
        made += found.length
        const gold = { class: classes[event] ?? event, sources: codesOf(source), targets: codesOf(target) }
        return { gold, found: found.map(coded) }
      },
    )
    const score = eventScore(sentences)
    const of = (name: keyof typeof score, detail = '') => ({
      name: `events.plover.${name}`,
      value: score[name],
      detail,
    })
    return [
      of('class', `of ${sentences.length} sentences, ${(made / sentences.length).toFixed(2)} events a sentence`),
      of('first', 'the most certain event alone'),
      of('source'),
      of('target'),
      of('all', 'class and both sides on one event'),
      of('precision', 'of the codes of both sides'),
    ]
  },
}

const coded = (event: Event): CodedEvent => ({
  class: event.class,
  sources: codes(event.actors),
  targets: codes(event.recipients),
  certainty: event.certainty,
})

const codes = (actors: Event['actors']): string[] =>
  actors.flatMap(({ country, code, sector }) => country ?? code ?? sector ?? [])

const codesOf = (side: Coded['source']): string[] =>
  side.flatMap(({ code }) => (code ? [countries[code.slice(0, 3)] ?? code.slice(0, 3)] : []))
