import { gazetteerUrl, readNow, wordsUrl } from './files.ts'
import { openGazetteer } from './gazetteer.ts'
import { createLexicon, type Lexicon } from './lexicon.ts'

export type { GazetteerEntry } from './gazetteer.ts'
export type { Lexicon } from './lexicon.ts'

/**
 * The lexicon in Node, synchronously: word lists are read now, the gazetteer at the first `places()`.
 * @throws Error naming the file and the remedy when a file is missing or damaged
 */
export function loadLexiconSync(): Lexicon {
  return createLexicon(readNow(wordsUrl), wordsUrl.pathname, () =>
    openGazetteer(readNow(gazetteerUrl), gazetteerUrl.pathname),
  )
}
