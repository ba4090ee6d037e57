import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { keep } from './fuzz/corpus.ts'

const targets = ['parse', 'clean']
/** Seconds a process may take over its time: to start, for one slow input, to make what it found smaller; to choose what it keeps. */
const grace = { usual: 180, keeping: 1200 }

/**
 * Inputs nobody thought of, for `--seconds` each: `pnpm bench fuzz [parse|clean] [--seconds 60] [--seed N] [--keep]`.
 * The same seed draws the same mutations. What fails is made smaller and put into the corpus, which the tests run;
 * with `--keep` so is what reaches new code. Returns whether nothing failed.
 */
export async function fuzz(args: readonly string[]): Promise<boolean> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { seconds: { type: 'string' }, seed: { type: 'string' }, keep: { type: 'boolean' } },
    allowPositionals: true,
  })
  const { seconds = '60', seed = String(Date.now() % 2 ** 31) } = values
  for (const [option, value] of Object.entries({ seconds, seed }))
    if (!/^\d+$/.test(value)) throw new Error(`--${option} ${value}: expected a whole number`)
  for (const name of positionals)
    if (!targets.includes(name)) throw new Error(`There is no target ${name}: ${targets.join(', ')}`)
  const chosen = positionals.length ? positionals : targets
  const sound = await Promise.all(chosen.map((name) => apart(name, seconds, seed, values.keep ? ['keep'] : [])))
  return sound.every(Boolean)
}

/** One target in a process of its own, which an input may hang or crash. */
async function apart(name: string, seconds: string, seed: string, more: readonly string[]): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'))
  const current = join(folder, 'current')
  try {
    const one = fileURLToPath(new URL('./fuzz/one.ts', import.meta.url))
    const command = ['--conditions=@copydesk/source', one, name, seconds, seed, current, ...more]
    const child = spawn(process.execPath, command, { stdio: 'inherit' })
    const timer = setTimeout(
      () => child.kill('SIGKILL'),
      (Number(seconds) + (more.length ? grace.keeping : grace.usual)) * 1000,
    )
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
    clearTimeout(timer)
    if (code === 0 || code === 1) return code === 0
    const held = readFileSync(current)
    const feed = held.indexOf(10)
    const [variant = '', length] = held.toString('latin1', 0, feed).split(' ')
    const bytes = new Uint8Array(held.subarray(feed + 1, feed + 1 + Number(length)))
    console.log(
      `fuzz    ${name}: seed ${seed}, the process hung or crashed on ${keep(name, 'crash', { variant, bytes })}`,
    )
    return false
  } finally {
    rmSync(folder, { recursive: true })
  }
}
