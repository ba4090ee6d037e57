import { type Cast, type Draft, evenSpaced, nameOf } from './cast.ts'
import type { Known } from './descriptions.ts'
import { typeOf } from './organizations.ts'

/** Types of the lists that a noun can stand for. */
const accepts: Readonly<Record<string, RegExp>> = {
  parliament: /^legislature$/,
  court: /^court$/,
  forces: /^(?:military|forces)$/,
  police: /^police$/,
  'armed group': /^armed group$/,
  party: /^party$/,
  company: /^(?:company|airline|bank)$/,
  broadcaster: /^(?:broadcaster|media)$/,
  media: /^(?:newspaper|magazine|agency|media|broadcaster)$/,
  hospital: /^hospital$/,
  school: /^(?:university|institute|school)$/,
  government: /^government$/,
  agency: /^(?:government|agency|police)$/,
}
const kinship = /\b(?:call(?:ing|s|ed)|nam(?:ing|es|ed)|known|dubb(?:ing|ed)|styl(?:ing|es))\b/i

export function describedOrganization(cast: Cast, i: number, known: Known): Draft {
  const { mentions, vocabulary } = cast
  const mention = mentions[i] as (typeof mentions)[number]
  const words = evenSpaced(cast.text.slice(mention.start, mention.end))
  const lower = words.toLowerCase()
  const head = lower.split(' ').at(-1) as string
  const two = lower.split(' ').slice(-2).join(' ')
  const listed =
    (vocabulary.organizationNouns.get(two) ?? vocabulary.organizationNouns.get(head))?.[0] ?? 'organization'
  // most agencies report no news
  const noun = head === 'agency' && two !== 'news agency' ? head : listed
  const state = stateInside(cast, i, known)
  const called = (draft: Draft): Draft => {
    draft.nouns.add(head)
    if (vocabulary.organizationNouns.has(two)) draft.nouns.add(two)
    draft.type ??= noun
    return draft
  }
  const indefinite = /^(?:an?|another|some) /.test(lower)
  const definite = /^(?:the|this|that) (?!only |first |last |other )/.test(lower)
  const beside = apposed(cast, i)
  if (beside) {
    const parent = nameInside(cast, i)
    const owns = parent?.kind === 'organization' || /^(?:forces|police|government|parliament)$/.test(noun)
    if (parent && owns && parent !== beside) {
      if (!beside.of) {
        beside.of = parent
        parent.parts.push(beside)
      }
      beside.relations.push({ kind: 'part-of', to: parent, start: mention.start, end: mention.end })
    }
    // "a new group" before, "the group, calling itself ..." now
    const before = known.recent.organization(
      i,
      (draft) => draft !== beside && isUnnamed(cast, draft) && fits(cast, draft, noun, head),
    )
    if (before && definite) cast.merge(beside, before)
    return called(beside)
  }
  if (state && noun === 'government' && /^(?:government|cabinet|administration|regime)$/.test(head)) {
    cast.readings.set(i, { facet: 'government' })
    return state
  }
  if (definite && !state && !/ \p{Lu}/u.test(words)) {
    const before =
      (/^(?:company|firm)$/.test(head) ? onlyCompany(cast, i, known) : undefined) ??
      known.recent.organization(i, (draft) => fits(cast, draft, noun, head))
    if (before) return called(before)
  }
  const parent = state ?? nameInside(cast, i)
  if (!indefinite && !definite && !parent) {
    // "its newly formed force": a force of the article, if it has one
    const force = noun === 'forces' ? known.recent.organization(i, (draft) => fits(cast, draft, noun, head)) : undefined
    if (force) return called(force)
  }
  const key = `organization ${parent ? nameOf(cast, parent) : ''} ${head}`.toLowerCase()
  let draft = indefinite || !parent ? undefined : known.described.get(key)
  if (!draft) {
    draft = cast.add('organization', 'description', indefinite ? 0.6 : 0.65)
    if (parent) {
      draft.of = parent
      known.described.set(key, draft)
    }
  }
  return called(draft)
}

/** "The company": the only one named just before that is not known to be anything else, rather than its mine or shop. */
function onlyCompany(cast: Cast, i: number, { recent }: Known): Draft | undefined {
  const here = cast.sentenceOf[i] ?? 0
  const near = new Set<Draft>()
  recent.organization(i, (draft) => {
    if (draft.kind !== 'organization' || here - (cast.sentenceOf[draft.mentions.at(-1) ?? 0] ?? 0) > 2) return false
    if (draft.nouns.has('company') || draft.nouns.has('firm')) near.add(draft)
    else if (!isUnnamed(cast, draft) && (!draft.type || accepts.company?.test(draft.type))) near.add(draft)
    return false
  })
  const [only, other] = near
  return other ? undefined : only
}

