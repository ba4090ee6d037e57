import { type Cast, type Draft, evenSpaced, settled } from './cast.ts'
import type { ReadTitle } from './roles.ts'

type Kind = Draft['relations'][number]['kind']

const most = 20
const members = /\b(?:members?|representatives|officials|lawmakers|deputies|delegates)\b/i

/** What the text says of how its entities belong together, each with the words that say it. */
export function castRelations(cast: Cast, titles: ReadonlyMap<number, ReadTitle>): void {
  for (const [i, title] of titles) actsFor(cast, i, title)
  cast.mentions.forEach((mention, i) => {
    if (mention.kind === 'group' && mention.form === 'nominal') belongs(cast, i)
    else if (mention.kind === 'place' && mention.form === 'name') locates(cast, i)
  })
}

function relate(from: Draft, kind: Kind, to: Draft, start: number, end: number): void {
  const [subject, object] = [settled(from), settled(to)]
  if (subject === object || subject.relations.length >= most) return
  if (!subject.relations.some((other) => other.kind === kind && settled(other.to) === object))
    subject.relations.push({ kind, to: object, start, end })
}

/** "Kestria's envoy", "Torpress correspondent": whoever holds the office acts for the one named with it. */
function actsFor(cast: Cast, i: number, { for: whom, at, span }: ReadTitle): void {
  const holder = cast.owner(i)
  if (!holder) return
  for (let k = Math.max(0, i - 4); k < cast.mentions.length && k < i + 5; k++) {
    const other = cast.mentions[k] as (typeof cast.mentions)[number]
    if (other.start > span.end || (other.kind !== 'place' && other.kind !== 'organization')) continue
    const owner = cast.owner(k)
    const words = cast.words(k)
    const nation = cast.vocabulary.country(words) ?? cast.vocabulary.demonym(words.toLowerCase())?.country
    const named = (name: string | undefined) => name !== undefined && (name === words || name === nation)
    if (owner && owner.kind !== 'person' && (named(whom) || named(at)))
      relate(holder, 'acts-for', owner, Math.min(other.start, span.start), span.end)
  }
}

/** "four ORFOR members": member-of; "Torvenian troops": part-of. */
function belongs(cast: Cast, i: number): void {
  const group = cast.owner(i)
  const { start, end } = cast.mentions[i] as (typeof cast.mentions)[number]
  if (!group?.of || group.of.kind === 'group') return
  const words = cast.text.slice(start, end)
  // of "Torvenian, Kestrian and ORFOR troops" each is a part
  const listed = /,.{1,60}\band\b/.test(words) ? insideOf(cast, i) : [group.of]
  for (const of of listed) {
    if (members.test(words)) relate(group, 'member-of', of, start, end)
    else if (/^(?:forces|police)$/.test(group.type ?? '')) relate(group, 'part-of', of, start, end)
  }
}

function insideOf(cast: Cast, i: number): Draft[] {
  const { end } = cast.mentions[i] as (typeof cast.mentions)[number]
  const found: Draft[] = []
  for (let k = i + 1; k < cast.mentions.length && k < i + 8 && (cast.mentions[k]?.start ?? end) < end; k++) {
    const owner = cast.owner(k)
    if (owner && (owner.kind === 'place' || owner.kind === 'organization')) found.push(owner)
  }
  return found
}

/** "Brezna, Torvenia", "the Brezna-based Institute", "Lomnik General Hospital in Brezna". */
function locates(cast: Cast, i: number): void {
  const place = cast.owner(i)
  if (!place) return
  const { start, end } = cast.mentions[i] as (typeof cast.mentions)[number]
  const before = cast.mentions[i - 1]
  if (before?.form === 'name' && before.end <= start) {
    const gap = evenSpaced(cast.text.slice(before.end, Math.min(start, before.end + 10)))
    const owner = cast.owner(i - 1)
    const around = place.type === 'state' || place.type === 'region'
    // a list of regions is no address
    const town = owner?.type === undefined || owner.type === 'city'
    if (owner && before.kind === 'place' && gap === ', ' && around && town)
      relate(owner, 'located-in', place, before.start, end)
    if (owner && before.kind === 'organization' && gap === ' in ') relate(owner, 'located-in', place, before.start, end)
  }
  if (!/^-based\b/.test(cast.text.slice(end, end + 7))) return
  for (let k = i + 1; k < cast.mentions.length && k < i + 4; k++) {
    const after = cast.mentions[k] as (typeof cast.mentions)[number]
    if (after.start > end + 40) return
    const owner = cast.owner(k)
    if (owner && after.form === 'name' && after.kind === 'organization') {
      relate(owner, 'located-in', place, start, after.end)
      return
    }
  }
}
