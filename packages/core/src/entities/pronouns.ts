import { type Cast, type Draft, settled } from './cast.ts'
import type { ReadTitle } from './roles.ts'
import {
  anybody,
  countBelow,
  fame,
  type Least,
  leastFor,
  opensSentence,
  salience,
  sentencesBack,
  several,
  something,
} from './salience.ts'
import type { Speakers } from './speakers.ts'

const reach = 14

interface Likeliest {
  readonly draft: Draft
  /** Nobody else could be meant. */
  readonly alone: boolean
  /** How far the next one is behind. */
  readonly margin: number
}

/** What was spoken of last. Look-backs are bounded, so that a document of any size is read in one pass. */
export interface Recent {
  saw(mention: number): void
  /** Who holds an office, the last named first. */
  holder(title: ReadTitle, but?: Draft): Draft | undefined
  organization(before: number, fits: (draft: Draft) => boolean): Draft | undefined
  group(before: number, fits: (draft: Draft) => boolean, sentences: number): Draft | undefined
  /** The likeliest one before a pronoun. */
  likeliest(before: number, fits: (draft: Draft) => boolean, least?: Least): Likeliest | undefined
  /** The one person spoken of just before, if there was one only and this sentence has not named them. */
  only(before: number): Draft | undefined
  /** The one person named in this sentence and the last two. */
  onlyNamed(before: number): Draft | undefined
  speaker(mention: number): Draft | undefined
}

export function recentOf(cast: Cast, speakers: Speakers): Recent {
  const groupEnds = [...cast.groupEnds]
  /** Noun groups that end between two places. */
  const things = (from: number, to: number): number => countBelow(groupEnds, to) - countBelow(groupEnds, from + 1)
  const seen: number[] = []
  const persons: Draft[] = []
  const organizations: Draft[] = []
  const touch = (list: Draft[], draft: Draft) => {
    const at = list.lastIndexOf(draft)
    if (at === list.length - 1 && at >= 0) return
    if (at >= 0 && list.length < 200) list.splice(at, 1)
    list.push(draft)
    if (list.length > 400) list.splice(0, 200)
  }
  const backwards = (list: readonly Draft[], fits: (draft: Draft) => boolean): Draft | undefined => {
    for (let k = list.length - 1; k >= 0 && k > list.length - 60; k--) {
      const draft = settled(list[k] as Draft)
      if (fits(draft)) return draft
    }
    return undefined
  }
  return {
    saw(i) {
      const draft = cast.owner(i)
      if (!draft) return
      if (seen.at(-1) !== i) seen.push(i)
      if (draft.kind === 'person') touch(persons, draft)
      else if (draft.kind === 'organization') touch(organizations, draft)
    },
    holder(title, but) {
      const holds = (former: true | undefined) => (draft: Draft) =>
        draft !== but &&
        !draft.roles.some((role) => isRival(cast, role, title)) &&
        draft.roles.some((role) => role.former === former && isHeld(cast, role, title))
      const found = backwards(persons, holds(title.former))
      // "the president" may be one who was; "the former president" is nobody who is
      return found ?? (title.former ? undefined : backwards(persons, holds(true)))
    },
    organization: (_before, fits) => backwards(organizations, fits),
    group(before, fits, sentences) {
      for (let k = seen.length - 1; k >= 0 && k > seen.length - 30; k--) {
        const i = seen[k] as number
        if ((cast.sentenceOf[before] ?? 0) - (cast.sentenceOf[i] ?? 0) > sentences) return undefined
        const draft = cast.owner(i)
        if (draft?.kind === 'group' && fits(draft)) return draft
      }
      return undefined
    },
    likeliest(before, fits, least = anybody) {
      const here = cast.sentenceOf[before] ?? 0
      const scores = new Map<Draft, number>()
      const opens = opensSentence(cast, before)
      const start = cast.mentions[before]?.start ?? 0
      for (let k = seen.length - 1; k >= 0 && k > seen.length - reach; k--) {
        const i = seen[k] as number
        const back = here - (cast.sentenceOf[i] ?? 0)
        if (back > least.back) break
        const draft = cast.owner(i)
        if (!draft || !fits(draft) || i === before) continue
        const mention = cast.mentions[i] as (typeof cast.mentions)[number]
        if (things(mention.end, start) > least.things) break
        // no name inside a name, and nothing that holds the pronoun itself
        if (mention.form === 'name' && !cast.groupEnds.has(mention.end)) continue
        if (mention.rule === 'name-inside-name' || mention.end > (cast.mentions[before]?.start ?? 0)) continue
        // who is spoken of in a quotation is not who says it
        const aside = speakers.quotes(i) && !speakers.quotes(before) ? 0.4 : 1
        const value = aside * salience(cast, i, back, opens)
        const known = fame(draft.mentions.length)
        scores.set(draft, Math.max(scores.get(draft) ?? known, value + known))
      }
      let found: Draft | undefined
      let [most, second] = [0, 0]
      for (const [draft, value] of scores) {
        if (value > most) {
          second = most
          most = value
          found = draft
        } else if (value > second) second = value
      }
      if (most - second < least.margin) return undefined
      return found && { draft: found, alone: scores.size === 1, margin: most - second }
    },
    only(before) {
      const here = cast.sentenceOf[before] ?? 0
      let found: Draft | undefined
      for (let k = seen.length - 1; k >= 0 && k > seen.length - 40; k--) {
        const i = seen[k] as number
        const back = here - (cast.sentenceOf[i] ?? 0)
        if (back > sentencesBack) break
        const draft = cast.owner(i)
        if (draft?.kind !== 'person') continue
        if (back === 0 || (found && found !== draft)) return undefined
        found = draft
      }
      return found
    },
    onlyNamed(before) {
      const here = cast.sentenceOf[before] ?? 0
      let found: Draft | undefined
      for (let k = seen.length - 1; k >= 0 && k > seen.length - 40; k--) {
        const i = seen[k] as number
        if (here - (cast.sentenceOf[i] ?? 0) > 2) break
        const draft = cast.owner(i)
        if (draft?.kind !== 'person' || cast.mentions[i]?.form !== 'name' || found === draft) continue
        if (found) return undefined
        found = draft
      }
      return found
    },
    speaker: (mention) => speakers.of(mention),
  }
}

