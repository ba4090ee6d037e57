import type { Layers, Local } from '../flow/layers.ts'
import type { Actor } from '../schema/index.ts'
import type { Clause } from '../syntax/frames.ts'
import { wordSet } from '../text/index.ts'
import type { NounParties } from './noun-party.ts'
import { coded, type Sides } from './sides.ts'
import type { Trigger } from './trigger.ts'

/** Nouns whose `of` names the one it is done to; that of others names who does it. */
const undergone = wordSet(
  'killing killings murder assassination massacre arrest detention imprisonment jailing kidnapping abduction bombing shelling ' +
    'bombardment torture execution invasion deportation demolition expulsion siege eviction release criticism condemnation ' +
    'rejection endorsement recognition investigation indictment blockade occupation annexation suppression persecution ' +
    'repression harassment slaughter genocide rape stabbing shooting beheading lynching hijacking boycott embargo takeover ' +
    'overthrow ouster seizure confiscation prosecution impeachment denunciation censorship mediation evacuation rescue ' +
    'extradition disarmament demobilization repatriation sabotage looting displacement slaying homicide beating wounding ' +
    'poisoning strangling mugging ransacking maiming',
)

/** What befalls whoever is named before it: `her arrest`, `a student's killing`. */
const befalls = wordSet(
  'killing murder assassination massacre arrest detention imprisonment jailing kidnapping abduction torture execution ' +
    'deportation expulsion eviction release indictment persecution harassment slaughter rape stabbing shooting beheading ' +
    'lynching prosecution impeachment overthrow ouster evacuation rescue extradition slaying homicide poisoning',
)
/** Do they do such things to others? States and armed men do. */
const doesSo = ({ country, code, sector }: Local<Actor>) =>
  code !== undefined || (sector ? /^(?:MIL|REB|COP|CRM)$/.test(sector) : country !== undefined)

/** Who does what a noun reports, and to whom: from the noun's own group, what follows it, and the verb that carries it. */
export function nominalSides(
  { sentences: { tokens }, syntax: { lemmas } }: Pick<Layers, 'sentences' | 'syntax'>,
  parties: NounParties,
): (trigger: Trigger, clause: Clause) => Sides {
  const word = (i: number) => tokens[i]?.text.toLowerCase() ?? ''
  const isPossessive = (first: number, last: number) => {
    if (/^(?:his|her|their|my|our)$/.test(word(first))) return true
    for (let i = first + 1; i < last; i++) if (/^['’]s?$/.test(word(i))) return true
    return false
  }
  return (trigger, clause) => {
    const { class: kind, frame } = trigger
    const index = trigger.chunk!
    const chunk = clause.chunks[index]!
    const left: Local<Actor>[] = parties.owners(clause, index, trigger.first)
    const right: Local<Actor>[] = []
    if (befalls.has(lemmas[chunk.head]!) && isPossessive(chunk.first, trigger.first) && !left.some(doesSo))
      right.push(...left.splice(0))
    const land: Local<Actor>[] = []
    /** `a farmer whose arrest by soldiers` */
    const whose = word(chunk.first) === 'whose' ? parties.one(clause, index - 1, false) : undefined
    if (whose) (undergone.has(lemmas[chunk.head]!) ? right : left).push(whose)
    const violent = kind === 'ASSAULT' || kind === 'COERCE'
    /** A thing just named, at or of which the next `by` tells who is meant: `protest against abuses by the police`. */
    let thing = false
    for (let next = index + 1, at = chunk.last; next < clause.chunks.length && next < index + 8; next++) {
      const other = clause.chunks[next]!
      const preposition = word(at)
      if (other.kind !== 'noun' || other.first !== at + 1) break
      at = other.last
      const doing = preposition === 'by' || preposition === 'between'
      const found = parties.one(clause, next, !violent || doing, !doing)
      const of = preposition === 'of' && next === index + 1
      const toward =
        (/^(?:on|against|at|with|to|upon|over|into)$/.test(preposition) &&
          !(preposition === 'at' && befalls.has(lemmas[chunk.head]!))) ||
        (of && kind === 'PROTEST') ||
        (preposition === 'and' && right.length > 0)
      if (!found) {
        const owners = toward || of ? parties.owners(clause, next, other.head).filter(coded) : []
        if (toward) right.push(...owners)
        thing = toward && !owners.length
        continue
      }
      if (doing && thing && !right.some(coded)) right.push(found)
      else if (doing || (preposition === 'and' && left.length > 0 && !right.length)) left.push(found)
      else if (of && kind !== 'PROTEST') (undergone.has(lemmas[chunk.head]!) ? right : left).push(found)
      else if (toward && !(preposition === 'over' && !coded(found))) right.push(found)
      else if (/^(?:from|in)$/.test(preposition) && found.country && /^(?:MOBILIZE|RETREAT)$/.test(kind))
        land.push(found)
      thing = false
    }
    const carried = frame ? parties.all(clause, frame.passive ? [] : frame.subject) : []
    const further =
      frame?.obliques
        .filter(({ preposition }) => /^(?:on|against|at|with)$/.test(preposition))
        .flatMap(({ chunks }) => chunks) ?? []
    const recipients = right.length ? right : parties.all(clause, further, true, true)
    return { actors: carried.length ? carried : left, recipients, ...(land.length > 0 && { land: land.slice(0, 1) }) }
  }
}
