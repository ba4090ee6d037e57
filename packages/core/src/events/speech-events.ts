import { vouchers } from '../counts/voucher.ts'
import { makeId } from '../flow/id.ts'
import type { Layers, Local } from '../flow/layers.ts'
import type { Lexicon } from '../flow/lexicon.ts'
import type { Actor, Event, Party } from '../schema/index.ts'
import { eventWords } from './event-words.ts'
import { partyCodes } from './participants.ts'
import type { SpeechAct } from './verbal.ts'

const verbal = new Set<Event['class']>(['AGREE', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'SUPPORT'])

/** The events that are claims: who accuses, denies, demands, promises. The saying itself is told by whoever reports it. */
export function speechEvents(
  doc: { readonly id: string } & Pick<Layers, 'sentences' | 'syntax' | 'mentions' | 'entities' | 'quotes' | 'claims'>,
  acts: readonly SpeechAct[],
  lexicon: Lexicon,
): Local<Event>[] {
  const claimAt = vouchers(doc)
  const codes = partyCodes(doc, lexicon)
  const words = eventWords(lexicon)
  const { tokens } = doc.sentences
  let token = 0
  return acts.map(({ class: meant, claims, cue }) => {
    const span = { start: cue.start, end: cue.end }
    while (token < tokens.length && tokens[token]!.end <= cue.start) token++
    let own: Event['class'] | undefined
    for (let i = token; i < tokens.length && tokens[i]!.start < cue.end; i++)
      if (doc.syntax.pos[i] === 'VERB')
        own = words.verbs
          .get(doc.syntax.lemmas[i]!)
          ?.find(({ parts, class: kind }) => !parts.length && verbal.has(kind))?.class
    const kind = own ?? meant
    const by = claimAt(span)
    return {
      id: makeId(doc.id, 'event', span, kind),
      ontology: 'plover-0.8',
      class: kind,
      trigger: span,
      mentions: [span],
      actors: unique(claims.flatMap(({ claimants }) => claimants)).map(codes),
      recipients: unique(claims.flatMap(({ targets }) => targets)).map(codes),
      counts: [],
      accounts: [{ by: by?.id ?? 'narrator', stance: 'asserts', span }],
      speechAct: claims[0]!.id,
      rule: 'claim',
      certainty: own ? 0.8 : 0.6,
    }
  })
}

function unique(all: readonly Local<Party>[]): Local<Actor>[] {
  const seen = new Set<string>()
  return all.filter((party) => {
    const key = party.entity ?? `${party.start} ${party.end}`
    return seen.has(key) ? false : seen.add(key)
  })
}
