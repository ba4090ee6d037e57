import type { Article, Source } from '../schema/index.ts'
import { assemble, type ReaderOptions } from './article.ts'
import { defaultFlow } from './default.ts'
import type { Lexicon } from './lexicon.ts'

export interface Reader {
  /** One source in, one article out; synchronous and pure. Throws a TypeError when `source.text` is no string. */
  read(source: Source): Article
  /**
   * As `read` for each, in order, in about four fifths of the time: a handful of sources goes through a stage together.
   * Throws a TypeError before anything is read when a `source.text` is no string.
   */
  readAll(sources: readonly Source[]): Article[]
}

/**
 * What `readAll` puts through the stages together at most, in sources and UTF-16 units: enough for warm caches, little
 * for the memory.
 */
export const together = { sources: 16, characters: 200_000 }

/** The whole reading with this lexicon. Loading costs more than reading: make one and keep it. */
export function createReader(lexicon: Lexicon, options: ReaderOptions = {}): Reader {
  const stages = defaultFlow(lexicon)
  const article = ({ doc, notes }: ReturnType<typeof stages.run>) => assemble(doc, notes, lexicon.version, options)
  return {
    read(source) {
      check(source, 'this one')
      return article(stages.run(source))
    },
    readAll(sources) {
      for (const [i, source] of sources.entries()) check(source, `sources[${i}]`)
      return batches(sources).flatMap((batch) => stages.runAll(batch).map(article))
    },
  }
}

function check(source: Source, name: string): void {
  if (typeof source?.text !== 'string')
    throw new TypeError(`A source needs a text of type string, ${name} has ${typeof source?.text}`)
}

function batches(sources: readonly Source[]): Source[][] {
  const made: Source[][] = []
  let room = { sources: 0, characters: 0 }
  for (const source of sources) {
    if (room.sources === 0 || room.characters < source.text.length) {
      made.push([])
      room = { ...together }
    }
    made.at(-1)!.push(source)
    room.sources--
    room.characters -= source.text.length
  }
  return made
}
