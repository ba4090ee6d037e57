import { openSync, writeSync } from 'node:fs'
import { clean } from './clean.ts'
import { drop, keep, kept } from './corpus.ts'
import { coverage } from './coverage.ts'
import { distill } from './distill.ts'
import { broken, hunt } from './hunt.ts'
import { minimize } from './minimize.ts'
import { parse } from './parse.ts'
import type { Sample } from './target.ts'

const targets = { parse, clean }

/**
 * `one.ts TARGET SECONDS SEED FILE [keep]`: one target in a process of its own. FILE holds the input that is running, so
 * that it is known where the process does not come back: the variant, a line feed, the bytes.
 */
const [name = '', seconds = '60', seed = '1', current = '', keeps] = process.argv.slice(2)
const target = targets[name as keyof typeof targets]
if (!target) throw new Error(`There is no target ${name}`)
const file = openSync(current, 'w')
const before = ({ variant, bytes }: Sample) => {
  const head = Buffer.from(`${variant} ${bytes.length}\n`)
  writeSync(file, head, 0, head.length, 0)
  writeSync(file, bytes, 0, bytes.length, head.length)
}
const ran = coverage()
const seeds = target.seeds()
const known = kept(target)
const milliseconds = Number(seconds) * 1000
const from = performance.now()
const { executions, blocks, novel, failures } = await hunt(target, {
  milliseconds,
  seed: Number(seed),
  ran,
  corpus: [...seeds, ...known],
  before,
})
const spent = (performance.now() - from) / 1000
console.log(
  `fuzz    ${name}: seed ${seed}, ${spent.toFixed(0)} s, ${executions} executions (${(executions / spent).toFixed(0)} a second), corpus ${seeds.length} sources + ${known.length} kept + ${novel.length} new, ${blocks} blocks of code reached, ${failures.length} failures`,
)
if (keeps) {
  const reaching = known.filter((sample) => sample.name.startsWith('reaches-'))
  const chosen = await distill(target, seeds, [...reaching, ...novel], ran)
  for (const { name: file } of reaching) drop(name, file)
  for (const sample of chosen) keep(name, 'reaches', sample)
}
for (const { sample, promise, message } of failures) {
  const same = async (smaller: Sample) => {
    before(smaller)
    return (await broken(target, smaller, promise === 'linear time'))?.promise === promise
  }
  const small = await minimize(sample, same, 10_000)
  const last = (await broken(target, small, promise === 'linear time'))?.message ?? message
  const path = keep(name, promise.replaceAll(' ', '-'), small)
  console.log(
    `fuzz    ${name}: ${promise}: ${last}\n        ${small.bytes.length} bytes as ${small.variant}, kept as ${path}`,
  )
  if (small.bytes.length <= 2000) console.log(`        base64 ${Buffer.from(small.bytes).toString('base64')}`)
}
process.exitCode = failures.length ? 1 : 0
