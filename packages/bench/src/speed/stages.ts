import { defaultFlow, type Lexicon } from '@copydesk/core'
import { cpuTime, median, medianOf } from '../time.ts'

const runs = 7
/** Milliseconds of processor before anything is timed, as for whole systems in `one.ts`; all stages share the first. */
const warm = { stages: 6000, one: 2000 }

/** Milliseconds of each stage for one pass over plain texts: median of the passes after it has warmed up. */
export function stageTimes(lexicon: Lexicon, texts: readonly string[]): Map<string, number> {
  const { stages } = defaultFlow(lexicon)
  const pass = () => {
    const spent = new Map(stages.map(({ name }) => [name, 0]))
    for (const text of texts) {
      const doc: Record<string, unknown> = { id: 'a', source: { text } }
      for (const stage of stages) {
        const from = performance.now()
        doc[stage.makes] = stage.run(doc as never, () => {})
        spent.set(stage.name, (spent.get(stage.name) ?? 0) + performance.now() - from)
      }
    }
    return spent
  }
  warmUp(pass, warm.stages)
  const passes = Array.from({ length: runs }, pass)
  return new Map(stages.map(({ name }) => [name, median(passes.map((spent) => spent.get(name) ?? 0))]))
}

/** Milliseconds of processor that the stage clean alone takes for one pass over texts, warm: median. */
export function cleanTime(lexicon: Lexicon, texts: readonly string[]): number {
  const clean = defaultFlow(lexicon).stages.find(({ name }) => name === 'clean')
  const pass = () => {
    for (const text of texts) clean?.run({ id: 'a', source: { text } } as never, () => {})
  }
  warmUp(pass, warm.one)
  return medianOf(runs, () => cpuTime(pass))
}

function warmUp(pass: () => unknown, milliseconds: number): void {
  for (let spent = 0; spent < milliseconds; ) spent += cpuTime(pass)
}
