import { parties } from '../counts/party.ts'
import { measures } from '../counts/words.ts'
import type { Layers, Local } from '../flow/layers.ts'
import type { Lexicon } from '../flow/lexicon.ts'
import { personNouns } from '../flow/person-nouns.ts'
import { vouchers } from '../flow/vouchers.ts'
import type { Actor } from '../schema/index.ts'
import type { Clause } from '../syntax/frames.ts'
import { wordSet } from '../text/index.ts'
import { actorCodes, type Codes } from './actor-codes.ts'
import { places, tailOf } from './noun-tail.ts'
import { entityCodes } from './party-codes.ts'
import { coded } from './sides.ts'

/** Who stands in the noun groups of one document. Groups are indices into a clause's chunks. */
export interface NounParties {
  /**
   * A noun group as an actor; undefined for what is no one: dates, measures, abstractions. Strict: only somebody, no
   * thing. `done`: it is done to this one, so that what follows may say where.
   */
  one(clause: Clause, index: number, strict: boolean, done?: boolean): Local<Actor> | undefined
  /** Several groups, `French and Egyptian warships` as two; none twice. */
  all(clause: Clause, indices: readonly number[], strict?: boolean, done?: boolean): Local<Actor>[]
  /** Whom the words of a group before a token name: `Kestria's offer`, `an Indian proposal`, `their demand`. */
  owners(clause: Clause, index: number, before: number): Local<Actor>[]
  /** Does a group name people, whatever else it does? */
  people(clause: Clause, index: number): boolean
}

const saying = wordSet(
  'say announce state declare add tell claim promise vow pledge insist warn agree decide confirm report stress deny admit',
)
const abstract = wordSet(
  'proposal plan offer request demand resolution treaty invitation accusation allegation suggestion peace war attack ' +
    'sanction law bill measure amendment motion scheme program programme project story bid contract initiative ' +
    'supply rise water crisis poverty violence right freedom issue problem situation process idea concern question ' +
    'influence role danger risk use growth development policy plan law rule decision move effort claim charge term deal ' +
    'agreement approach count crime vulnerability threat criticism weakness',
)

/** Bodies of people that act as one, by a common noun. */
const bodies = wordSet(
  'agency authority administration commission council parliament congress senate assembly court tribunal jury militia party ' +
    'coalition alliance union federation confederation association club organization organisation committee syndicate ' +
    'charity foundation university school hospital institute academy church bank company corporation firm broadcaster newspaper group consortium cartel ministry ' +
    'department bureau cabinet embassy consulate delegation municipality regulator watchdog airline publisher retailer ' +
    'manufacturer employer insurer lender convoy caravan flotilla crew team',
)

/** `the Gulf of Aden`, `the Indian Ocean`: waters act for no state. */
const waters = /^(?:Gulf|Bay|Straits?|Sea) of |(?:^|\s)(?:Gulf|Sea|Ocean|Straits?|Channel|Lake|River)$/

type Doc = Pick<Layers, 'sentences' | 'syntax' | 'mentions' | 'entities' | 'quotes' | 'claims'>

