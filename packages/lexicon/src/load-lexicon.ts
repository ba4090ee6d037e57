import { fetchBytes, gazetteerUrl, nodeFs, readNow, weightsNow, weightUrls, wordsUrl } from './files.ts'
import { openGazetteer } from './gazetteer.ts'
import { createLexicon, type Lexicon } from './lexicon.ts'

export interface LoadOptions {
  /** In a browser the gazetteer is fetched only when this is true; in Node it is read at the first `places()` unless this is false. */
  gazetteer?: boolean
}

/**
 * The lexicon in Node or in a browser.
 * @throws Error naming the file and the remedy when a file is missing or damaged
 */
export async function loadLexicon(options: LoadOptions = {}): Promise<Lexicon> {
  if (wordsUrl.protocol === 'file:' && nodeFs()) {
    const gazetteer = () => openGazetteer(readNow(gazetteerUrl), gazetteerUrl.pathname)
    const chosen = options.gazetteer === false ? undefined : gazetteer
    return createLexicon(readNow(wordsUrl), wordsUrl.pathname, chosen, weightsNow())
  }
  const [words, places, ...weights] = await Promise.all([
    fetchBytes(wordsUrl),
    options.gazetteer ? fetchBytes(gazetteerUrl) : undefined,
    ...Object.values(weightUrls).map(fetchBytes),
  ])
  const named = new Map(Object.keys(weightUrls).map((name, i) => [name, weights[i]]))
  const gazetteer = places && (() => openGazetteer(places, gazetteerUrl.href))
  return createLexicon(words, wordsUrl.href, gazetteer, (name) => named.get(name))
}
