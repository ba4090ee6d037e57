import { closeSync, existsSync, fstatSync, ftruncateSync, openSync, type Stats, writeSync } from 'node:fs'
import { UsageError } from '../exit-codes.ts'
import type { Found, Wanted } from './inputs.ts'
import { linesOf } from './lines.ts'

const kind = 'copydesk/read-state@1'

interface Head {
  readonly copydesk: string
  readonly options: object
  /** Bytes that stood in the output file before. */
  readonly start?: number
}

/** One document that is through: its output has left the process, or its failure has been told. */
interface Line {
  readonly input: string
  readonly record: number
  readonly last?: true
  readonly failed?: true
  /** Bytes in the output file after it. */
  readonly end?: number
}

/**
 * A run that came to its end: bytes in the output file before the format's last ones and with them. What was added to
 * the file since is not this run's, and stays.
 */
interface Finish {
  readonly finished: true
  readonly before?: number
  readonly end?: number
}

/** What is done of a file: documents of the reading under way, and readings that came to its end. */
interface Done {
  records: number
  ended: number
}

/** The journal of a run, for the next one to go on from. */
export interface State {
  /** Documents that need not be read again, and those among them that failed. */
  readonly done: number
  readonly failed: number
  /** Documents that were done, but whose output is not there: they are read again. */
  readonly lost: number
  /** Bytes of the output file that hold what is done; undefined where there is no file. */
  readonly end: number | undefined
  readonly wanted: Wanted
  readonly stats: Stats
  /** Call it when the document's output is written. */
  add(found: Found, failed: boolean, end: number | undefined): void
  /** Call it when everything is written. */
  finish(before: number | undefined, end: number | undefined): void
  close(): void
}

/**
 * Opens the journal or begins one. It holds a line a document, written after the output it stands for, with the output's
 * length after it: what one of the two files knows and the other does not is taken back, so that no document is lost or
 * repeated. `size`: bytes in the output file. Throws UsageError on a file that is no journal, or of other options.
 */
export async function openState(path: string, options: object, size: number | undefined): Promise<State> {
  const read = existsSync(path) ? await journal(path, JSON.stringify(options), size) : undefined
  const file = openSync(path, read ? 'r+' : 'w+')
  let bytes = read?.bytes ?? 0
  ftruncateSync(file, bytes)
  const append = (value: Head | Line | Finish) => {
    const line = Buffer.from(`${JSON.stringify(value)}\n`)
    for (let at = 0; at < line.length; ) at += writeSync(file, line, at, line.length - at, bytes + at)
    bytes += line.length
  }
  if (!bytes) append({ copydesk: kind, options, ...(size !== undefined && { start: size }) })
  const { done = 0, failed = 0, lost = 0, end = size, files = new Map() } = read ?? {}
  return {
    done,
    failed,
    lost,
    end,
    wanted: butThese(files),
    stats: fstatSync(file),
    add: ({ input, record, last }, isFailed, reached) =>
      append({
        input,
        record,
        ...(last && { last }),
        ...(isFailed && { failed: true }),
        ...(reached !== undefined && { end: reached }),
      }),
    finish: (before, reached) =>
      append({
        finished: true,
        ...(before !== undefined && { before }),
        ...(reached !== undefined && { end: reached }),
      }),
    close: () => closeSync(file),
  }
}

/** What a journal tells, up to the first line that the output does not hold; `bytes` is its length until there. */
async function journal(path: string, options: string, size: number | undefined) {
  const files = new Map<string, Done>()
  let head: Head | undefined
  let [done, failed, lost, bytes] = [0, 0, 0, 0]
  let end: number | undefined
  let finish: Finish | undefined
  for await (const { text, whole } of linesOf(path)) {
    if (!whole) break // cut off while it was written
    const value = parsed(text)
    if (!head) {
      head = value as Head | undefined
      if (head?.copydesk !== kind) throw new UsageError(`${path} is no state of copydesk read: name another file`)
      const theirs = JSON.stringify(head.options)
      if (theirs !== options)
        throw new UsageError(`${path} is of a run with ${theirs}, this one has ${options}: name another file`)
      if (size !== undefined) end = Math.min(size, head.start ?? 0)
    } else {
      if (!value) throw new UsageError(`${path}, byte ${bytes}: no line of JSON: cut the file before it`)
      const line = value as Line | Finish
      const isFinish = 'finished' in line
      finish = isFinish ? line : undefined
      if (lost || (!isFinish && size !== undefined && (line.end ?? Infinity) > size)) {
        if (!isFinish) lost++
        continue
      }
      if (!isFinish) {
        const of = files.get(line.input) ?? { records: 0, ended: 0 }
        files.set(line.input, line.last ? { records: 0, ended: of.ended + 1 } : { ...of, records: of.records + 1 })
        done++
        if (line.failed) failed++
        if (size !== undefined) end = line.end
      }
    }
    bytes += Buffer.byteLength(text) + 1
  }
  const { before, end: finished } = finish ?? {}
  if (size !== undefined && before !== undefined && finished !== undefined && before <= size)
    end = size > finished ? size : before
  return { files, done, failed, lost, bytes, ...(end !== undefined && { end }) }
}

function parsed(text: string): object | undefined {
  try {
    return JSON.parse(text) ?? undefined
  } catch {
    return undefined
  }
}

/** All but what is done; a file that is named twice is done twice. */
function butThese(files: ReadonlyMap<string, Done>): Wanted {
  return {
    file(path) {
      const of = files.get(path)
      if (!of?.ended) return true
      of.ended--
      return false
    },
    record(path) {
      const of = files.get(path)
      if (!of?.records) return true
      of.records--
      return false
    },
  }
}
