import type { Stats } from 'node:fs'
import { glob, readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import type { Failure } from '@copydesk/core/parse'
import { unreadable } from './unreadable.ts'

/** A file to read; `key` is its path below the folder or pattern that was named, with slashes. */
export interface Named {
  readonly path: string
  readonly key: string
  readonly failure?: Failure
}

/** Identifies a file whatever its path. */
export const identity = ({ dev, ino }: Pick<Stats, 'dev' | 'ino'>): string => `${dev}:${ino}`

/**
 * Files of a path or pattern, folders opened in the order of their names; hidden files and those in `own` are passed
 * over, and what cannot be entered comes as a failure.
 */
export async function* filesOf(argument: string, own: ReadonlySet<string>): AsyncGenerator<Named> {
  if (argument === '-') return yield { path: '-', key: '-' }
  const isPattern = /[*?[{]/.test(argument) && !(await stat(argument).catch(() => undefined))
  if (!isPattern) return yield* walk(argument, argument, own, [])
  const base = argument.slice(0, argument.search(/[*?[{]/)).replace(/[^/\\]*$/, '') || '.'
  const matches = new Set(await Array.fromAsync(glob(argument)))
  const hidden = /(?:^|[/\\])\.(?!\.?(?:[/\\]|$))/
  const shown = [...matches].filter((path) => hidden.test(argument) || !hidden.test(path)).sort()
  if (!shown.length) {
    const message = 'No file matches this pattern'
    yield fail(argument, base, { failure: 'empty', input: argument, message, remedy: 'Check the pattern' })
  }
  for (const path of shown) if (!insideOne(path, matches)) yield* walk(path, base, own, [])
}

/** Whether a folder above the path is among the paths: what lies in it is read with it. */
function insideOne(path: string, paths: ReadonlySet<string>): boolean {
  for (let above = dirname(path); above !== path; [path, above] = [above, dirname(above)])
    if (paths.has(above)) return true
  return false
}

async function* walk(
  path: string,
  base: string,
  own: ReadonlySet<string>,
  above: readonly string[],
): AsyncGenerator<Named> {
  try {
    const found = await stat(path)
    const self = identity(found)
    const inside = above.length > 0 || path !== base
    if (own.has(self)) return
    if (!found.isDirectory()) {
      if (inside && !found.isFile()) yield fail(path, base, special(path))
      else yield { path, key: keyOf(path, base) }
      return
    }
    if (above.includes(self)) throw Object.assign(new Error(), { code: 'ELOOP' })
    const names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort()
    if (!names.length) yield fail(path, base, emptyFolder(path))
    for (const name of names) yield* walk(join(path, name), base, own, [...above, self])
  } catch (error) {
    yield fail(path, base, unreadable(path, error))
  }
}

const keyOf = (path: string, base: string) =>
  path === base ? basename(path) : relative(base, path).split(sep).join('/')

const fail = (path: string, base: string, failure: Failure): Named => ({ path, key: keyOf(path, base), failure })

const emptyFolder = (input: string): Failure => ({
  failure: 'empty',
  input,
  message: 'The folder holds no files',
  remedy: 'Name a folder with documents',
})

const special = (input: string): Failure => ({
  failure: 'unreadable',
  input,
  message: 'This is no file but a pipe, a socket or a device',
  remedy: 'Name it itself to read from it',
})
