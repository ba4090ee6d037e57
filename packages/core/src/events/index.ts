import type { Lexicon } from '../flow/lexicon.ts'
import { defineStage } from '../flow/stage.ts'
import { clauses } from '../syntax/frames.ts'
import { cueClauses } from './cue-clause.ts'
import { eventWords } from './event-words.ts'
import { mergeRepeats } from './merge.ts'
import { participants } from './participants.ts'
import { speechEvents } from './speech-events.ts'
import { told } from './told.ts'
import { triggers } from './trigger.ts'
import { turnedTo } from './turned-to.ts'
import { speechActs } from './verbal.ts'

/** Who did what to whom, and who vouches for it. Verbal events are made from claims. */
export const events = (lexicon: Lexicon) => {
  const words = eventWords(lexicon)
  return defineStage({
    name: 'events',
    needs: ['clean', 'metadata', 'sentences', 'syntax', 'mentions', 'entities', 'quotes', 'claims', 'counts'],
    makes: 'events',
    languages: ['en'],
    run(doc) {
      const all = clauses(doc.sentences, doc.syntax)
      const sides = participants(doc, lexicon)
      const spoken = speechEvents(doc, speechActs(doc), lexicon, words, cueClauses(all, doc), turnedTo(doc, sides))
      const read = told(doc, lexicon, sides, spoken)
      const found = all.flatMap((clause) =>
        triggers(clause, doc, words).flatMap((trigger) => read(trigger, clause) ?? []),
      )
      return mergeRepeats([...found, ...spoken], doc)
    },
  })
}
