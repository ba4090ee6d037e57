import { entityOf } from '../flow/entity-of.ts'
import type { Layers, Local } from '../flow/layers.ts'
import type { Event, Mention, Range } from '../schema/index.ts'
import type { Clause } from '../syntax/frames.ts'
import { firstWhere } from '../text/index.ts'
import { isDateline } from './dateline.ts'

const inside = new Set('in at near on outside inside around along across above over'.split(' '))
const fared: Readonly<Partial<Record<Event['class'], ReadonlySet<string>>>> = {
  ASSAULT: new Set(['killed', 'injured', 'missing']),
  COERCE: new Set(['detained', 'displaced', 'missing']),
  PROTEST: new Set(['present']),
}

const feasts = /^(?:Christmas|Easter|Thanksgiving|Halloween|Ramadan|Hanukkah)$/
/** Farthest from its trigger, in characters, that a place, date or figure is looked for, and how many figures it takes. */
const reach = 400
const most = 12

/** Place, date and counts of an event, from its own sentence; `reported`: a date tells when somebody said so. */
export function surroundings(doc: Pick<Layers, 'sentences' | 'mentions' | 'entities' | 'quotes' | 'counts'>) {
  const { tokens } = doc.sentences
  const owner = entityOf(doc.entities)
  const mentions = [...doc.mentions].sort((a, b) => a.start - b.start)
  const cues = doc.quotes.flatMap(({ cue }) => (cue ? [cue] : [])).sort((a, b) => a.start - b.start)
  /** `police said on Monday`: when they said it. */
  const isOfSaying = ({ start }: Range): boolean => {
    const cue = cues[firstWhere(cues, (one) => one.start >= start) - 1]
    return (
      cue !== undefined && cue.end <= start && /^(?:on|late|early|earlier|yesterday|\s)*$/.test(between(cue.end, start))
    )
  }
  const between = (start: number, end: number) =>
    end - start > 20
      ? '-'
      : tokens
          .slice(from(tokens, start), from(tokens, end))
          .map(({ text }) => text)
          .join(' ')
  const from = (list: readonly Range[], position: number) => firstWhere(list, ({ start }) => start >= position)
  return (
    { sentence }: Clause,
    kind: Event['class'],
    at: number,
  ): Pick<Local<Event>, 'place' | 'date'> & { counts: string[]; reported: boolean } => {
    let place: Local<Mention> | undefined
    let date: Local<Mention> | undefined
    let reported = false
    const low = Math.max(sentence.start, at - reach)
    const high = Math.min(sentence.end, at + reach)
    let token = from(tokens, low)
    const closer = (mention: Local<Mention>, best: Local<Mention> | undefined) =>
      !best || distance(mention.start, at) < distance(best.start, at)
    for (let i = from(mentions, low); mentions[i] && mentions[i]!.start < high; i++) {
      const mention = mentions[i]!
      while (token < sentence.last && tokens[token]!.start < mention.start) token++
      const before = tokens[token - 1]?.lower ?? ''
      const article = before === 'the' ? (tokens[token - 2]?.lower ?? '') : before
      // "at the station of Orla"
      const within = before === 'of' ? ledBy(tokens, token - 2) : article
      if (mention.kind === 'place' && mention.form === 'name' && inside.has(within) && closer(mention, place))
        place = mention
      // "a day after the clashes" orders events, it dates none; "the day after" does
      const behind = from(tokens, mention.end)
      const relative =
        /^(?:after|before)$/.test(tokens[behind - 1]?.lower ?? '') && !/^[,.;:!?)]$/.test(tokens[behind]?.text ?? '.')
      // "the Christmas party"
      const feast =
        feasts.test(tokens[token]?.text ?? '') && /^\p{Ll}/u.test(tokens[from(tokens, mention.end)]?.text ?? '.')
      const timed =
        !relative &&
        !feast &&
        !isDateline(doc.sentences, sentence, mention) &&
        !feast &&
        dates(mention) &&
        !/^(?:before|after|since|until|by)$/.test(article) &&
        closer(mention, date)
      if (timed && isOfSaying(mention)) reported = true
      else if (timed) date = mention
    }
    const statuses = fared[kind]
    const counts: string[] = []
    if (statuses)
      for (let i = from(doc.counts, low); doc.counts[i] && doc.counts[i]!.start < high && counts.length < most; i++)
        if (statuses.has(doc.counts[i]!.status)) counts.push(doc.counts[i]!.id)
    const entity = place && owner.get(place.id)?.id
    const value =
      date?.value && 'timex' in date.value ? date.value.timex.replace(/^(\d{4}-\d\d-\d\d)T.*$/, '$1') : undefined
    return {
      ...(place && { place: { start: place.start, end: place.end, ...(entity && { entity }) } }),
      ...(date && { date: { start: date.start, end: date.end, mention: date.id, ...(value && { value }) } }),
      counts,
      reported,
    }
  }
}

/** The word a few places back that says where a noun stands. */
function ledBy(tokens: Layers['sentences']['tokens'], noun: number): string {
  for (let i = noun; i >= 0 && i > noun - 4; i--) if (inside.has(tokens[i]!.lower)) return tokens[i]!.lower
  return ''
}

/** A day or longer, or a time of a known day. */
const dates = ({ kind, value }: Local<Mention>) =>
  (kind === 'date' && !(value && 'timex' in value && /_REF$/.test(value.timex))) ||
  (kind === 'time' && value !== undefined && 'timex' in value && !value.timex.startsWith('T'))

/** Words after the trigger are nearer than those before it. */
const distance = (start: number, at: number) => (start >= at ? start - at : (at - start) * 2)
