import type { Local } from '../flow/layers.ts'
import type { Lexicon } from '../flow/lexicon.ts'
import { defineStage } from '../flow/stage.ts'
import type { Conflict } from '../schema/index.ts'
import { belief } from './belief.ts'
import { blame } from './blame.ts'
import { calledFalse } from './called-false.ts'
import { contrary } from './contrary.ts'
import { contraryPredicates } from './contrary-predicates.ts'
import { denial } from './denial.ts'
import { disputedCounts } from './disputed-counts.ts'
import { disputedEvents } from './disputed-events.ts'
import { disputedPlaces } from './disputed-places.ts'
import { disputedTimes } from './disputed-times.ts'
import { manner } from './manner.ts'
import { sidesOf } from './sides.ts'
import { statements } from './statement.ts'

/** Accounts of one article that cannot both hold. Rather few than wrong. */
export const conflicts = (_lexicon: Lexicon) =>
  defineStage({
    name: 'conflicts',
    needs: ['clean', 'sentences', 'syntax', 'mentions', 'entities', 'quotes', 'claims', 'counts', 'events'],
    makes: 'conflicts',
    languages: ['en'],
    run(doc) {
      const sides = sidesOf(doc)
      const said = statements(doc, sides)
      const { text } = doc.clean
      const denials = denial(said, text)
      const known = new Set(denials.flatMap(({ between }) => between.map(({ by }) => by)))
      const found = [
        ...blame(said, text),
        ...denials,
        ...belief(said, doc, text),
        ...calledFalse(
          said.filter(({ claim }) => !known.has(claim.id)),
          doc,
        ),
        ...contraryPredicates(said, doc),
        ...disputedEvents(doc, said),
        ...disputedCounts(doc, said),
        ...disputedPlaces(said, doc),
        ...disputedTimes(said, doc),
        ...manner(doc),
        ...contrary(doc, sides),
      ]
      const deniedIn = new Map(
        doc.events.flatMap(({ id, accounts }) =>
          accounts.flatMap(({ by, stance }) => (stance === 'denies' && by !== 'narrator' ? [[by, id] as const] : [])),
        ),
      )
      const about = (conflict: Local<Conflict>) =>
        (conflict.kind === 'denial' &&
          conflict.between.map(({ by }) => deniedIn.get(by)).find((id) => id !== undefined)) ||
        conflict.about
      const seen = new Set<string>()
      return found
        .map((conflict) => ({ ...conflict, about: about(conflict) }))
        .filter(({ kind, between }) => {
          const key = `${kind} ${between
            .map(({ by }) => by)
            .sort()
            .join(' ')}`
          return seen.has(key) ? false : seen.add(key)
        })
    },
  })
