export { makeDossier } from './dossier/index.ts'
export type { ReaderOptions } from './flow/article.ts'
export { defaultFlow } from './flow/default.ts'
export { type Flow, flow } from './flow/flow.ts'
export { type LayerName, type Layers, layerNames } from './flow/layers.ts'
export { emptyLexicon, type GazetteerEntry, type Lexicon } from './flow/lexicon.ts'
export { createReader, type Reader, together } from './flow/reader.ts'
export { type Doc, defineStage, type NewNote, type Stage } from './flow/stage.ts'
export { type Earlier, type NearDuplicates, nearDuplicates } from './metadata/near-duplicate.ts'
export { type Sketch, sketch } from './metadata/sketch.ts'
export type {
  Article,
  Claim,
  Conflict,
  Count,
  Dossier,
  DuplicateOf,
  Entity,
  Event,
  Mention,
  Note,
  Quote,
  Range,
  Source,
  Span,
} from './schema/index.ts'
export { type Draft, draft, type Edit, offsetMap, revise, segments } from './text/index.ts'
export { version } from './version.ts'
