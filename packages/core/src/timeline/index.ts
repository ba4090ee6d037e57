import type { Local } from '../flow/layers.ts'
import type { Lexicon } from '../flow/lexicon.ts'
import { defineStage } from '../flow/stage.ts'
import type { TimelineEntry } from '../schema/index.ts'
import { orderings } from './orderings.ts'

/** The events that are no mere sayings, by date and by the text's own words; the dated ones first, in their order. */
export const timeline = (_lexicon: Lexicon) =>
  defineStage({
    name: 'timeline',
    needs: ['clean', 'metadata', 'sentences', 'syntax', 'mentions', 'events'],
    makes: 'timeline',
    languages: ['en'],
    run(doc) {
      const told = doc.events.filter(({ speechAct }) => speechAct === undefined)
      const dates = new Map(doc.mentions.map(({ id, value }) => [id, value]))
      const entries = new Map(
        told.map(({ id, date }) => {
          const value = date?.mention === undefined ? undefined : dates.get(date.mention)
          const known = value && 'timex' in value ? value : undefined
          const timex =
            known && /^\d{4}/.test(known.timex) ? known.timex.replace(/^(\d{4}-\d\d-\d\d)T.*$/, '$1') : undefined
          const entry: Local<TimelineEntry> = {
            event: id,
            ...(timex !== undefined && { timex }),
            ...(timex === undefined && known?.earliest !== undefined && { earliest: known.earliest }),
            ...(timex === undefined && known?.latest !== undefined && { latest: known.latest }),
            after: [],
            before: [],
            rule: timex || known?.earliest || known?.latest ? 'date' : 'unordered',
          }
          return [id, entry]
        }),
      )
      const day = ({ timex }: Local<TimelineEntry>) => (/^\d{4}-\d\d-\d\d$/.test(timex ?? '') ? timex : undefined)
      for (const { later, earlier, span, said } of orderings(doc, told)) {
        // what the dates contradict was read wrongly
        const [first, second] = [day(entries.get(earlier)!), day(entries.get(later)!)]
        if (first !== undefined && second !== undefined && first > second) continue
        const entry = entries.get(said)!
        const other = said === later ? earlier : later
        const list = said === later ? entry.after : entry.before
        if (list.includes(other)) continue
        list.push(other)
        entries.set(said, { ...entry, span: entry.span ?? span, ...(entry.rule === 'unordered' && { rule: 'words' }) })
      }
      const when = ({ timex, earliest }: Local<TimelineEntry>) => timex ?? earliest ?? '~'
      return [...entries.values()].sort((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0))
    },
  })
