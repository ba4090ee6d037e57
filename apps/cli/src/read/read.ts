import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { isFailure } from '@copydesk/core/parse'
import { exitCodes } from '../exit-codes.ts'
import { deadLetters, fromDeadLetters } from './dead-letters.ts'
import { describe, unread } from './failures.ts'
import { gathering } from './gather.ts'
import { documents, type Found } from './inputs.ts'
import type { ReadOptions, RenderOptions } from './options.ts'
import { mapOrdered } from './ordered.ts'
import { openOutput } from './output.ts'
import { createPool, inThisThread } from './pool.ts'
import { progress } from './progress.ts'
import { exporterOf } from './render.ts'
import { createSettler } from './settle.ts'
import { inShard } from './shard.ts'
import { identity } from './walk.ts'

/** Characters of sources held at once, whatever their number. */
const heldCharacters = 64 * 2 ** 20
/** Documents held for each worker: those it reads together, and the next ones. */
const heldByWorker = 32
/** Inputs below this size are read before a worker would have started. */
const smallBytes = 256 * 1024

/** Reads all inputs and writes the output in their order. Returns the exit code. Throws UsageError. */
export async function readAll(paths: readonly string[], options: ReadOptions): Promise<number> {
  const again = options.retry === undefined ? undefined : await fromDeadLetters(options.retry)
  const inputs = again?.inputs ?? paths
  const render = renderOptions(options)
  const exporter = exporterOf(render)
  const together = gathering(render)
  const { sink, state } = await openOutput(options, render)
  const letters = options.deadLetters === undefined ? undefined : deadLetters(options.deadLetters)
  const jobs = options.jobs ?? ((await small(inputs)) ? 1 : availableParallelism())
  const pool = jobs === 1 ? inThisThread(render) : createPool(jobs, render)
  const settler = createSettler(pool, options.dedupe)
  const { done = 0, failed = 0, lost = 0 } = state ?? {}
  const line = progress(process.stderr, { read: done - failed, failed })
  if (lost) line.say(`copydesk: the output of ${documentsIn(lost)} is not there; read again.`)
  if (done) line.say(`copydesk: going on behind ${documentsIn(done)}, ${failed} of them failed.`)

  const wanted = [again?.wanted, options.shard && inShard(options.shard), state?.wanted]
  const own = [sink.file, state, letters].flatMap((file) => (file ? [identity(file.stats)] : []))
  const results = mapOrdered(
    documents(
      inputs,
      options,
      wanted.filter((filter) => filter !== undefined),
      new Set(own),
    ),
    async (found) => {
      const { item } = found
      const result = isFailure(item) ? item : await pool.render(item).catch((error: Error) => unread(item, error))
      return { found, result }
    },
    { atOnce: jobs === 1 ? 1 : jobs * heldByWorker, weight, weightLimit: heldCharacters },
  )
  let written = done - failed
  try {
    if (!done) await sink.write(exporter.begin)
    for await (const { found, result } of results) {
      const settled = await settler.settle(found, result)
      if ('output' in settled) {
        if (process.stdout.isTTY) line.clear()
        if (together) together.add(settled.output)
        else await sink.write(written++ ? exporter.separator + settled.output : settled.output)
        line.count('read')
      } else if ('leftOut' in settled) {
        line.say(`copydesk: ${settled.leftOut}.`)
        line.count('left out')
      } else {
        line.say(describe(settled))
        if (settled.failure !== 'skipped') {
          letters?.add(found, settled)
          line.count('failed')
        }
      }
      state?.add(found, 'failure' in settled && settled.failure !== 'skipped', sink.file?.size)
    }
    const before = sink.file?.size
    await sink.write(together ? together.end() : exporter.end)
    state?.finish(before, sink.file?.size)
  } finally {
    line.clear()
    for (const file of [settler, sink, state, letters]) file?.close()
    await pool.close()
    if (inputs.includes('-')) process.stdin.destroy() // after an error, a pipe that stays open would keep the process
  }
  const leftOut = line.sums['left out']
  if (leftOut) line.say(`copydesk: ${documentsIn(leftOut)} left out as copies.`)
  return line.sums.failed ? exitCodes.someFailed : exitCodes.done
}

const documentsIn = (count: number) => `${count} document${count === 1 ? '' : 's'}`

const weight = ({ item }: Found) => (isFailure(item) ? 0 : item.text.length)

function renderOptions({ to, only = [], explain = false, dedupe, output }: ReadOptions): RenderOptions {
  const { stdout, env } = process
  const toTerminal = stdout.isTTY && output === undefined
  return {
    to: to ?? (toTerminal ? 'text' : 'jsonl'),
    only,
    explain,
    width: Math.min(stdout.columns || 80, 100),
    color: env.FORCE_COLOR ? true : toTerminal && !env.NO_COLOR,
    sketch: dedupe !== undefined,
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