const isUnnamed = (cast: Cast, draft: Draft): boolean =>
  !draft.canonical && draft.mentions.slice(0, 30).every((k) => cast.mentions[k]?.form !== 'name')

export const isForce = (draft: Draft): boolean =>
  [...draft.nouns].some((noun) => /force|mission|army|contingent/.test(noun)) || draft.type === 'military'

function fits(cast: Cast, draft: Draft, noun: string, head: string): boolean {
  if (draft.kind !== 'organization') return false
  if (draft.nouns.has(head) || (noun === 'forces' && isForce(draft))) return true
  if (draft.type && (accepts[noun]?.test(draft.type) ?? false)) {
    return head !== 'group' || draft.type === 'armed group'
  }
  return nameEnds(cast, draft, head) || (head === 'ministry' && typeHead(cast, draft) === 'ministry')
}

const typeHead = (cast: Cast, draft: Draft) =>
  cast
    .words(draft.mentions[0] ?? 0)
    .toLowerCase()
    .split(' ')[0]

function nameEnds(cast: Cast, draft: Draft, head: string): boolean {
  const name = (draft.canonical ?? cast.words(draft.mentions[0] ?? 0)).toLowerCase()
  return (
    name.endsWith(` ${head}`) ||
    name.startsWith(`${head} of `) ||
    name.startsWith(`${head} for `) ||
    name.startsWith(`${head} to `) ||
    name.startsWith(`${head} against `) ||
    (name.includes(' ') && typeOf(name, cast) === head)
  )
}

/** The state whose adjective or name stands inside: "the [Torvenian] government", "[Kestria]'s parliament". */
function stateInside(cast: Cast, i: number, { states }: Known): Draft | undefined {
  const inner = nameInside(cast, i)
  return inner?.kind === 'place' && inner.canonical !== undefined && states.get(inner.canonical) === inner
    ? inner
    : undefined
}

export function nameInside(cast: Cast, i: number): Draft | undefined {
  const { mentions } = cast
  const { start, end } = mentions[i] as (typeof mentions)[number]
  for (const step of [1, -1])
    for (let k = i + step; k >= 0 && k < mentions.length && Math.abs(k - i) < 5; k += step) {
      const other = mentions[k] as (typeof mentions)[number]
      if (step > 0 ? other.start >= end : other.end <= start && other.start < start) break
      if (other.start < start || other.end > end || (other.form === 'nominal' && other.kind !== 'place')) continue
      const owner = cast.owner(k)
      if (
        owner &&
        (owner.kind === 'place' || owner.kind === 'organization' || (owner.kind === 'group' && other.kind === 'place'))
      )
        return owner
    }
  return undefined
}

/**
 * The organization named right beside its description:
 *
 *     the peacekeeping force [ORFOR]   ·   [Torpress], the news agency,   ·   [Torpress] news agency
 *     a group calling itself the [River Front]
 */
function apposed(cast: Cast, i: number): Draft | undefined {
  const { mentions, text } = cast
  const { start, end } = mentions[i] as (typeof mentions)[number]
  for (let k = i + 1; k < mentions.length && k < i + 14; k++) {
    const after = mentions[k] as (typeof mentions)[number]
    if (after.start < end) continue
    if (after.start > end + 200) break
    if (after.form === 'name' && after.kind === 'organization') {
      const gap = evenSpaced(text.slice(end, after.start))
      if (
        /^,? (?:the |“|")?$/.test(gap) &&
        (gap !== ', ' || !/^,? (?:and|or)/.test(text.slice(after.end, after.end + 6)))
      )
        return cast.owner(k)
      if (
        kinship.test(gap) &&
        /\b(?:itself|themselves|as|is|was|called|named|dubbed)(?: the)? ["“]?$/.test(gap) &&
        !/[.;!?]/.test(gap)
      )
        return cast.owner(k)
    }
  }
  for (let k = i - 1; k >= 0 && k > i - 5; k--) {
    const before = mentions[k] as (typeof mentions)[number]
    if (before.kind !== 'organization' || before.form !== 'name' || before.start < start - 160) continue
    if (
      before.end <= start &&
      /^, $/.test(evenSpaced(text.slice(before.end, start))) &&
      /^the /i.test(text.slice(start, start + 4))
    )
      return cast.owner(k)
  }
  // "Torpress news agency": the name is the description's first word
  const inner = nameInside(cast, i)
  const rest = inner ? evenSpaced(text.slice(start, end)).toLowerCase().split(' ').length : 0
  return inner?.kind === 'organization' &&
    rest <= 4 &&
    /(?:news agency|newspaper|magazine|broadcaster|radio|television)$/i.test(text.slice(start, end))
    ? inner
    : undefined
}
