import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/** The first 16 hex digits of the SHA-256 over names and bytes of files, whatever their order. */
export function digest(folder: string, files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files.map((path) => path.split(sep).join('/')).sort()) {
    const bytes = readFileSync(join(folder, file))
    hash.update(`${file} ${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex').slice(0, 16)
}
