import { once } from 'node:events'
import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import type { Source } from '@copydesk/core'
import { type Failure, isFailure } from '@copydesk/core/parse'
import { exitCodes } from '../exit-codes.ts'
import { documents } from './inputs.ts'
import type { ReadOptions, RenderOptions } from './options.ts'
import { mapOrdered } from './ordered.ts'
import { createPool, inThisThread } from './pool.ts'
import { progress } from './progress.ts'
import { exporterOf } from './render.ts'

/** Characters of sources held at once, whatever their number. */
const heldCharacters = 64 * 2 ** 20
/** Inputs below this size are read before a worker would have started. */
const smallBytes = 256 * 1024

/** Reads all inputs and writes the output in their order. Returns the exit code. */
export async function readAll(paths: readonly string[], options: ReadOptions): Promise<number> {
  const { stdout, stderr } = process
  const render = renderOptions(options)
  const exporter = exporterOf(render)
  const jobs = options.jobs ?? ((await small(paths)) ? 1 : availableParallelism())
  const pool = jobs === 1 ? inThisThread(render) : createPool(jobs, render)
  const line = progress(stderr)
  let written = 0
  let failed = 0
  const write = async (text: string) => {
    if (text && !stdout.write(text)) await once(stdout, 'drain')
  }
  const turn = (item: Source | Failure): Promise<string | Failure> =>
    isFailure(item) ? Promise.resolve(item) : pool.render(item).catch((error: Error) => unread(item, error))
  const weight = (item: Source | Failure) => (isFailure(item) ? 0 : item.text.length)
  const results = mapOrdered(documents(paths, options), turn, {
    atOnce: jobs === 1 ? 1 : jobs * 8,
    weight,
    weightLimit: heldCharacters,
  })
  try {
    await write(exporter.begin)
    for await (const result of results) {
      line.count(typeof result !== 'string')
      if (typeof result === 'string') {
        if (stdout.isTTY) line.clear()
        await write(written++ ? exporter.separator + result : result)
      } else {
        failed++
        line.clear()
        stderr.write(`${describe(result)}\n`)
      }
    }
    await write(exporter.end)
  } finally {
    line.clear()
    await pool.close()
  }
  return failed ? exitCodes.someFailed : exitCodes.done
}

function renderOptions({ to, only = [], explain = false }: ReadOptions): RenderOptions {
  const { stdout, env } = process
  return {
    to: to ?? (stdout.isTTY ? 'text' : 'jsonl'),
    only,
    explain,
    width: Math.min(stdout.columns || 80, 100),
    color: env.FORCE_COLOR ? true : Boolean(stdout.isTTY) && !env.NO_COLOR,
  }
}

async function small(paths: readonly string[]): Promise<boolean> {
  let sum = 0
  for (const path of paths) {
    const found = path === '-' ? undefined : await stat(path).catch(() => undefined)
    if (path === '-' || found?.isDirectory()) return false
    sum += found?.size ?? 0
  }
  return sum < smallBytes
}

const unread = ({ id, container }: Source, error: Error): Failure => ({
  failure: 'unreadable',
  input: id ?? 'standard input',
  message: `It could not be read (${error.message})`,
  remedy: 'Please report it with the document',
  ...(container && { byteOffset: container.byteOffset }),
})

function describe({ input, line, byteOffset, message, remedy }: Failure): string {
  const place = [line !== undefined && `line ${line}`, byteOffset !== undefined && `byte ${byteOffset}`].filter(Boolean)
  return `copydesk: ${input}${place.length ? `, ${place.join(', ')}` : ''}: ${message}. ${remedy}.`
}
