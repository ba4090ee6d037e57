/** Places of one name, as a gazetteer has them. WGS84 degrees; `country` is ISO 3166-1 alpha-3, XKX included. */
export interface GazetteerEntry {
  readonly name: string
  readonly kind: 'country' | 'region' | 'city'
  readonly lat: number
  readonly lon: number
  readonly country: string
  readonly population: number
  /** The first-level division it lies in. */
  readonly region?: string
  readonly geonames?: number
  readonly disputed?: boolean
  /** A small town or a division below the well-known ones. */
  readonly minor?: boolean
}

/** The data core reads with. It is handed in, so that core loads nothing. */
export interface Lexicon {
  readonly version: string
  /** Words of one list, lower case; an empty set for a list this lexicon lacks. */
  words(list: string): ReadonlySet<string>
  /** First field of a row -> its other fields; an empty map for a table this lexicon lacks. */
  table(name: string): ReadonlyMap<string, readonly string[]>
  /**
   * Entries of that name or alternate name, most populous first. Absent when no gazetteer is loaded.
   * `minor`: small towns and divisions too, for what is known to be a place.
   */
  places?(name: string, minor?: boolean): readonly GazetteerEntry[]
  /** Trained weights of that name, e.g. `tagger`; undefined where this lexicon lacks them. */
  weights?(name: string): Uint8Array | undefined
}

const noWords: ReadonlySet<string> = new Set()
const noRows: ReadonlyMap<string, readonly string[]> = new Map()

/** Core reads without data too, less well. */
export const emptyLexicon: Lexicon = { version: 'none', words: () => noWords, table: () => noRows }
