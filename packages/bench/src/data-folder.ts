import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Where the public corpora lie: `--data DIR`, else a folder beside the checkout, which need not be there.
 * @throws Error when the folder asked for is not there
 */
export function dataFolder(args: readonly string[]): string {
  const at = args.indexOf('--data')
  if (at < 0) return fileURLToPath(new URL('../../../../shared/bench', import.meta.url))
  const asked = args[at + 1] ?? ''
  const folder = resolve(process.env.INIT_CWD ?? '.', asked)
  if (asked === '' || !existsSync(folder)) throw new Error(`--data ${asked}: there is no folder ${folder}`)
  return folder
}
