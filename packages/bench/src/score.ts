import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createReader } from '@copydesk/core'
import { loadLexiconSync } from '@copydesk/lexicon/node'
import type { Corpus } from './corpora/corpus.ts'
import { golden, goldenFolder } from './corpora/golden.ts'
import { publicCorpora } from './corpora/index.ts'
import { dataFolder } from './data-folder.ts'
import { digest } from './floors/digest.ts'
import { type Floors, fallen, lower, type Measured, missing, raise } from './floors/floors.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const reader = createReader(loadLexiconSync())
const floorsFile = fileURLToPath(new URL('../floors.json', import.meta.url))

/**
 * Figures on golden and on the public corpora that are there, against their floors:
 * `pnpm bench score [name ...] [--data DIR] [--raise | --lower FIGURE --reason "..."]`. A name takes all corpora that
 * begin with it. Returns whether no figure fell.
 */
export async function score(args: readonly string[]): Promise<boolean> {
  const options = { data: { type: 'string' }, raise: { type: 'boolean' }, lower: { type: 'string' } } as const
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { ...options, reason: { type: 'string' } },
    allowPositionals: true,
  })
  const data = dataFolder(args)
  const wanted = ({ name }: Corpus) =>
    positionals.length === 0 || positionals.some((asked) => `${name}.`.startsWith(`${asked}.`))
  const chosen = [golden, ...publicCorpora].filter(wanted)
  if (chosen.length === 0) throw new Error(`There is no corpus ${positionals.join(', ')}`)

  const floors: Floors = JSON.parse(readFileSync(floorsFile, 'utf8'))
  const measured: Measured[] = []
  const scored: string[] = []
  for (const corpus of chosen) {
    const figures = await figuresOf(corpus, corpus === golden ? goldenFolder : data, floors)
    if (!figures) continue
    measured.push(...figures)
    scored.push(corpus.name)
  }
  const next = values.raise
    ? raise(measured, floors)
    : values.lower !== undefined
      ? lower(measured, floors, values.lower, values.reason ?? '')
      : floors
  if (next !== floors) {
    writeFileSync(floorsFile, `${JSON.stringify(next, null, 2)}\n`)
    const set = Object.keys(next).filter((name) => next[name] !== floors[name])
    console.log(`score   floors set: ${set.join(', ') || 'none'}`)
  }
  const wrong = [...fallen(measured, next), ...missing(scored, measured, next)]
  for (const complaint of wrong) console.log(`score   ${complaint}`)
  if (wrong.length) console.log('score   Mend it, or: pnpm bench score --lower FIGURE --reason "..."')
  return wrong.length === 0
}

/** What a corpus gives, printed; undefined, and said, where it is not there. */
async function figuresOf(corpus: Corpus, folder: string, floors: Floors): Promise<Measured[] | undefined> {
  const files = existsSync(folder) ? filesOf(corpus, folder) : []
  const [absent] = files.filter((file) => !existsSync(join(folder, file)))
  if (files.length === 0 || absent !== undefined) {
    console.log(
      `score   ${corpus.name}: skipped, ${relative(root, join(folder, absent ?? ''))} is not there (--data DIR)`,
    )
    return undefined
  }
  const from = performance.now()
  const figures = await corpus.score(folder, reader.read)
  const seconds = ((performance.now() - from) / 1000).toFixed(1)
  const mark = digest(folder, files)
  const kept = figures.map(({ name }) => floors[name]).find((floor) => floor !== undefined)
  if (kept && kept.corpus !== mark)
    console.log(`score   ${corpus.name}: the corpus has changed since its floors were set (${kept.corpus} to ${mark})`)
  for (const { name, value, detail } of figures) {
    const floor = floors[name]
    const against = floor ? `floor ${floor.floor.toFixed(4)}` : 'no floor'
    console.log(`score   ${name.padEnd(34)} ${value.toFixed(4)}  ${against}  ${detail}`)
  }
  console.log(`score   ${corpus.name}: ${files.length} files, ${seconds} s`)
  return figures.map(({ name, value }) => ({ name, value, corpus: mark }))
}

/** The files of a corpus; the first of them alone where they cannot be listed because it is missing. */
function filesOf(corpus: Corpus, folder: string): readonly string[] {
  try {
    return corpus.files(folder)
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT' || path === undefined) throw error
    return [relative(folder, path)]
  }
}