function isHeld({ vocabulary }: Cast, role: Draft['roles'][number], title: ReadTitle): boolean {
  const lower = role.title.toLowerCase()
  // "the senator" for "Sen."
  const held = lower.endsWith('.') ? (vocabulary.titles.get(lower)?.[0] ?? lower) : lower
  const agrees = !title.for || !role.for || title.for === role.for
  if (held === title.key) return agrees
  // "the minister" for the interior minister; "the president" for no vice president
  const [long, short] = held.length > title.key.length ? [held, title.key] : [title.key, held]
  return agrees && long.endsWith(` ${short}`) && !lesser.test(long) && !whole.test(long)
}

/** "the Republican nominee" is not "the Democratic nominee". */
function isRival(
  { vocabulary }: Cast,
  a: Pick<ReadTitle, 'title' | 'at'>,
  b: Pick<ReadTitle, 'title' | 'at'>,
): boolean {
  const side = ({ title, at = '' }: Pick<ReadTitle, 'title' | 'at'>) => {
    const party = vocabulary.organizations.get(at.toLowerCase())
    const word = party?.[1] === 'party' ? (party[0] as string) : title
    const people = vocabulary.peoples.get(word.toLowerCase().split(' ', 1)[0] as string)
    return people?.[1] === 'political' ? (/^\p{L}{5}/u.exec(word)?.[0].toLowerCase() ?? undefined) : undefined
  }
  const [x, y] = [side(a), side(b)]
  return x !== undefined && y !== undefined && x !== y
}

const lesser = /\b(?:vice|deputy|under|assistant|former|acting|shadow|associate)\b/
/** "the minister" is no prime minister, "the general" no attorney general. */
const whole =
  /\b(?:prime minister|(?:attorney|secretary|solicitor|director|surgeon|inspector|consul|auditor|postmaster)[ -]general)$/
const feminine = /^(?:she|her|hers|herself)$/
const masculine = /^(?:he|him|his|himself)$/

const after = /^[,.;:!?)”"]|^\s(?:to|that|whether|if|in|on|at|for|with|when|and|why|how|about|from|a|the|as|by|of)\b/

/** "asked her whether", not "her lawyer". */
const isObject = ({ mentions, text }: Cast, i: number, word: string): boolean =>
  /^(?:him|them)$/.test(word) ||
  (/^(?:her|it)$/.test(word) && after.test(text.slice(mentions[i]?.end, (mentions[i]?.end ?? 0) + 9)))

