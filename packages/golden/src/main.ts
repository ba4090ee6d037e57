import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadCases } from './cases.ts'
import { orderedLayers } from './compare.ts'
import { loadReader, produce, produceDossier, readCase } from './read-case.ts'
import { rewrite } from './rewrite.ts'

const usage = 'golden --write [case ...]: write the expectations of these cases, or of all, anew from the output'
const [flag, ...names] = process.argv.slice(2)
if (flag !== '--write') fail(usage)
if (process.env.CI) fail('golden --write does not run in CI: expectations are written by people')

const cases = loadCases()
const unknown = names.filter((name) => !cases.some((item) => item.name === name))
if (unknown.length) fail(`No such case: ${unknown.join(', ')}`)

const reader = await loadReader()
for (const item of cases.filter(({ name }) => !names.length || names.includes(name))) {
  const read = await readCase(item, reader)
  for (const layer of item.expected.keys()) {
    const path = join(item.directory, `${layer}.txt`)
    const before = readFileSync(path, 'utf8')
    const produced = layer === 'dossier' ? await produceDossier(item, read, reader) : produce(read, layer)
    const ordered = layer !== 'dossier' && orderedLayers.includes(layer)
    const after = rewrite(before, `${item.name}/${layer}.txt`, produced, ordered)
    if (after === before) continue
    writeFileSync(path, after)
    console.log(`wrote ${item.name}/${layer}.txt`)
  }
}

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}
