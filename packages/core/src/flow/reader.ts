import type { Article, Source } from '../schema/index.ts'
import { assemble, type ReaderOptions } from './article.ts'
import { defaultFlow } from './default.ts'
import type { Lexicon } from './lexicon.ts'

export interface Reader {
  /** One source in, one article out; synchronous and pure. Throws a TypeError when `source.text` is no string. */
  read(source: Source): Article
}

/** The whole reading with this lexicon. Loading costs more than reading: make one and keep it. */
export function createReader(lexicon: Lexicon, options: ReaderOptions = {}): Reader {
  const stages = defaultFlow(lexicon)
  return {
    read(source) {
      if (typeof source?.text !== 'string')
        throw new TypeError(`A source needs a text of type string, this one has ${typeof source?.text}`)
      const { doc, notes } = stages.run(source)
      return assemble(doc, notes, lexicon.version, options)
    },
  }
}
