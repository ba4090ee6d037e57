import type { Chunk } from '../flow/layers.ts'
import { type Around, lower, relatives, type Words } from './around.ts'
import type { Frame } from './frames.ts'
import { isResult } from './result.ts'

/** Farthest a subject or governor stands from its verb, in groups. */
const farthest = 25
const subordinators = new Set(
  'after before since until till as than unless if while because although though whether once whereas when'.split(' '),
)
/** They stand before their verb: `saying he would`. */
const nominative = new Set(['he', 'she', 'they', 'we', 'i'])
/** A day before its verb is no subject: `Nigeria today announced`. */
const days = /^(?:today|yesterday|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/
const objectControl = new Set(
  (
    'ask urge order force tell allow want call expect help invite persuade advise warn press compel encourage enable permit forbid lead cause instruct require request prompt ' +
    'push pressure oblige convince drive inspire provoke induce authorize command direct instruct motivate entice lure tempt ' +
    'coax coerce empower entitle remind teach challenge implore beg appoint assign hire recruit train beseech spur'
  ).split(' '),
)
const tells = new Set('say add report tell announce state claim confirm explain note write'.split(' '))
const blamed = new Set(
  (
    'accuse blame suspect charge convict condemn criticize praise thank stop prevent ban bar keep fault jail imprison arrest ' +
    'detain sentence fine punish sue expel dismiss sack honor reward indict prosecute'
  ).split(' '),
)

function verbBefore(verb: number, chunks: readonly Chunk[]): number {
  let at = verb - 1
  while (at >= 0 && at > verb - farthest && chunks[at]!.kind !== 'verb') at--
  return at >= 0 && chunks[at]!.kind === 'verb' ? at : -1
}

/** The subject of an infinitive or participle: its governor's subject or object, or the noun it stands at. */
export function looseSubject(
  verb: number,
  form: 'infinitive' | 'participle',
  { chunks, words, sentence, made }: Around,
): { subject: readonly number[]; governor: number | undefined } {
  const chunk = chunks[verb]!
  const before = verbBefore(verb, chunks)
  const governor = before >= 0 ? before : undefined
  const main = made.get(before)
  let at = chunk.first - 1
  if (form === 'infinitive' && lower(words, at) === 'to') at--
  while (at > sentence.first && words.pos[at] === 'ADV') at--
  const left = chunks[verb - 1]
  const touches = left?.kind === 'noun' && left.last - 1 === at
  if (form === 'infinitive') {
    if (touches && main && objectControl.has(main.lemma))
      return { subject: main.passive ? main.subject : [verb - 1], governor }
    return { subject: main?.subject ?? [], governor }
  }
  if (touches) return { subject: [verb - 1], governor: undefined }
  const word = lower(words, at)
  if (words.pos[at] === 'ADP' || words.pos[at] === 'SCONJ')
    return { subject: (main && blamed.has(main.lemma) && !main.passive ? main.objects : main?.subject) ?? [], governor }
  if (word === 'and' || word === 'or' || word === ',') {
    if (main?.passive && chunk.passive) return { subject: main.subject, governor: main.governor }
    if (chunk.passive && left?.kind === 'noun' && left.last === at) return { subject: [verb - 1], governor: undefined }
    const reported = word === ',' && main && isResult(lower(words, chunk.head), words.pos[chunk.head + 1])
    const told = reported ? beforeAttribution(before, { chunks, words, sentence, made }) : undefined
    if (told) return { subject: told.subject, governor: told.form === 'finite' ? told.verb : told.governor }
    return { subject: main?.subject ?? [], governor: main?.form === 'finite' ? governor : main?.governor }
  }
  return { subject: main?.subject ?? [], governor }
}

/** The verb of the clause before `, the army said,`, where verb `said` stands in such an attribution. */
function beforeAttribution(said: number, { chunks, words, made }: Around): Frame | undefined {
  const main = made.get(said)
  const outer = verbBefore(said, chunks)
  if (outer < 0 || !main || !tells.has(main.lemma)) return undefined
  const { first } = chunks[said]!
  if (lower(words, first - 1) === ',') return made.get(outer) // "said the army"
  if (main.objects.length && main.lemma !== 'tell') return undefined
  const opens = Math.min(first, ...main.subject.map((noun) => chunks[noun]!.first))
  return lower(words, opens - 1) === ',' ? made.get(outer) : undefined
}

/** The subject of a finite verb: the noun groups it agrees with, the antecedent of its relative pronoun, or its neighbour's. */
export function finiteSubject(verb: number, { chunks, words, sentence, made }: Around): readonly number[] {
  const { pos } = words
  let at = chunks[verb]!.first - 1
  while (at > sentence.first && (pos[at] === 'ADV' || lower(words, at) === 'not')) at--
  const closed = lower(words, at) === ','
  if (/^(?:and|but|or|then)$/.test(lower(words, at))) {
    for (let back = verbBefore(verb, chunks); back >= 0 && back > verb - farthest; back = verbBefore(back, chunks)) {
      const other = made.get(back)!
      if (other.form === 'finite') return other.subject
    }
    return []
  }
  const pronoun = chunks[verb - 1]
  if (relatives.has(lower(words, at)) && at > sentence.first) {
    const step = pronoun?.kind === 'noun' && pronoun.first === at ? verb - 2 : verb - 1
    const antecedent = chunks[step]
    return antecedent?.kind === 'noun' && antecedent.last >= at - 1 ? withOthers(step, chunks, words) : []
  }
  for (let j = verb - 1; j >= 0 && j > verb - farthest; j--) {
    const chunk = chunks[j]!
    if (chunk.kind === 'verb') {
      const other = made.get(j)!
      if (other.form === 'finite' && !relatives.has(lower(words, chunk.first - 1))) return []
      if (other.form === 'finite' && relatives.has(lower(words, chunk.first - 1))) {
        const who = chunks[j - 1]
        if (who?.kind === 'noun' && who.last === chunk.first) j--
      }
      continue
    }
    const before = lower(words, chunk.first - 1)
    const joins = subordinators.has(before) && j === verb - 1 && chunk.last === at + 1
    if (pos[chunk.first - 1] === 'ADP' && chunk.first > sentence.first && !joins) continue
    const owner = chunks[j - 1]
    if (days.test(lower(words, chunk.first)) && chunk.last === chunk.first + 1 && owner?.last === chunk.first) continue
    const object = owner?.kind === 'verb' && owner.last === chunk.first && !nominative.has(lower(words, chunk.first))
    if (object && made.get(j - 1)!.form !== 'finite') continue
    if (object && relatives.has(lower(words, owner.first - 1))) continue
    // "a truce between Kestria and the rebels held", not "between 20 and 30 miners died"
    const pair =
      before === 'and' && owner?.kind === 'noun' && owner.last === chunk.first - 1 && pos[chunk.first] !== 'NUM'
    if (pair && lower(words, owner.first - 1) === 'between') continue
    if (closed && isAge(j, chunks, words)) return withOthers(j - 1, chunks, words)
    if (closed && before === ',' && owner?.kind === 'noun' && owner.last === chunk.first - 1)
      return [describedBy(j, chunks, words)]
    return withOthers(j, chunks, words)
  }
  return []
}

/** `Ana Veld, a baker from Vitsk, Torvenia,`: from a place in a description back to whom it describes. */
function describedBy(place: number, chunks: readonly Chunk[], { pos, tokens }: Words): number {
  const from = place - 1
  const adjoins = (j: number) => j > 0 && chunks[j - 1]!.kind === 'noun' && chunks[j - 1]!.last === chunks[j]!.first - 1
  let at = from
  while (pos[chunks[at]!.first - 1] === 'ADP' && adjoins(at) && at > from - 4) at--
  // `Founder of the station, Ana Veld,`: the name after what it is called
  const { first, last, head } = chunks[place]!
  if (
    at < from &&
    last - first > 1 &&
    pos[head] === 'PROPN' &&
    pos[chunks[at]!.head] === 'NOUN' &&
    pos[chunks[at]!.first] !== 'DET'
  )
    return place
  if (at === from || tokens[chunks[at]!.first - 1]?.text !== ',' || !adjoins(at)) return at
  return pos[chunks[at - 1]!.first - 1] === 'ADP' ? at : at - 1
}

/** The number in `Ana Veld, 61,` */
function isAge(at: number, chunks: readonly Chunk[], words: Words): boolean {
  const { first, last, kind } = chunks[at]!
  const name = chunks[at - 1]
  if (kind !== 'noun' || last !== first + 1 || words.pos[first] !== 'NUM' || name?.kind !== 'noun') return false
  return name.last === first - 1 && lower(words, first - 1) === ',' && lower(words, last) === ','
}

/** `Ana Veld, Jon Olt and the mayor`, `Ana Veld, 61, and Jon Olt`: the chunk with those it is joined to on its left. */
function withOthers(last: number, chunks: readonly Chunk[], words: Words): number[] {
  const all = [last]
  let joined = false
  for (let j = last; j > 0 && j > last - farthest; j = all[0]!) {
    const chunk = chunks[j]!
    const aged = isAge(j - 1, chunks, words)
    const at = aged ? j - 2 : j - 1
    const left = chunks[at]!
    const join = lower(words, chunk.first - 1)
    const and = join === 'and' || join === 'or'
    // `Mali, Chad, and Peru`: a third stands before the last but one
    const serial = and && lower(words, chunk.first - 2) === ',' && (aged || lower(words, left.first - 1) === ',')
    if (left.kind !== 'noun' || chunks[j - 1]!.last !== chunk.first - (serial ? 2 : 1)) break
    if (and) joined = true
    else if (join !== ',' || !joined) break
    if (words.pos[left.first - 1] === 'ADP') break
    const owner = chunks[at - 1]
    if (owner?.kind === 'verb' && owner.last === left.first) break
    all.unshift(at)
  }
  return all
}
