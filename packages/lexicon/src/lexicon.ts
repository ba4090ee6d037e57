import { unpack } from './container.ts'
import type { Gazetteer, GazetteerEntry } from './gazetteer.ts'
import { decodeRows } from './rows.ts'

/** The data core reads with. Everything is decoded at first use and kept. */
export interface Lexicon {
  /** The package's version and a digest of the sources: `0.1.0+1a2b3c4d`. */
  readonly version: string
  /** Words of one list, lower case unless the list's header says otherwise; an empty set for a list this lexicon lacks. */
  words(list: string): ReadonlySet<string>
  /** key -> the other fields of its row; an empty map for a table this lexicon lacks. */
  table(name: string): ReadonlyMap<string, readonly string[]>
  /**
   * Gazetteer entries whose name or alternate name folds to `name`; most populous first. Absent when the gazetteer is
   * not loaded. Cities of 15,000 inhabitants or more, countries and well-known regions; with `minor` all.
   */
  places?(name: string, minor?: boolean): readonly GazetteerEntry[]
  /** Trained weights, as their trainer wrote them; undefined for a name this lexicon lacks. */
  weights(name: string): Uint8Array | undefined
}

/**
 * @param words the bytes of `data/words.bin`; `file` names them in errors
 * @param gazetteer called once, at the first `places()`; leave it out and `places` is absent
 * @param weights called at every `weights()`
 * @throws Error when the bytes are damaged, naming the file and the remedy
 */
export function createLexicon(
  words: Uint8Array,
  file: string,
  gazetteer?: () => Gazetteer,
  weights: Lexicon['weights'] = () => undefined,
): Lexicon {
  const sections = unpack(words, file)
  const tables = new Map<string, ReadonlyMap<string, readonly string[]>>()
  const sets = new Map<string, ReadonlySet<string>>()

  function table(name: string): ReadonlyMap<string, readonly string[]> {
    let known = tables.get(name)
    if (!known) {
      const bytes = sections.get(`list/${name}`)
      known = bytes ? decodeRows(bytes) : new Map()
      tables.set(name, known)
    }
    return known
  }

  function wordsOf(list: string): ReadonlySet<string> {
    let known = sets.get(list)
    if (!known) {
      known = new Set(table(list).keys())
      sets.set(list, known)
    }
    return known
  }

  const version = new TextDecoder().decode(sections.get('version'))
  if (!gazetteer) return { version, words: wordsOf, table, weights }
  let opened: Gazetteer | undefined
  return {
    version,
    words: wordsOf,
    table,
    weights,
    places(name, minor) {
      opened ??= gazetteer()
      return opened.places(name, minor)
    },
  }
}
