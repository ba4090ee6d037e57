import { entityOf } from '../flow/entity-of.ts'
import type { EntityLayer, Layers } from '../flow/layers.ts'
import type { Range } from '../schema/index.ts'
import { indexAt } from './index-at.ts'

export interface LocalParty extends Range {
  readonly entity?: string
}

type Mention = Layers['mentions'][number]

const speakers: Readonly<Record<string, number>> = { person: 5, group: 4, organization: 3, place: 2, document: 1 }

const owners = /^(?:my|your|his|her|its|our|their)$/i

/** What may follow the head of a noun phrase inside it. */
const linking = new Set(
  'of for in at on to from with by near and or who which whose as such himself herself themselves both alone jr sr'.split(
    ' ',
  ),
)

/** "and", also before an article or a title: "Torvenia and Kestria", "the mayor and the engineer Ana Veld". */
const joint = /^(?:,?\s(?:and|as well as|along with)|\s&)\s((?:[\p{L}.’'-]+\s){0,5})$/u
/** ", " in a list, also before a title or an owner: "Veld, Radio Orla’s Dimek and Rusk". */
const comma = /^,\s((?:\p{Lu}[\p{L}.’'-]*\s){0,4})$/u
const bothCapitals = /^((?:[Tt]he\s)?\p{Lu}[\p{L}’'-]{2,30})\sand\s((?:the\s)?\p{Lu}[\p{L}’'-]{2,30})$/u
const between =
  /\b(?:of|for|from|to|at|in|with|on|by|near|under|against|between|over|behind|about|than|like|within|among|and|or)\s/
/** One of several is not all of them. */
const partOf = /^(?:one|another|two|three|some|few|several|many|most|half|none|each|either|neither) of\s/i
const behindPreposition =
  /\b(?:of|for|from|to|at|in|with|on|by|near|under|against|between|over|behind|about|than|like|within|among)\s+(?:the\s+)?(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Prof|St)\.?\s+|(?:President|Senator|Governor|Secretary|Minister|Representative|Mayor|Judge|King|Queen|Pope)\s+)?$/
const joinedBehindPreposition =
  /\b(?:of|for|from|to|at|in|with|on|by|near|under|against|between|over|behind|about|than|like|within|among)\s(?:the\s)?(?:\p{Lu}[\p{L}.’'-]{0,30},?\s){1,5}and\s(?:the\s)?$/u
const bodies = new Set(['organization', 'place', 'group'])

/**
 * Finds the entity a noun phrase means: that of the mention which fills it, else of its head. "Torvenia’s envoy to the
 * Alliance Radoslav Dimek" is Dimek; "a spokesman for the Alliance" is nobody we know by name, and "Torvenia and
 * Kestria" are no one entity.
 */
export function partyFinder(mentions: Layers['mentions'], entities: EntityLayer, text: string) {
  const sides = sidesFinder(mentions, entities, text)
  return (range: Range): LocalParty => {
    const found = sides(range)
    return found.length === 1 ? (found[0] as LocalParty) : { start: range.start, end: range.end }
  }
}

/** Several stages ask for the same mentions. */
const made = new WeakMap<Layers['mentions'], readonly Mention[]>()

/** Mentions of those who can speak, in text order, outer before inner. */
function speakersIn(mentions: Layers['mentions']): readonly Mention[] {
  const known = made.get(mentions)
  if (known) return known
  const sorted = mentions.filter(({ kind }) => speakers[kind]).sort((a, b) => a.start - b.start || b.end - a.end)
  made.set(mentions, sorted)
  return sorted
}

/** Those whom a noun phrase joins by "and", each by itself; one for a phrase that joins nobody. */
export function sidesFinder(mentions: Layers['mentions'], entities: EntityLayer, text: string) {
  const owner = entityOf(entities)
  const sorted = speakersIn(mentions)

  return ({ start, end }: Range): LocalParty[] => {
    if (partOf.test(text.slice(start, Math.min(end, start + 12)))) return [{ start, end }]
    const inside: Mention[] = []
    for (let i = Math.max(0, indexAt(sorted, start - 1) + 1); i < sorted.length && sorted[i]!.start < end; i++)
      if (sorted[i]!.end <= end) inside.push(sorted[i]!)
    const joined = sidesOf(inside, start, end)
    return joined.length > 1 ? joined : [one(inside, start, end)]
  }

  function one(inside: readonly Mention[], start: number, end: number): LocalParty {
    const best = meant(inside, start, end)
    const around = best ?? covering(start, end)
    const entity = around && owner.get(around.id)?.id
    return { start, end, ...(entity !== undefined && { entity }) }
  }

  /** The heads of a phrase that an "and" joins, each with the words up to it. */
  function sidesOf(inside: readonly Mention[], start: number, end: number): LocalParty[] {
    const heads: Mention[] = []
    let last = start
    for (const mention of inside) {
      if (mention.start < last || mention.form === 'pronoun' || !isHead(mention, start, end)) continue
      heads.push(mention)
      last = mention.end
    }
    const found: LocalParty[] = []
    let from = start
    heads.forEach((head, i) => {
      const next = heads[i + 1]
      const gap = next && (joint.exec(text.slice(head.end, Math.min(next.start, head.end + 80))) ?? listed(heads, i))
      if (!next || !gap || between.test(gap[1]!) || !alike(head, next)) return
      found.push(side(head, from, head.end))
      from = next.start - gap[1]!.length
      if (i === heads.length - 2) found.push(side(next, from, end))
    })
    return found.length > 1 ? found : capitals(inside, start, end)
  }

  /** What joins a name to the next one in "Veld, Dimek and Rusk"; an apposition is no name of its own. */
  function listed(heads: readonly Mention[], i: number): RegExpExecArray | undefined {
    const [head, next, third] = heads.slice(i, i + 3)
    if (!head || !next || !third || head.form !== 'name' || next.form !== 'name') return undefined
    if (!joint.test(text.slice(next.end, Math.min(third.start, next.end + 80)))) return undefined
    return comma.exec(text.slice(head.end, Math.min(next.start, head.end + 40))) ?? undefined
  }

  /** Two names that no rule has found: "Torvenia and Kestria". */
  function capitals(inside: readonly Mention[], start: number, end: number): LocalParty[] {
    const parts = inside.length < 2 && end - start < 80 ? bothCapitals.exec(text.slice(start, end)) : null
    if (
      !parts ||
      inside.some((mention) => mention.start < start + parts[1]!.length && mention.end > end - parts[2]!.length)
    )
      return []
    const middle = start + parts[1]!.length
    return [
      one(
        inside.filter((mention) => mention.end <= middle),
        start,
        middle,
      ),
      one(
        inside.filter((mention) => mention.start > middle),
        end - parts[2]!.length,
        end,
      ),
    ]
  }

  function side(head: Mention, start: number, end: number): LocalParty {
    const entity = owner.get(head.id)?.id
    return { start, end, ...(entity !== undefined && { entity }) }
  }

  /** "the mayor of Lomnik and Brezna" is one man. */
  function alike(a: Mention, b: Mention): boolean {
    if (owner.get(a.id) === owner.get(b.id) && owner.has(a.id)) return false
    const described = a.form === 'nominal' && / (?:of|for|from|in|at) /.test(text.slice(a.start, a.end))
    return bodies.has(a.kind) === bodies.has(b.kind) || (!described && (a.kind === 'group' || b.kind === 'group'))
  }

  /** A mention a little wider than the phrase, by its article. */
  function covering(start: number, end: number): Mention | undefined {
    const at = indexAt(sorted, start)
    for (let i = at; i >= 0 && i > at - 4; i--) {
      const mention = sorted[i]!
      if (mention.start <= start && mention.end >= end && mention.end - mention.start < (end - start) * 2)
        return mention
    }
    return undefined
  }

  function meant(inside: readonly Mention[], start: number, end: number): Mention | undefined {
    const whole = inside.find(
      (mention) => mention.start <= start + 4 && mention.end === end && isHead(mention, start, end),
    )
    if (whole) return whole
    const heads = inside.filter((mention, i) => !isInName(inside, i) && isHead(mention, start, end))
    // "a speech Mrs. Veld gave"
    if (heads[0]?.kind === 'document' && heads[0].start <= start + 4) return heads[0]
    const person =
      heads.find(({ kind, form }) => kind === 'person' && form === 'name') ??
      heads.find(({ kind }) => kind === 'person')
    if (person) return person
    // what stands behind a comma only says more of whom the words before it name
    const comma = text.slice(start, Math.min(end, start + 200)).indexOf(',')
    const first = comma < 0 ? end : start + comma
    return heads.find(
      (mention) =>
        mention.start <= start + 4 || (mention.end === end && mention.start < first) || mention.end === first,
    )
  }

  /** A name inside a name: "[[New Lomnik] Times]". */
  function isInName(inside: readonly Mention[], i: number): boolean {
    const { start, end } = inside[i]!
    for (let k = i - 1; k >= 0 && k > i - 4; k--) {
      const outer = inside[k]!
      if (outer.form === 'name' && outer.end >= end && outer.end - outer.start > end - start) return true
    }
    return false
  }

  /** Not a possessor ("Kestria’s minister"), not what follows a preposition ("a spokesman for Kestria"), not an attribute ("Kestrian police"). */
  function isHead(mention: Mention, start: number, end: number): boolean {
    if (/^['’]/.test(text.slice(mention.end, mention.end + 1))) return false
    // "my colleagues" are not me
    if (mention.form === 'pronoun' && mention.end < end && owners.test(text.slice(mention.start, mention.end)))
      return false
    const before = text.slice(Math.max(start, mention.start - 60), mention.start)
    if (behindPreposition.test(before.slice(-30)) || joinedBehindPreposition.test(before)) return false
    // "a Torpress/Radio Orla poll"
    if (mention.end < end && text[mention.end] === '/') return false
    if (mention.kind === 'person' && mention.form !== 'name') return true
    const next = /^\s+(\p{Ll}[\p{L}-]*)/u.exec(text.slice(mention.end, Math.min(end, mention.end + 24)))?.[1]
    // "a study documenting a want", "figures published on Friday"
    return next === undefined || linking.has(next) || (mention.kind === 'document' && /(?:ing|ed)$/.test(next))
  }
}
