import type { PageHead } from '../clean/html/head.ts'
import type {
  Block,
  Claim,
  Conflict,
  Count,
  Entity,
  Event,
  Facet,
  Language,
  Mention,
  Metadata,
  PosTag,
  Quote,
  Range,
  Sentence,
  TimelineEntry,
} from '../schema/index.ts'
import type { Change, OffsetMap } from '../text/index.ts'

/**
 * A noun inside the flow: as on the wire, but a span is only `{ start, end }` in the clean text.
 * Its `source` and `text`, and links that run backwards, are written when the article is assembled.
 */
export type Local<T> = T extends readonly (infer Item)[]
  ? Local<Item>[]
  : T extends object
    ? 'start' extends keyof T
      ? { [K in keyof T as Exclude<K, 'source' | 'text'>]: Local<T[K]> }
      : { [K in keyof T]: Local<T[K]> }
    : T

export interface CleanText {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly changes: readonly Change[]
  readonly map: OffsetMap
  /** What an HTML page says about itself outside its text. */
  readonly head?: PageHead
}

/** `text` is the token's own; `kind` tells apart what the layers above ask for. */
export interface Token extends Range {
  readonly text: string
  /** `text` in lower case. */
  readonly lower: string
  readonly kind: 'word' | 'number' | 'punctuation' | 'symbol'
}

/** `[first, last)` are indices into `tokens`, `block` into the clean blocks. */
export interface TokenizedSentence extends Local<Sentence> {
  readonly first: number
  readonly last: number
  readonly block: number
}

export interface SentenceLayer {
  readonly sentences: readonly TokenizedSentence[]
  readonly tokens: readonly Token[]
}

/** A noun or verb group: tokens `[first, last)`, `head` the index of its head token. */
export interface Chunk extends Range {
  readonly kind: 'noun' | 'verb'
  readonly first: number
  readonly last: number
  readonly head: number
  /** verb groups only */
  readonly passive?: true
  readonly negated?: true
}

/** `pos[i]` and `lemmas[i]` belong to `tokens[i]`; chunks are sorted and disjoint. */
export interface SyntaxLayer {
  readonly pos: readonly PosTag[]
  readonly lemmas: readonly string[]
  readonly chunks: readonly Chunk[]
}

/** How one mention is meant: `literal` is the entity the words name where another one is meant. */
export interface Reading {
  readonly mention: string
  readonly literal?: string
  readonly facet?: Facet
}

export interface EntityLayer {
  readonly entities: readonly Local<Entity>[]
  readonly readings: readonly Reading[]
}

/** All a document can carry, in the order in which it is made. */
export interface Layers {
  clean: CleanText
  metadata: Metadata
  language: Language
  sentences: SentenceLayer
  syntax: SyntaxLayer
  mentions: readonly Local<Mention>[]
  entities: EntityLayer
  quotes: readonly Local<Quote>[]
  claims: readonly Local<Claim>[]
  counts: readonly Local<Count>[]
  events: readonly Local<Event>[]
  timeline: readonly Local<TimelineEntry>[]
  conflicts: readonly Local<Conflict>[]
}

export type LayerName = keyof Layers

export const layerNames = [
  'clean',
  'metadata',
  'language',
  'sentences',
  'syntax',
  'mentions',
  'entities',
  'quotes',
  'claims',
  'counts',
  'events',
  'timeline',
  'conflicts',
] as const satisfies readonly LayerName[]
