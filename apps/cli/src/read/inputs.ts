import { createReadStream } from 'node:fs'
import type { Source } from '@copydesk/core'
import { type Failure, type Hint, isFailure, parse } from '@copydesk/core/parse'
import type { ReadOptions } from './options.ts'
import { unreadable } from './unreadable.ts'
import { filesOf } from './walk.ts'

/** A document, or why there is none, and where it stands. */
export interface Found {
  /** Path of the file, `-` for standard input. */
  readonly input: string
  /** Place among the documents of the file, the failed ones counted; from 0. */
  readonly record: number
  /** Nothing follows it in its file. */
  readonly last: boolean
  readonly item: Source | Failure
}

/** What of the inputs is read. */
export interface Wanted {
  /** `key`: the path below the folder named. A file that is not wanted is not opened. */
  file(path: string, key: string): boolean
  record(path: string, key: string, record: number): boolean
}

type Hints = Pick<ReadOptions, 'from' | 'published' | 'textKey' | 'htmlKey' | 'column'>

/** All documents of all inputs in order; what cannot be read comes as a failure, and the others go on. */
export async function* documents(
  inputs: readonly string[],
  hints: Hints,
  wanted: readonly Wanted[],
  own: ReadonlySet<string>,
): AsyncGenerator<Found> {
  const hint = hintOf(hints)
  for (const input of inputs) {
    for await (const { path, key, failure } of filesOf(input, own)) {
      if (!wanted.every((filter) => filter.file(path, key))) continue
      const items = failure ? [failure] : itemsOf(path, hint)
      for await (const found of placed(path, items))
        if (wanted.every((filter) => filter.record(path, key, found.record))) yield found
    }
  }
}

function hintOf({ from, published, textKey, htmlKey, column }: Hints): Hint {
  const text = textKey ?? column
  return {
    format: from,
    ...(published !== undefined && { published }),
    ...(text !== undefined && { textKey: text }),
    ...(htmlKey !== undefined && { htmlKey }),
  }
}

async function* itemsOf(path: string, hint: Hint): AsyncGenerator<Source | Failure> {
  const name = path === '-' ? 'standard input' : path
  try {
    const stream = path === '-' ? process.stdin : createReadStream(path)
    for await (const item of parse(stream, { ...hint, name }))
      yield isFailure(item) || path === '-' ? item : named(item, path)
  } catch (error) {
    yield unreadable(name, error)
  }
}

/** Items with their places; standard input may be slow, so that nothing but a failure waits for what follows. */
async function* placed(input: string, items: AsyncIterable<Source | Failure> | Failure[]): AsyncGenerator<Found> {
  let record = 0
  let held: Omit<Found, 'last'> | undefined
  for await (const item of items) {
    if (held) yield { ...held, last: false }
    held = { input, record: record++, item }
    if (input !== '-' || isFailure(item)) continue
    yield { ...held, last: false }
    held = undefined
  }
  if (held) yield { ...held, last: true }
}

/** A document without a name of its own is called after its file, and its record in it. */
function named(source: Source, file: string): Source {
  return { ...source, id: source.id ?? (source.container ? `${file}:${source.container.record}` : file) }
}
