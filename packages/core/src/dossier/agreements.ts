import type { Agreement, Voice } from '../schema/index.ts'
import type { Happening, Side } from './happening.ts'
import { otherNumber } from './same-event.ts'
import type { Voices } from './voices.ts'

/** An event of one article inside a joined one, with the article's voices. */
export interface Told {
  readonly happening: Happening
  readonly voices: Voices
}

/** A party of several accounts, with the articles that each of its wordings stands in. */
interface Party {
  readonly texts: Map<string, Set<string>>
  readonly size?: number
  readonly between: Voice[]
}

/** Who vouches for an article's event first, for its own words. */
export const voucherOf = ({ happening: { event } }: Told): string =>
  (event.accounts.find(({ stance }) => stance === 'asserts') ?? event.accounts[0]!).by

/** What several articles that are no copies of each other tell alike of one event: who, to whom, where, when. */
export function agreementsOf(told: readonly Told[]): Agreement[] {
  const sure = told.filter(({ happening: { event } }) => event.accounts.some(({ stance }) => stance === 'asserts'))
  const found: Agreement[] = []
  const sides = (kind: 'actor' | 'recipient', sideOf: (happening: Happening) => Side) => {
    const parties = new Map<string, Party>()
    for (const one of sure) {
      const { event, article } = one.happening
      const side = sideOf(one.happening)
      for (const party of kind === 'actor' ? event.actors : event.recipients) {
        const named = one.voices.party(party)
        const key = named?.entity ?? [...side.heads].find((head) => party.text?.toLowerCase().includes(head))
        if (!key || !named || party.start === undefined || !party.source || party.text === undefined) continue
        const entry: Party = parties.get(key) ?? {
          texts: new Map(),
          ...(side.size && { size: side.size }),
          between: [],
        }
        if (entry.size && side.size && otherNumber(entry.size, side.size)) continue
        parties.set(key, entry)
        entry.texts.set(named.text, (entry.texts.get(named.text) ?? new Set()).add(article.id))
        const { start, end, source, text } = party
        if (entry.between.every((voice) => voice.article !== article.id))
          entry.between.push(one.voices.voice(voucherOf(one), { start, end: end as number, source, text }))
      }
    }
    for (const { texts, between } of parties.values())
      if (between.length > 1) found.push({ kind, about: inCommon(texts), between })
  }
  sides('actor', ({ actors }) => actors)
  sides('recipient', ({ recipients }) => recipients)
  const shared = (
    kind: 'place' | 'time',
    keyOf: (one: Told) => readonly [key: string, about: string, voice: Voice] | undefined,
  ) => {
    const keys = new Map<string, { about: string; between: Voice[] }>()
    for (const one of sure) {
      const read = keyOf(one)
      if (!read) continue
      const [key, about, voice] = read
      const entry = keys.get(key) ?? { about, between: [] }
      keys.set(key, entry)
      if (entry.between.every(({ article }) => article !== voice.article)) entry.between.push(voice)
    }
    for (const entry of keys.values()) if (entry.between.length > 1) found.push({ kind, ...entry })
  }
  shared('place', (one) => {
    const { place, event } = one.happening
    const words = event.place
    if (!place || words?.start === undefined || words.end === undefined || !words.source || words.text === undefined)
      return
    const { start, end, source, text } = words
    return [place.id, place.name, one.voices.voice(voucherOf(one), { start, end, source, text })]
  })
  shared('time', (one) => {
    const { from, to, event } = one.happening
    const words = event.date
    if (
      from === undefined ||
      from !== to ||
      words?.start === undefined ||
      words.end === undefined ||
      !words.source ||
      words.text === undefined
    )
      return
    const { start, end, source, text } = words
    const about = /^\d{4}-\d\d-\d\d/.exec(words.value ?? '')?.[0] ?? text
    return [String(from), about, one.voices.voice(voucherOf(one), { start, end, source, text })]
  })
  return found
}

/** The fullest words that two articles have for a party, else the shortest that one has: more they do not agree on. */
function inCommon(texts: ReadonlyMap<string, ReadonlySet<string>>): string {
  const all = [...texts.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  return all.findLast((text) => texts.get(text)!.size > 1) ?? all[0]!
}
