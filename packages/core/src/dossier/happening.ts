import type { Actor, Article, Count, DossierEntity, Event } from '../schema/index.ts'
import { firstWhere } from '../text/index.ts'
import { contentStems } from './content-stems.ts'
import { dayNumber, weekdayOf } from './days.ts'
import { deedsOf } from './deeds.ts'
import { lead } from './lead.ts'
import { nameKey } from './name-keys.ts'
import { triggerStem } from './stem.ts'

/** One side of an event, as it is compared. */
export interface Side {
  readonly entities: ReadonlySet<string>
  /** Countries and kinds of organization: ISO 3166-1 alpha-3, IGO ... */
  readonly codes: ReadonlySet<string>
  /** Last words of names and descriptions: "police", "marchers". */
  readonly heads: ReadonlySet<string>
  readonly empty: boolean
  /** Somebody of them is a person with a name. */
  readonly persons: boolean
  /** How many, where they are one party that is counted: "the 23 sailors". */
  readonly size?: number
}

/** An event of an article with what it is told apart by. */
export interface Happening {
  readonly at: number
  readonly article: Article
  readonly event: Event
  readonly stem: string
  /** The stem with its synonyms. */
  readonly deeds: readonly string[]
  /** Sentences of its article that tell of such a deed. */
  readonly tellings: number
  /** The text says that it is one more: "another attack", "the earlier shooting". */
  readonly further: boolean
  readonly actors: Side
  readonly recipients: Side
  readonly place?: DossierEntity
  /** Days, both ends included, where the text or its date tells them. */
  readonly from?: number
  readonly to?: number
  /** Day of the week, 1 for Monday, where the text tells that or the day. */
  readonly weekday?: number
  /** How long ago, in the words of an article whose own day is not known: 0 days, 1 weeks, 2 months, 3 years. */
  readonly age?: number
  readonly figures: readonly Count[]
  /** The sentence that tells it, as far as it is compared, and where in it the trigger stands: told again, it is the same. */
  readonly telling: string
  /** Stems of that sentence. */
  readonly words: ReadonlySet<string>
  /** It stands in the headline or the lead. */
  readonly leading: boolean
  /** Told in passing, by a noun or a participle: "accused of attacking", "the murder trial". */
  readonly passing: boolean
}

