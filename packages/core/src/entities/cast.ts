import type { Local, SentenceLayer } from '../flow/layers.ts'
import type { Vocabulary } from '../mentions/vocabulary.ts'
import type { Entity, Mention } from '../schema/index.ts'

export type EntityKind = Entity['kind']

/** Somebody or something on its way to being an entity. */
export interface Draft {
  readonly kind: EntityKind
  type?: string
  /** Indices into the mentions; those moved to another since are told by `Cast.owner`. */
  readonly mentions: number[]
  readonly roles: Local<Entity>['roles'][number][]
  readonly relations: { kind: Entity['relations'][number]['kind']; to: Draft; start: number; end: number }[]
  /** Canonical name of the lists, where it has one. */
  canonical?: string
  /** How the text speaks of a person, where it does: "she", "Mrs", "king". */
  gender?: 'female' | 'male'
  /** What pronouns tell of it before that is sure: above zero female, below it male. */
  leaning: number
  /** What the text calls it: "alliance", "peacekeeping force". */
  readonly nouns: Set<string>
  /** Names of it that are misspelt or hold a word too many: "Mira Veld Says". */
  readonly miscut: Set<string>
  /** Of a group or force: the organization, state or people it belongs to. */
  of?: Draft
  /** The forces and bodies that are part of it. */
  readonly parts: Draft[]
  rule: string
  certainty: number
  /** Where it went when found to be another's. */
  merged?: Draft
}

export interface How {
  literal?: Draft
  facet?: NonNullable<Mention['facet']>
}

/** All the drafts of one document and whose every mention is. */
export interface Cast {
  readonly text: string
  readonly mentions: readonly Local<Mention>[]
  readonly vocabulary: Vocabulary
  /** Sentence of each mention. */
  readonly sentenceOf: Int32Array
  readonly sentences: SentenceLayer['sentences']
  readonly drafts: Draft[]
  /** Ends of noun groups: a name that ends elsewhere only modifies the noun behind it. */
  readonly groupEnds: ReadonlySet<number>
  /** Starts of verb groups. */
  readonly verbStarts: ReadonlySet<number>
  readonly readings: Map<number, How>
  owner(mention: number): Draft | undefined
  add(kind: EntityKind, rule: string, certainty: number): Draft
  give(mention: number, draft: Draft): void
  /** All of `other` becomes `draft`'s. */
  merge(draft: Draft, other: Draft): void
  /** One mention of another's becomes `draft`'s. */
  move(mention: number, draft: Draft): void
  words(mention: number): string
  /** The text between two mentions; empty where they touch or cross. */
  between(a: number, b: number): string
}

export function castOf(
  text: string,
  mentions: readonly Local<Mention>[],
  sentences: SentenceLayer['sentences'],
  groupEnds: ReadonlySet<number>,
  verbStarts: ReadonlySet<number>,
  vocabulary: Vocabulary,
): Cast {
  const owners = new Array<Draft | undefined>(mentions.length)
  const sentenceOf = new Int32Array(mentions.length)
  let s = 0
  mentions.forEach(({ start }, i) => {
    while (s + 1 < sentences.length && (sentences[s + 1]?.start ?? 0) <= start) s++
    sentenceOf[i] = s
  })
  const root = (draft: Draft): Draft => {
    let found = draft
    while (found.merged) found = found.merged
    return found
  }
  const drafts: Draft[] = []
  return {
    text,
    mentions,
    vocabulary,
    sentenceOf,
    sentences,
    drafts,
    groupEnds,
    verbStarts,
    readings: new Map(),
    owner: (mention) => {
      const draft = owners[mention]
      return draft && root(draft)
    },
    add(kind, rule, certainty) {
      const draft: Draft = {
        kind,
        mentions: [],
        roles: [],
        relations: [],
        leaning: 0,
        nouns: new Set(),
        miscut: new Set(),
        parts: [],
        rule,
        certainty,
      }
      drafts.push(draft)
      return draft
    },
    give(mention, draft) {
      const to = root(draft)
      owners[mention] = to
      to.mentions.push(mention)
    },
    move(mention, draft) {
      owners[mention] = root(draft)
      root(draft).mentions.push(mention)
    },
    merge(draft, other) {
      const [to, from] = [root(draft), root(other)]
      if (to === from) return
      for (const mention of from.mentions) to.mentions.push(mention)
      for (const noun of from.nouns) to.nouns.add(noun)
      to.parts.push(...from.parts)
      to.roles.push(...from.roles)
      to.relations.push(...from.relations)
      for (const name of from.miscut) to.miscut.add(name)
      if (from.gender) to.gender ??= from.gender
      if (from.canonical) to.canonical ??= from.canonical
      from.mentions.length = 0
      from.merged = to
    },
    words: (mention) => evenSpaced(text.slice(mentions[mention]?.start, mentions[mention]?.end)),
    between: (a, b) =>
      text.slice(mentions[a]?.end ?? 0, Math.min(mentions[b]?.start ?? 0, (mentions[a]?.end ?? 0) + 80)),
  }
}

/** Every run of white space as one space. */
export const evenSpaced = (words: string): string => (uneven.test(words) ? words.replace(/\s{1,50}/g, ' ') : words)

const uneven = /[^\S ]|\s\s/

/** The name it is filed under, else the words of its first mention. */
export const nameOf = (cast: Cast, draft: Draft): string => draft.canonical ?? cast.words(draft.mentions[0] ?? 0)

/** Follows merges. */
export function settled(draft: Draft): Draft {
  let found = draft
  while (found.merged) found = found.merged
  return found
}
