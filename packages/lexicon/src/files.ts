export const wordsUrl = new URL('../data/words.bin', import.meta.url)
export const gazetteerUrl = new URL('../data/gazetteer.bin', import.meta.url)
/** Trained weights, by the name under which core asks for them. */
export const weightUrls: Readonly<Record<string, URL>> = {
  blocks: new URL('../data/blocks.bin', import.meta.url),
  lines: new URL('../data/lines.bin', import.meta.url),
  names: new URL('../data/names.bin', import.meta.url),
  tagger: new URL('../data/tagger.bin', import.meta.url),
}

const remedy = 'Install @copydesk/lexicon again, or in its repository run: pnpm --filter @copydesk/lexicon compile'

/**
 * Node's `fs` without an import that a browser's bundler would have to resolve; undefined in a browser.
 * (`process.getBuiltinModule`: Node 22.3, 20.16.)
 */
export function nodeFs(): typeof import('node:fs') | undefined {
  return globalThis.process?.getBuiltinModule?.('node:fs')
}

/** @throws Error naming the file and the remedy when it is not there */
export function readNow(url: URL): Uint8Array {
  const fs = nodeFs()
  if (!fs) throw new Error(`${url} cannot be read synchronously outside Node: use loadLexicon() of @copydesk/lexicon.`)
  try {
    return fs.readFileSync(url)
  } catch (cause) {
    throw new Error(`${url.pathname} cannot be read. ${remedy}`, { cause })
  }
}

/** @throws Error naming the address and the status */
export async function fetchBytes(url: URL): Promise<Uint8Array> {
  const response = await fetch(url)
  if (!response.ok) {
    throw new Error(`${url} cannot be fetched (${response.status}). Serve it beside the script. ${remedy}`)
  }
  return new Uint8Array(await response.arrayBuffer())
}

/** Weights read at first use and kept. */
export function weightsNow(): (name: string) => Uint8Array | undefined {
  const known = new Map<string, Uint8Array>()
  return (name) => {
    const url = weightUrls[name]
    const found = known.get(name) ?? (url && readNow(url))
    if (found) known.set(name, found)
    return found
  }
}
