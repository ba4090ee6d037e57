import { readFileSync } from 'node:fs'
import { cpuTime, median, time } from '../time.ts'
import { systems } from './systems.ts'

/** What the process of one system says on its last line. */
export interface Measurement {
  /** Milliseconds of one pass over all documents: median. */
  readonly pass: number
  /** Milliseconds of processor the thread used for such a pass, which other work on the machine changes less: median. */
  readonly processor: number
  /** Milliseconds until it could read: data and code loaded. */
  readonly load: number
  /** Bytes. */
  readonly peak: number
  /** Sum of what the passes returned. */
  readonly consumed: number
}

const runs = 7
/** Milliseconds of processor, as for stages in `stages.ts`: on a busy machine the clock would leave code cold. */
const warm = { passes: 3, milliseconds: 6000 }

/** `one.ts SYSTEM FILE`: times one system alone in its process, so that none warms or fills memory for another. */
const [name = '', file = ''] = process.argv.slice(2)
const documents: string[] = JSON.parse(readFileSync(file, 'utf8'))
const from = performance.now()
const system = systems[name]
if (!system) throw new Error(`There is no system ${name}`)
const readAll = await system.loadAll?.()
const read = readAll ? undefined : await system.load()
const load = performance.now() - from
let consumed = 0
const pass = () => {
  if (readAll) consumed += readAll(documents)
  else for (const document of documents) consumed += read!(document)
}
for (let i = 0, spent = 0; i < warm.passes || spent < warm.milliseconds; i++) spent += cpuTime(pass)
const processors: number[] = []
const passes = Array.from({ length: runs }, () => {
  const before = process.threadCpuUsage()
  const spent = time(pass)
  const { user, system } = process.threadCpuUsage(before)
  processors.push((user + system) / 1000)
  return spent
})
const measured: Measurement = {
  load,
  pass: median(passes),
  processor: median(processors),
  peak: process.resourceUsage().maxRSS * 1024,
  consumed,
}
process.stdout.write(`\n${JSON.stringify(measured)}\n`)
