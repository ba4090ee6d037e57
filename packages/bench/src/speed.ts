import { readFileSync } from 'node:fs'
import { createReader, defaultFlow, type Lexicon, type Source } from '@copydesk/core'
import { loadCases } from '@copydesk/golden'
import { loadLexiconSync } from '@copydesk/lexicon/node'
import { median, medianOf, time } from './time.ts'

const runs = 7
const words = 450

/** Plain-text cases joined to articles of about 450 words, so that each figure is for the length people quote. */
function articles(): Source[] {
  const texts = loadCases()
    .filter(({ source }) => source.endsWith('.txt'))
    .map(({ source }) => readFileSync(source, 'utf8'))
  const joined: Source[] = []
  let text = ''
  for (const one of texts) {
    text += `${one.trim()}\n\n`
    if (text.split(/\s+/).length < words) continue
    joined.push({ text })
    text = ''
  }
  return joined
}

/** The whole read of articles of 450 words or more, and each stage's share of it, warm: `pnpm bench speed`. */
export function speed(): boolean {
  const sources = articles()
  const lexicon = loadLexiconSync()
  const { read } = createReader(lexicon)
  let statements = 0
  const pass = () => {
    for (const source of sources) statements += read(source).quotes?.length ?? 0
  }
  for (let i = 0; i < 30; i++) pass()
  const perPass = medianOf(runs, () => time(pass))
  const characters = sources.reduce((sum, { text }) => sum + text.length, 0)
  const count = sources.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  const per450 = (milliseconds: number) => `${((words * milliseconds) / count).toFixed(2)} ms for ${words} words`
  console.log(
    `speed   createReader(lexicon).read: ${per450(perPass)}, ${(1000 / ((words * perPass) / count)).toFixed(0)} articles a second, ${(characters / perPass / 1000).toFixed(2)} million characters a second (${sources.length} articles of ${Math.round(count / sources.length)} words, median of ${runs}, ${statements} statements read)`,
  )
  for (const [stage, spent] of perStage(lexicon, sources)) console.log(`speed   ${stage.padEnd(12)} ${per450(spent)}`)
  return true
}

/** Milliseconds of each stage for one pass over the sources: median of the passes. */
function perStage(lexicon: Lexicon, sources: readonly Source[]): Map<string, number> {
  const { stages } = defaultFlow(lexicon)
  const passes = Array.from({ length: runs + 30 }, () => {
    const spent = new Map(stages.map(({ name }) => [name, 0]))
    for (const source of sources) {
      const doc: Record<string, unknown> = { id: 'a', source }
      for (const stage of stages) {
        const from = performance.now()
        doc[stage.makes] = stage.run(doc as never, () => {})
        spent.set(stage.name, (spent.get(stage.name) ?? 0) + performance.now() - from)
      }
    }
    return spent
  }).slice(-runs)
  return new Map(stages.map(({ name }) => [name, median(passes.map((spent) => spent.get(name) ?? 0))]))
}
