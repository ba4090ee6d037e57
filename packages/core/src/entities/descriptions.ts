import { agesOf } from './ages.ts'
import { type Cast, type Draft, settled } from './cast.ts'
import { isGeneric } from './generic.ts'
import { describedGroup } from './group-descriptions.ts'
import type { Groups } from './groups.ts'
import { identified } from './identified.ts'
import { laterHolder, officesOf } from './later-holder.ts'
import { describedOrganization } from './organization-descriptions.ts'
import { castPronoun, doerBefore, type Recent } from './pronouns.ts'
import { bearerOf, genderOf, type ReadTitle, subjectOf } from './roles.ts'
import { describedSource } from './sources.ts'
import { speakersOf } from './speakers.ts'
import { addRole } from './titles.ts'

export interface Known {
  readonly states: ReadonlyMap<string, Draft>
  readonly groups: Groups
  readonly titles: ReadonlyMap<number, ReadTitle>
  readonly recent: Recent
  /** Drafts made of descriptions, by what they are called. */
  readonly described: Map<string, Draft>
  /** Groups by the noun they are called, in the order of the text. */
  readonly crowds: Map<string, Draft[]>
  /** The one armed group that the article names. */
  readonly armed?: Draft | undefined
  /** Named persons by age, read when first asked for. */
  ages(): ReadonlyMap<string, ReadonlySet<Draft>>
  /** Named persons by office, read when first asked for. */
  offices(): ReadonlyMap<string, readonly Draft[]>
}

/** Descriptions and pronouns, in the order of the text: each to somebody named before, or to somebody new. */
export function castDescriptions(cast: Cast, given: Omit<Known, 'armed' | 'ages' | 'crowds' | 'offices'>): void {
  let ages: ReturnType<Known['ages']> | undefined
  let offices: ReturnType<Known['offices']> | undefined
  const known: Known = {
    ...given,
    armed: onlyArmed(cast),
    crowds: new Map(),
    ages: () => {
      ages ??= agesOf(cast)
      return ages
    },
    offices: () => {
      offices ??= officesOf(cast)
      return offices
    },
  }
  cast.mentions.forEach((mention, i) => {
    if (mention.kind === 'group' && mention.form === 'name') asForces(cast, i, known)
    if (cast.owner(i)) {
      if (mention.kind !== 'title') known.recent.saw(i)
      return
    }
    if (mention.form === 'pronoun') castPronoun(cast, i, known.recent)
    else if (mention.form === 'nominal') {
      const quoted = mention.kind === 'document' || /^(?:person|organization)-(?:quoted|again)$/.test(mention.rule)
      if (mention.kind === 'person' && !quoted) describedPerson(cast, i, known)
      else {
        const found = quoted
          ? describedSource(cast, i, known)
          : mention.kind === 'organization'
            ? describedOrganization(cast, i, known)
            : mention.kind === 'group'
              ? describedGroup(cast, i, known)
              : undefined
        if (found) cast.give(i, found)
      }
    }
    if (cast.owner(i)) known.recent.saw(i)
  })
  const speakers = speakersOf(cast, true)
  cast.mentions.forEach(({ form, kind }, i) => {
    if (form !== 'pronoun' || kind !== 'person' || cast.owner(i) || !firstPerson.test(cast.words(i))) return
    const speaker = speakers.of(i)
    if (speaker?.kind === 'person') cast.give(i, speaker)
  })
}

const firstPerson = /^(?:i|me|my|mine|myself)$/i

function onlyArmed({ drafts }: Cast): Draft | undefined {
  const found = drafts.filter(({ kind, type, merged }) => kind === 'organization' && type === 'armed group' && !merged)
  return found.length === 1 ? found[0] : undefined
}

