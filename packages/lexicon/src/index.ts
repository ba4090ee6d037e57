export { foldName } from './fold.ts'
export type { GazetteerEntry } from './gazetteer.ts'
export type { Lexicon } from './lexicon.ts'
export { type LoadOptions, loadLexicon } from './load-lexicon.ts'
