import { api } from './api.ts'
import { fuzz } from './fuzz.ts'
import { linear } from './linear.ts'
import { score } from './score.ts'
import { speed } from './speed.ts'
import { viewer } from './viewer.ts'
import { warc } from './warc.ts'

type Bench = (args: readonly string[]) => boolean | Promise<boolean>

/** Without a name all but `linear`, `fuzz` and `warc` are run, which takes minutes. */
const benches: Readonly<Record<string, Bench>> = { score, speed, api, viewer, linear, fuzz, warc }
const usual = ['score', 'speed', 'api', 'viewer']

const [name, ...args] = process.argv.slice(2)
const named = name !== undefined && !name.startsWith('-')
const chosen = named ? [name] : usual
try {
  const failed: string[] = []
  for (const one of chosen) {
    const bench = benches[one]
    if (!bench) throw new Error(`There is no bench ${one}: ${Object.keys(benches).join(', ')}`)
    if (!(await bench(named ? args : process.argv.slice(2)))) failed.push(one)
  }
  if (failed.length) console.log(`failed: ${failed.join(', ')}`)
  process.exitCode = failed.length ? 1 : 0
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 2
}