/** Who acts on the object in one plain clause: nobody does to himself what a "him" is done. */
function subjectBefore(cast: Cast, i: number): Draft | undefined {
  const { mentions, text } = cast
  const { start } = mentions[i] as (typeof mentions)[number]
  for (let k = i - 1; k >= 0 && k > i - 8 && start - (mentions[k]?.end ?? 0) < 160; k--) {
    const before = mentions[k] as (typeof mentions)[number]
    const draft = before.end <= start ? cast.owner(k) : undefined
    if (!draft || draft.kind === 'place') continue
    const gap = text.slice(before.end, start)
    if (!/[,.;:“”"()]|\b(?:that|who|which|and|but|when)\b/.test(gap)) return gap.length < 50 ? draft : undefined
    // "Veld, who had proposed Holt, called him"
    if (aside.test(gap)) return draft
    if (/[.;:“”"()\n]/.test(gap)) return undefined
  }
  return undefined
}

const aside = /^, (?:who|which|whose|once|now|a|an|the|\d{1,3}) ?[^,.;:“”"()]{0,100}, (?:\p{Ll}{2,14} ){1,3}$/u

/** "thanked the minister": nobody is the object of his own verb. */
export function doerBefore(cast: Cast, i: number): Draft | undefined {
  const { mentions, text } = cast
  const { start } = mentions[i] as (typeof mentions)[number]
  for (let k = i - 1; k >= 0 && k > i - 4; k--) {
    const before = mentions[k] as (typeof mentions)[number]
    if (before.end > start || before.kind === 'title') continue
    const gap = text.slice(before.end, Math.min(start, before.end + 50))
    return plainVerb.test(gap) ? cast.owner(k) : undefined
  }
  return undefined
}

/** "Holt lied when he": who does the one does the other. */
function matrixSubject(cast: Cast, i: number): Draft | undefined {
  const { mentions, text } = cast
  const { start } = mentions[i] as (typeof mentions)[number]
  for (let k = i - 1; k >= 0 && k > i - 4; k--) {
    const before = mentions[k] as (typeof mentions)[number]
    if (before.end > start || before.kind === 'title') continue
    return adverbial.test(text.slice(before.end, Math.min(start, before.end + 60))) ? cast.owner(k) : undefined
  }
  return undefined
}

const adverbial =
  /^ (?!(?:in|on|at|of|to|for|with|by|from|and|or|who|which|that|when|as)\b)(?:\p{Ll}{2,14} ){1,5}(?:when|after|before|while|because|since|until|once) $/u

const plainVerb = /^,? (?:(?:had|has|have|will|would|later|also|then) )?\p{Ll}{2,14}(?:ed|s|t|d|k|w|n) $/u

/** He and she to a person whose gender the text leaves open or says so; they to a group or body; it to a body. */
export function castPronoun(cast: Cast, i: number, recent: Recent): void {
  const word = cast.words(i).toLowerCase()
  const doer = isObject(cast, i, word) ? subjectBefore(cast, i) : undefined
  if (/^(?:i|me|my|mine|myself)$/.test(word)) {
    const speaker = recent.speaker(i)
    if (speaker?.kind === 'person') cast.give(i, speaker)
    return
  }
  if (/^(?:we|us|our|ours|ourselves)$/.test(word)) return
  const gender = feminine.test(word) ? 'female' : masculine.test(word) ? 'male' : undefined
  if (gender) {
    // nobody says "he" of himself
    const speaker = recent.speaker(i)
    const fits = (draft: Draft) =>
      draft !== doer && draft !== speaker && draft.kind === 'person' && (draft.gender ?? gender) === gender
    const agrees = (draft: Draft) => fits(draft) && (gender === 'female' ? draft.leaning >= 0 : draft.leaning <= 0)
    const matrix = /^s?he$/.test(word) ? matrixSubject(cast, i) : undefined
    if (matrix && fits(matrix)) {
      cast.give(i, matrix)
      return
    }
    const found = recent.likeliest(i, agrees) ?? recent.likeliest(i, fits)
    if (!found) return
    cast.give(i, found.draft)
    lean(found.draft, gender, found.alone || found.margin > 1 ? 2 : 1)
    return
  }
  const found = /^(?:they|them|their|theirs|themselves)$/.test(word)
    ? recent.likeliest(
        i,
        (draft) => draft !== doer && (draft.kind === 'group' || draft.kind === 'organization'),
        leastFor(cast, i, several),
      )
    : recent.likeliest(
        i,
        (draft) =>
          draft !== doer && (draft.kind === 'organization' || draft.kind === 'document' || draft.type === 'state'),
        leastFor(cast, i, something),
      )
  if (found) cast.give(i, found.draft)
}

/** A pronoun tells a gender where nobody else could be meant by it; else a second one has to say the same. */
function lean(draft: Draft, gender: 'female' | 'male', weight: number): void {
  if (draft.gender) return
  draft.leaning += gender === 'female' ? weight : -weight
  if (Math.abs(draft.leaning) >= 2) draft.gender = draft.leaning > 0 ? 'female' : 'male'
}
