import { gazetteerUrl, readNow, weightsNow, wordsUrl } from './files.ts'
import { openGazetteer } from './gazetteer.ts'
import { createLexicon, type Lexicon } from './lexicon.ts'

export type { GazetteerEntry } from './gazetteer.ts'
export type { Lexicon } from './lexicon.ts'

/**
 * The lexicon in Node, synchronously: word lists are read now, gazetteer and weights at first use.
 * @throws Error naming the file and the remedy when a file is missing or damaged
 */
export function loadLexiconSync(): Lexicon {
  const gazetteer = () => openGazetteer(readNow(gazetteerUrl), gazetteerUrl.pathname)
  return createLexicon(readNow(wordsUrl), wordsUrl.pathname, gazetteer, weightsNow())
}
