import { join } from 'node:path'
import type { Article } from '@copydesk/core'
import { type Timex, timexScore } from '../measures/timex-score.ts'
import { type Corpus, readJsonl } from './corpus.ts'

interface Annotated {
  readonly text: string
  /** When the document was written. */
  readonly dct?: string | null
  readonly timexes: readonly {
    readonly start: number
    readonly end: number
    readonly text: string
    readonly value: string
  }[]
}

const kinds = new Set(['date', 'time', 'duration', 'set'])

/** Expressions of time with their TIMEX3 values. */
const timexCorpus = (file: string): Corpus => ({
  name: `dates.${file}`,
  files: () => [`dates/${file}.jsonl`],
  score(folder, read) {
    const documents = readJsonl<Annotated>(join(folder, `dates/${file}.jsonl`)).map(({ text, dct, timexes }) => ({
      gold: timexes.filter((timex) => timex.text && timex.end > timex.start),
      found: timexesOf(read({ text, clean: false, ...(dct && { published: dct.slice(0, 10) }) })),
    }))
    const { strict, relaxed, value } = timexScore(documents)
    return [
      {
        name: `dates.${file}.value`,
        value: value.f1,
        detail: `overlap ${relaxed.f1.toFixed(3)}, P ${relaxed.precision.toFixed(3)} R ${relaxed.recall.toFixed(3)}`,
      },
      { name: `dates.${file}.strict`, value: strict.f1, detail: 'the same characters' },
    ]
  },
})

export const dates: readonly Corpus[] = ['timebank', 'aquaint', 'meantime'].map(timexCorpus)

const timexesOf = ({ mentions = [] }: Article): Timex[] =>
  mentions
    .filter(({ kind }) => kinds.has(kind))
    .map(({ source, value }) => ({ ...source, value: value && 'timex' in value ? value.timex : undefined }))
