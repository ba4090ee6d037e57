import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Source } from '@copydesk/core'
import { type Failure, isFailure, parse } from '@copydesk/core/parse'
import type { ReadOptions } from './options.ts'

const reasons: Record<string, readonly [message: string, remedy: string]> = {
  ENOENT: ['There is no such file', 'Check the name'],
  EACCES: ['No permission to read it', 'Ask its owner, or run as a user who may'],
  EPERM: ['No permission to read it', 'Ask its owner, or run as a user who may'],
  ELOOP: ['Its links lead in a circle', 'Name the file itself'],
}

function unreadable(path: string, error: unknown): Failure {
  const { code, message } = error as NodeJS.ErrnoException
  const [what, remedy] = reasons[code ?? ''] ?? [message, 'Check the file and the disk']
  return { failure: 'unreadable', input: path, message: what, remedy }
}

/** Files of a path, folders opened in the order of their names; hidden files are passed over. */
async function* filesOf(path: string): AsyncGenerator<string | Failure> {
  try {
    if (path === '-' || !(await stat(path)).isDirectory()) {
      yield path
      return
    }
    const names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort()
    if (!names.length)
      yield {
        failure: 'empty',
        input: path,
        message: 'The folder holds no files',
        remedy: 'Name a folder with documents',
      }
    for (const name of names) yield* filesOf(join(path, name))
  } catch (error) {
    yield unreadable(path, error)
  }
}

/** All documents of all inputs in order; what cannot be read comes as a failure, and the others go on. */
export async function* documents(
  paths: readonly string[],
  { from, published }: Pick<ReadOptions, 'from' | 'published'>,
): AsyncGenerator<Source | Failure> {
  for (const path of paths) {
    for await (const file of filesOf(path)) {
      if (typeof file !== 'string') {
        yield file
        continue
      }
      const name = file === '-' ? 'standard input' : file
      const stream = file === '-' ? process.stdin : createReadStream(file)
      try {
        for await (const item of parse(stream, { format: from, name, ...(published !== undefined && { published }) }))
          yield isFailure(item) || file === '-' ? item : named(item, file)
      } catch (error) {
        yield unreadable(name, error)
      }
    }
  }
}

/** A document without a name of its own is called after its file, and its record in it. */
function named(source: Source, file: string): Source {
  return { ...source, id: source.id ?? (source.container ? `${file}:${source.container.record}` : file) }
}