/** Events of an article, with their parties as the dossier's entities. */
export function happeningsOf(
  article: Article,
  at: number,
  entityOf: (article: string, entity: string | undefined) => DossierEntity | undefined,
): Happening[] {
  const counts = new Map((article.counts ?? []).map((count) => [count.id, count]))
  const values = new Map((article.mentions ?? []).map(({ id, value }) => [id, value]))
  const side = (parties: readonly Actor[]): Side => {
    const entities = new Set<string>()
    const codes = new Set<string>()
    const heads = new Set<string>()
    let persons = false
    for (const { entity, text, country, code, sector } of parties) {
      const known = entityOf(article.id, entity)
      if (known) entities.add(known.id)
      if (known?.kind === 'person') persons = true
      const head = text === undefined ? '' : headOf(text)
      if (head !== '' && !pronoun.test(head)) heads.add(head)
      const coded = [country ?? code, sector].filter(Boolean).join(' ')
      if (coded) codes.add(coded)
    }
    const [only, another] = parties
    const size = only?.start === undefined || another ? undefined : sizeOf(article.text, only.start, only.end)
    return { entities, codes, heads, empty: parties.length === 0, persons, ...(size !== undefined && { size }) }
  }
  const told = (article.events ?? []).map((event) => {
    const word = triggerStem(event.trigger.text, event.rule === 'noun')
    const deeds = deedsOf(word, article.text.slice(event.trigger.start, event.trigger.end + 80))
    return { event, word, deeds, sentence: sentenceOf(article, event.trigger) }
  })
  const tellings = new Map<string, Set<string>>()
  for (const { deeds, sentence } of told)
    for (const deed of deeds) tellings.set(deed, (tellings.get(deed) ?? new Set()).add(sentence.text))
  const known = new Map<string, ReadonlySet<string>>()
  const wordsOf = (sentence: string) => {
    const words = known.get(sentence) ?? contentStems(sentence)
    known.set(sentence, words)
    return words
  }
  return told.map(({ event, word, deeds, sentence }): Happening => {
    const value = event.date?.mention === undefined ? undefined : values.get(event.date.mention)
    const bounds = value && 'timex' in value ? value : undefined
    const [from, to] = daysOf(event.date?.value ?? bounds?.timex, bounds?.earliest, bounds?.latest)
    const place = event.place && entityOf(article.id, event.place.entity)
    const week = /^XXXX-WXX-(\d)/.exec(event.date?.value ?? '')?.[1]
    const weekday = from !== undefined && from === to ? weekdayOf(from) : week === undefined ? undefined : Number(week)
    const age =
      from === undefined && to === undefined && event.date
        ? ageOf(event.date.text ?? '')
        : from !== undefined && to !== undefined && to - from > 300
          ? 3
          : undefined
    return {
      at,
      article,
      event,
      stem: word,
      deeds,
      tellings: Math.max(...deeds.map((deed) => tellings.get(deed)?.size ?? 0)),
      further: oneMore.test(article.text.slice(Math.max(0, event.trigger.start - 30), event.trigger.start)),
      actors: side(event.actors),
      recipients: side(event.recipients),
      ...(place && { place }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(weekday !== undefined && { weekday }),
      ...(age !== undefined && { age }),
      telling: `${event.trigger.start - sentence.start} ${sentence.text}`,
      words: wordsOf(sentence.text),
      figures: event.counts.flatMap((id) => counts.get(id) ?? []),
      passing: event.rule === 'noun' || /ing$/.test(event.trigger.text),
      leading: event.mentions.some(({ start }) => start < lead),
    }
  })
}

/** Right before a noun, with at most one word between. */
const oneMore =
  /\b(?:another|other|second|third|fourth|fifth|earlier|previous|past|prior|separate|similar|subsequent|future|fresh|latest|more|further)(?: \p{L}{1,12})? $/iu

const pronoun = /^(?:i|we|he|she|it|they|him|her|them|us|who|whom|which|that|this|these|those|one|his|its|their)$/

const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** The number in front of a party or in it. */
function sizeOf(text: string, start: number, end = start): number | undefined {
  const words = text.slice(Math.max(0, start - 12), Math.min(end, start + 40)).toLowerCase()
  const [last] =
    words.match(/\b(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= )(?!.*\b\d)/) ?? []
  return last === undefined ? undefined : numbers.indexOf(last) + 1 || Number(last)
}

/** "Torvenian riot police in Orla" -> "police". */
function headOf(text: string): string {
  const group = nameKey(text.slice(0, 120)).split(/ (?:of|in|from|at|who|with|near|on|to|for|and|that|which) /)[0] ?? ''
  return group.slice(group.lastIndexOf(' ') + 1)
}

function sentenceOf({ sentences, text }: Article, { start }: Event['trigger']): { start: number; text: string } {
  const sentence = sentences[firstWhere(sentences, ({ end }) => end > start)]
  if (!sentence || sentence.start > start) return { start, text: '' }
  return { start: sentence.start, text: text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600)) }
}

const ages = [
  /day\b|\btonight\b|\bmorning\b|\bnight\b|\bhours?\b/i,
  /\bdays\b|\bweeks?\b|\bweekend\b/i,
  /\bmonths?\b|\bweeks\b/i,
  /\byears?\b|\bdecades?\b|\bcentury\b/i,
]
const ageOf = (words: string): number | undefined => {
  const age = ages.findLastIndex((pattern) => pattern.test(words.slice(0, 80)))
  return age < 0 ? undefined : age
}

/** First and last day of a TIMEX3 value: a day, a month or a year; else of its bounds. */
function daysOf(timex = '', earliest?: string, latest?: string): [number | undefined, number | undefined] {
  const day = dayNumber(timex)
  if (day !== undefined) return [day, day]
  const [, year, month] = /^(\d{4})(?:-(\d\d))?$/.exec(timex) ?? []
  if (year !== undefined)
    return month === undefined
      ? [dayNumber(`${year}-01-01`), dayNumber(`${year}-12-31`)]
      : [dayNumber(`${year}-${month}-01`), dayNumber(`${year}-${month}-28`)! + 3]
  return [dayNumber(earliest), dayNumber(latest)]
}