/** The noun groups of one document as parties, with the codes that their words and their entity give. */
export function nounParties(doc: Doc, lexicon: Lexicon): NounParties {
  const { tokens } = doc.sentences
  const { lemmas, pos } = doc.syntax
  const party = parties(doc)
  const claimAt = vouchers(doc)
  const codes = actorCodes(lexicon)
  const groups = lexicon.table('group-nouns')
  const isPerson = personNouns(lexicon)
  const heads = lexicon.table('organization-heads')
  const demonyms = lexicon.table('demonyms')
  const entities = new Map(doc.entities.entities.map((entity) => [entity.id, entity]))
  const nameable = ['person', 'organization', 'place', 'group', 'title', 'quantity']
  const values = new Map(
    doc.mentions.filter(({ kind }) => !nameable.includes(kind)).map(({ start, end }) => [end, start]),
  )
  const word = (i: number) => tokens[i]?.text.toLowerCase() ?? ''
  const texts = (from: number, to: number) => tokens.slice(from, to).map(({ text }) => text)
  const span = (from: number, to: number) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end })
  const isPeople = (noun: string) => isPerson(noun) || groups.has(noun)

  const ofEntity = (id: string): Codes => entityCodes(entities.get(id)!, codes)

  /** `Kestria said it would ...`: the subject of the verb of saying right before a pronoun. */
  const speaker = (clause: Clause, index: number): Local<Actor> | undefined => {
    let at = index - 1
    while (at > index - 6 && at >= 0 && clause.frameOf(at)?.form !== 'finite') at--
    const before = clause.frameOf(at)?.form === 'finite' ? clause.frameOf(at) : undefined
    const subject =
      before && saying.has(before.lemma) ? before.subject.filter((c) => pos[clause.chunks[c]!.head] !== 'PRON') : []
    return subject.length === 1 ? one(clause, subject[0]!, true) : undefined
  }

  const pronounParty = (clause: Clause, index: number, found: Local<Actor>, own: Codes): Local<Actor> | undefined => {
    const { head } = clause.chunks[index]!
    const at = { start: found.start!, end: found.end! }
    if (found.entity === undefined) {
      const claimants = /^(?:i|we|us|me|my|our)$/.test(word(head)) ? (claimAt(at)?.claimants ?? []) : []
      const self = claimants.length === 1 ? claimants[0] : undefined
      if (self?.entity !== undefined) return { ...at, entity: self.entity, ...ofEntity(self.entity) }
      const meant = /^(?:it|they|he|she|we|its|their|his|her)$/.test(word(head)) ? speaker(clause, index) : undefined
      // "the union, the oldest in Kestria, said that it": the statement knows its speaker better than his verb does
      const [by, ...others] = meant && !coded(meant) ? (claimAt(at)?.claimants ?? []) : []
      if (by?.entity !== undefined && !others.length) return { ...at, entity: by.entity, ...ofEntity(by.entity) }
      if (meant) return { ...meant, ...at }
      return /^(?:he|she|they|him|her|them|we|who)$/.test(word(head)) ? { ...found, ...own } : undefined
    }
    const whole = { ...ofEntity(found.entity), ...own }
    const meant = coded(whole) ? undefined : speaker(clause, index)
    return meant?.entity === found.entity && meant ? { ...meant, ...at } : { ...found, ...whole }
  }

  function one(clause: Clause, index: number, strict: boolean, done = false): Local<Actor> | undefined {
    const chunk = clause.chunks[index]
    if (chunk?.kind !== 'noun') return undefined
    const value = values.get(tokens[chunk.last - 1]!.end)
    if (value !== undefined) {
      // "met with President Ana Veld Tuesday"
      const last = chunk.last - 1
      if (tokens[last]!.start !== value || last === chunk.first || pos[last - 1] !== 'PROPN') return undefined
      return one(
        { ...clause, chunks: clause.chunks.with(index, { ...chunk, last, head: last - 1 }) },
        index,
        strict,
        done,
      )
    }
    // "Ana Veld, 16, killed on Saturday"
    const named = clause.chunks[index - 1]
    if (pos[chunk.head] === 'NUM' && word(chunk.first - 1) === ',' && word(chunk.last) === ',')
      if (named?.kind === 'noun' && named.last === chunk.first - 1 && pos[named.head] === 'PROPN')
        return one(clause, index - 1, strict, done)
    const { head, last: close, tail, next } = tailOf(clause, index, done, { tokens, lemmas, pos })
    const noun = lemmas[head]!.toLowerCase()
    // "the village of Orla" is Orla
    const called = places.has(noun) && next !== undefined && word(close) === 'of' && pos[next] === 'PROPN'
    const last = called ? tail : close
    const name = called ? next : head
    const found = party(span(chunk.first, last), span(name, name + 1))
    if (pos[head] === 'DET' || measures.has(noun)) return undefined
    const water = found.entity === undefined ? undefined : entities.get(found.entity)
    if (water?.kind === 'place' && waters.test(water.name)) return undefined
    let from = chunk.first
    for (let i = chunk.first; i < head; i++) if (pos[i] === 'CCONJ') from = i + 1
    const own = codes(texts(from, last), noun)
    // of "an Indian proposal" India is somebody, the proposal is not
    if (pos[head] === 'NOUN' && isAbstract(noun)) return strict ? owners(clause, index, head).at(-1) : undefined
    if (pos[head] === 'PRON') return pronounParty(clause, index, found, own)
    const people = own.sector !== undefined || isPeople(noun)
    // "Kestria's decision"
    const thing = pos[head] === 'NOUN' && !people && !places.has(noun) && !heads.has(noun)
    if (strict && thing && ownerEnd(chunk.first, head, word) > chunk.first) return owners(clause, index, head).at(-1)
    const person = pos[head] === 'PROPN' && found.entity !== undefined && entities.get(found.entity)?.kind === 'person'
    const far =
      !own.country && !own.code && !person && (people || pos[head] === 'PROPN' || places.has(noun) || heads.has(noun))
    // "the Kestrians of Torvenia"
    const settled =
      next !== undefined && own.country !== undefined && !own.code && /s$/.test(word(head)) && demonyms.has(word(head))
    const said = tail > close && (far || settled) ? codes(texts(settled ? close : from, tail), noun) : {}
    const place =
      next !== undefined && far && !said.country && !said.code
        ? party(span(next, next + 1), span(next, next + 1)).entity
        : undefined
    const beyond = place !== undefined && entities.get(place)?.kind === 'place' ? { ...said, ...ofEntity(place) } : said
    const wide = settled && beyond.country ? { ...own, ...beyond } : { ...beyond, ...own }
    const whole =
      wide.country || wide.code || found.entity === undefined ? wide : { ...ofEntity(found.entity), ...wide }
    let capital = false
    for (let i = Math.max(chunk.first, clause.sentence.first + 1); i < last; i++)
      capital ||= /^(?:ADJ|PROPN)$/.test(pos[i]!) && /^\p{Lu}/u.test(tokens[i]!.text)
    const someone =
      capital ||
      found.entity !== undefined ||
      pos[head] === 'PROPN' ||
      whole.country ||
      whole.code ||
      people ||
      (pos[head] === 'NOUN' && bodies.has(noun))
    const concrete = /^(?:DET|PRON|NUM)$/.test(pos[chunk.first]!) || noun !== tokens[head]!.text.toLowerCase()
    // "4 Kestrians", but "the Kestrians" may be their state
    const folk =
      !whole.sector && whole.country && demonyms.has(word(head)) && /s$/.test(word(head)) && pos[chunk.first] !== 'DET'
    if (folk) return { ...found, ...whole, sector: 'CVL' }
    return someone || (!strict && concrete && !isAbstract(noun)) ? { ...found, ...whole } : undefined
  }

  /** `French and Egyptian warships`: the adjectives before the last, each for its own. */
  const sharers = (clause: Clause, index: number): Local<Actor>[] => {
    const { first, head } = clause.chunks[index]!
    const joints: number[] = []
    for (let i = first + 1; i < head; i++) if (pos[i] === 'CCONJ' || word(i) === ',') joints.push(i)
    return joints.flatMap((joint) => {
      const own = codes([tokens[joint - 1]!.text], '')
      const { sector } = codes([], lemmas[head]!.toLowerCase())
      const at = span(joint - 1, joint)
      return own.country ? [{ ...party(at, at), ...own, ...(sector && { sector }) }] : []
    })
  }

  const owners = (clause: Clause, index: number, before: number): Local<Actor>[] => {
    const { first } = clause.chunks[index]!
    if (/^(?:his|her|its|their|our|my)$/.test(word(first))) {
      const at = span(first, first + 1)
      const self = /^(?:our|my)$/.test(word(first)) ? (claimAt(at)?.claimants ?? []) : []
      const found = self.length === 1 ? self[0]! : party(at, at)
      // "Kestria denied that its guns had fired"
      const { entity } = found.entity === undefined ? (speaker(clause, index) ?? found) : found
      return entity === undefined ? [] : [{ ...at, entity, ...ofEntity(entity) }]
    }
    const possessor = ownerEnd(first, before, word)
    if (possessor > first) {
      const found = party(span(first, possessor), span(possessor - 1, possessor))
      const own = codes(texts(first, possessor), lemmas[possessor - 1]!.toLowerCase())
      if (found.entity === undefined && !own.country && !own.code && !own.sector) return []
      return [
        { ...found, ...(found.entity !== undefined && !own.country && !own.code && ofEntity(found.entity)), ...own },
      ]
    }
    const all: Local<Actor>[] = []
    for (let i = first; i < before; i++) {
      if (pos[i] !== 'ADJ' && pos[i] !== 'PROPN' && pos[i] !== 'NOUN') continue
      if (/^ethnic$/.test(word(i - 1))) continue
      const own = codes([tokens[i]!.text], lemmas[i]!.toLowerCase())
      const at = span(i, i + 1)
      if (own.country || own.code || own.sector === 'REB' || own.sector === 'COP')
        all.push({ ...party(at, at), ...own })
    }
    if (!all.some(({ country, code }) => country ?? code)) {
      const own = before > first ? codes(texts(first, before), '') : {}
      if (own.country || own.code) all.push({ ...party(span(first, before), span(before - 1, before)), ...own })
    }
    return all
  }

  return {
    one,
    owners,
    all: (clause, indices, strict = true, done = false) =>
      indices
        .flatMap((index) => {
          const found = one(clause, index, strict, done)
          return found ? [...sharers(clause, index), found] : []
        })
        .filter(
          ({ entity }, i, all) => entity === undefined || all.findIndex((other) => other.entity === entity) === i,
        ),
    people: ({ chunks }, index) => isPeople(lemmas[chunks[index]!.head]!.toLowerCase()),
  }
}

/** "a movement", "the vulnerabilities": nothing that could be done to. */
const isAbstract = (noun: string) => abstract.has(noun) || /.(?:ness|ism)$/.test(noun)

/** End of the possessor in `Kestria's attack`; `first` where there is none. */
function ownerEnd(first: number, before: number, word: (i: number) => string): number {
  for (let i = first + 1; i < before; i++) if (/^['’]s?$/.test(word(i))) return i
  return first
}