/** "the Torvenians" right after "Torvenian troops" are those troops. */
function asForces(cast: Cast, i: number, { states, recent }: Known): void {
  const { start } = cast.mentions[i] as (typeof cast.mentions)[number]
  if (!/\bthe\s$/i.test(cast.text.slice(Math.max(0, start - 5), start))) return
  const country = cast.vocabulary.demonym(cast.words(i).toLowerCase())?.country
  const state = country === undefined ? undefined : states.get(country)
  const forces = state && recent.group(i, (draft) => draft.of === state && draft.nouns.has('forces'), 2)
  if (forces) cast.move(i, forces)
}

/** What news calls those it has named: "the singer"; "the judge" and "the lawyer" are others more often. */
const callings =
  /^the (?:[\p{L}-]{2,20} )?(?:actor|actress|singer|musician|rapper|composer|author|novelist|poet|playwright|artist|painter|filmmaker|film director|comedian|businessman|businesswoman|entrepreneur|billionaire|tycoon|mogul|midfielder|striker|goalkeeper|defender|quarterback|pitcher|golfer|boxer)$/iu

const agreeing = (draft: Draft | undefined, words: string): Draft | undefined => {
  const gender = genderOf(words)
  return !draft?.gender || !gender || draft.gender === gender ? draft : undefined
}

/** Said of somebody it is an office, not a kind: "the mayor", "Torvenia's envoy", not "a fool". */
const isHolder = (words: string): boolean => !/^(?:an?|another|one|some|no) /i.test(words)

/** "the director of Lomnik General Hospital", "the minister", "Kestria's envoy to the alliance". */
function describedPerson(cast: Cast, i: number, known: Known): void {
  const { titles, recent, described } = known
  const mention = cast.mentions[i] as (typeof cast.mentions)[number]
  let inner: ReadTitle | undefined
  let at = i
  for (let k = i; k < cast.mentions.length && k < i + 8; k++) {
    const other = cast.mentions[k] as (typeof cast.mentions)[number]
    if (other.start >= mention.end) break
    if (other.kind === 'title' && titles.has(k)) {
      inner = titles.get(k)
      at = k
    }
  }
  for (let k = i - 1; !inner && k >= 0 && k > i - 4; k--) {
    const other = cast.mentions[k] as (typeof cast.mentions)[number]
    if (other.kind === 'title' && other.start === mention.start) {
      inner = titles.get(k)
      at = k
    }
  }
  if (!inner) return
  const words = cast.words(i)
  const beside =
    cast.owner(at) ?? bearerOf(cast, i) ?? identified(cast, i) ?? (isHolder(words) ? subjectOf(cast, i) : undefined)
  const indefinite = /^(?:an?|another|one|some) /i.test(words)
  const doer = beside || indefinite ? undefined : doerBefore(cast, i)
  const holder = beside || indefinite ? undefined : recent.holder(inner, doer)
  const later = beside || holder || indefinite ? undefined : laterHolder(cast, i, inner, known.offices())
  const key = `person ${inner.for ?? ''} ${inner.key} ${inner.at ?? ''}`.toLowerCase()
  const isCalled = callings.test(words) && !inner.for && !described.has(key)
  const called = isCalled ? agreeing(recent.only(i) ?? recent.onlyNamed(i), words) : undefined
  const person = beside ?? holder ?? later ?? (called === doer ? undefined : called)
  if (person) {
    cast.give(i, person)
    if (cast.owner(at) !== person) cast.give(at, person)
    if (beside || later) addRole(person, inner)
    else if (called) described.set(key, called)
    return
  }
  // "serve as President": an office, nobody in particular
  if (!/ /.test(words) && mention.rule === 'title-description') return
  if (isGeneric(cast, i)) return
  let draft = indefinite ? undefined : described.get(key)
  if (!draft || settled(draft).merged) {
    draft = cast.add('person', 'description', 0.7)
    described.set(key, draft)
  }
  const gender = genderOf(words)
  if (gender) draft.gender ??= gender
  cast.give(i, draft)
  if (!cast.owner(at)) cast.give(at, draft)
  addRole(draft, inner)
}
