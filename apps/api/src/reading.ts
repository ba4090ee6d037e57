import { createReader, type LayerName, type Lexicon, type Reader, type Source, version } from '@copydesk/core'
import { only } from '@copydesk/core/export'

/** What read the articles: the versions of core and of its data. */
export interface Generator {
  readonly version: string
  readonly lexicon: string
}

/** Reads sources for the app. Where that happens is the adapter's choice: here, or in a thread that can be ended. */
export interface Reading {
  readonly generator: Generator
  /** Documents of one request that are read at a time, at least 1. */
  readonly atOnce: number
  /**
   * One source in, its article as JSON out, on one line; cut down to some layers where any are named.
   * Rejects with a Problem where the source cannot be read, and when the signal says that nobody waits any more.
   */
  readSource(source: Source, layers: readonly LayerName[], signal: AbortSignal): Promise<string>
}

/** Reads where it is called, with nothing that could end a document before its time. */
export function readHere(lexicon: Lexicon): Reading {
  const readers = new Map<boolean, Reader>()
  const readerWith = (syntax: boolean): Reader => {
    const reader = readers.get(syntax) ?? createReader(lexicon, { syntax })
    readers.set(syntax, reader)
    return reader
  }
  return {
    generator: { version, lexicon: lexicon.version },
    atOnce: 1,
    async readSource(source, layers) {
      const article = readerWith(layers.includes('syntax')).read(source)
      return JSON.stringify(layers.length ? only(article, layers) : article)
    },
  }
}
