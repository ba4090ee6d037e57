import type { Range, Source } from '../schema/index.ts'
import type { LayerName, Layers } from './layers.ts'

/** What a stage may read: the source, the article's id, and the layers it declared. */
export type Doc<Needs extends LayerName = never> = { readonly id: string; readonly source: Source } & {
  readonly [K in Needs]: Layers[K]
}

/** `span` in offsets of the clean text, `source` in offsets of the source. */
export interface NewNote {
  readonly rule: string
  readonly message: string
  readonly span?: Range
  readonly source?: Range
}

/** One step of the flow: reads the layers it needs and returns the one layer it makes. Synchronous and pure. */
export interface Stage<Needs extends LayerName, Makes extends LayerName> {
  readonly name: Makes
  readonly needs: readonly Needs[]
  readonly makes: Makes
  /** ISO 639-1 codes it reads; any language where absent. In others its layer is left out, with a note. */
  readonly languages?: readonly string[]
  /** UTF-16 units of clean text it reads; any length where absent. Of a longer text its layer is left out, with a note. */
  readonly longest?: number
  run(doc: Doc<Needs>, note: (note: NewNote) => void): Layers[Makes]
}

/** Only adds the types. */
export const defineStage = <const Needs extends LayerName, Makes extends LayerName>(
  stage: Stage<Needs, Makes>,
): Stage<Needs, Makes> => stage
