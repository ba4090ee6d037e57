import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
/** The built page, as it would be put on a file server. */
export const site = fileURLToPath(new URL('../.vitest/site', import.meta.url))

/** Builds the page as `pnpm build` does, from the sources as they are now. */
export default function setup(): void {
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--configLoader', 'native', '--outDir', site]
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--conditions=@copydesk/source', ...vite], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (status !== 0) throw new Error(`The page could not be built:\n${stdout}${stderr}`)
}
