import { join } from 'node:path'
import { type Casualty, casualtyScore } from '../measures/casualty-score.ts'
import { type Corpus, readJsonl } from './corpus.ts'

interface Annotated {
  readonly text: string
  readonly figures: readonly {
    readonly start: number
    readonly end: number
    readonly min: number | null
    readonly status: string
  }[]
}

/** What the corpus calls otherwise. */
const renamed: Readonly<Record<string, string>> = { wounded: 'injured', captured: 'detained', arrested: 'detained' }
const scored = new Set(['killed', 'injured', 'missing', 'detained', 'displaced'])

/** How many were killed, injured, missing, detained or displaced. */
export const casualties: Corpus = {
  name: 'casualties',
  files: () => ['events/casualties.jsonl'],
  score(folder, read) {
    const documents = readJsonl<Annotated>(join(folder, 'events/casualties.jsonl')).map(({ text, figures }) => ({
      gold: figures
        .filter(({ status }) => status !== 'killed_and_injured')
        .map(({ start, end, min, status }) => ({
          start,
          end,
          min: min ?? undefined,
          status: renamed[status] ?? status,
        })),
      found: (read({ text, clean: false }).counts ?? [])
        .filter(({ status }) => scored.has(status))
        .map(({ source, min, status }): Casualty => ({ ...source, min, status })),
    }))
    const { f1, precision, recall } = casualtyScore(documents)
    const detail = `P ${precision.toFixed(3)} R ${recall.toFixed(3)}, ${documents.length} snippets`
    return [{ name: 'casualties.f1', value: f1, detail }]
  },
}
