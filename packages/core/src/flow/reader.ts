import type { Article, Source } from '../schema/index.ts'
import { assemble, type ReaderOptions } from './article.ts'
import { defaultFlow } from './default.ts'
import type { Lexicon } from './lexicon.ts'

export interface Reader {
  /** One source in, one article out; synchronous and pure. Throws a TypeError when `source.text` is no string. */
  read(source: Source): Article
  /**
   * As `read` for each, in order and in less time: a handful of sources goes through the stages together.
   * Throws before anything is read when a `source.text` is no string.
   */
  readAll(sources: readonly Source[]): Article[]
}

/** What goes through the stages together: enough for warm caches, little for the memory. */
const together = { sources: 16, characters: 200_000 }

/** The whole reading with this lexicon. Loading costs more than reading: make one and keep it. */
export function createReader(lexicon: Lexicon, options: ReaderOptions = {}): Reader {
  const stages = defaultFlow(lexicon)
  return {
    read(source) {
      check(source)
      const { doc, notes } = stages.run(source)
      return assemble(doc, notes, lexicon.version, options)
    },
    readAll(sources) {
      sources.forEach(check)
      return batches(sources).flatMap((batch) =>
        stages.runAll(batch).map(({ doc, notes }) => assemble(doc, notes, lexicon.version, options)),
      )
    },
  }
}

function check(source: Source): void {
  if (typeof source?.text !== 'string')
    throw new TypeError(`A source needs a text of type string, this one has ${typeof source?.text}`)
}

function batches(sources: readonly Source[]): Source[][] {
  const made: Source[][] = []
  let characters = Infinity
  for (const source of sources) {
    const batch = made.at(-1)
    characters += source.text.length
    if (batch && batch.length < together.sources && characters <= together.characters) batch.push(source)
    else {
      made.push([source])
      characters = source.text.length
    }
  }
  return made
}
