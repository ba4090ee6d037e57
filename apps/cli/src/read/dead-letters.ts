import { closeSync, fstatSync, openSync, readSync, type Stats, writeSync } from 'node:fs'
import { type Failure, isFailure } from '@copydesk/core/parse'
import { UsageError } from '../exit-codes.ts'
import { remedyOf } from './failures.ts'
import type { Found, Wanted } from './inputs.ts'
import { linesOf } from './lines.ts'

/** A document that could not be read, and why. */
export interface DeadLetter extends Pick<Failure, 'failure' | 'message' | 'remedy' | 'line' | 'byteOffset'> {
  /** Path of the file, `-` for standard input. */
  readonly input: string
  /** Place among the documents of the file, from 0. */
  readonly record: number
  /** Nothing was read behind it: what a sound file holds from here on is read with it. */
  readonly last?: true
  /** The document's own name, or its place in an archive, where it is not the input's. */
  readonly document?: string
  readonly uri?: string
}

/** The file of failures under way. */
export interface DeadLetters {
  readonly stats: Stats
  add(found: Found, failure: Failure): void
  close(): void
}

/** A file to which each failure is added as a line of JSON. */
export function deadLetters(path: string): DeadLetters {
  const file = openSync(path, 'a+')
  const stats = fstatSync(file)
  const end = Buffer.alloc(1, '\n')
  if (stats.size) readSync(file, end, 0, 1, stats.size - 1)
  if (end.toString() !== '\n') writeSync(file, '\n') // a line was cut off while it was written
  return {
    stats,
    add({ input, record, last, item }, failed) {
      const { failure, message, line, byteOffset, input: document } = failed
      const uri = isFailure(item) ? undefined : item.uri
      const letter: DeadLetter = {
        input,
        record,
        ...(last && { last }),
        ...(document !== input && { document }),
        ...(line !== undefined && { line }),
        ...(byteOffset !== undefined && { byteOffset }),
        failure,
        message,
        remedy: remedyOf(failed),
        ...(uri !== undefined && { uri }),
      }
      writeSync(file, `${JSON.stringify(letter)}\n`)
    },
    close: () => closeSync(file),
  }
}

/** What a file of dead letters names, to be read again. Throws UsageError on a line that is none. */
export async function fromDeadLetters(path: string): Promise<{ inputs: string[]; wanted: Wanted }> {
  const records = new Map<string, { some: Set<number>; from: number }>()
  let number = 0
  for await (const { text: line } of linesOf(path)) {
    number++
    if (!line.trim()) continue
    const { input, record, last } = letterOf(line, `${path}, line ${number}`)
    const of = records.get(input) ?? { some: new Set(), from: Infinity }
    records.set(input, of)
    of.some.add(record)
    if (last) of.from = Math.min(of.from, record)
  }
  return {
    inputs: [...records.keys()],
    wanted: {
      file: () => true,
      record(path, _, record) {
        const of = records.get(path)
        return !of || of.some.has(record) || record >= of.from
      },
    },
  }
}

function letterOf(line: string, place: string): Pick<DeadLetter, 'input' | 'record' | 'last'> {
  try {
    const { input, record, last } = JSON.parse(line)
    if (typeof input === 'string' && Number.isInteger(record)) return { input, record, ...(last && { last }) }
  } catch {}
  throw new UsageError(`${place}: no dead letter of copydesk read ({"input", "record", ...}): take the line out`)
}
