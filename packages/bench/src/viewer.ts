import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Sizes and times of the viewer against its own `apps/viewer/budget.json`, in a browser where one is: `pnpm bench viewer`. */
export function viewer(): boolean {
  const args = ['-s', '--filter', '@copydesk/viewer', 'exec', 'vitest', 'run', 'test/budget.test.ts']
  const { status, stdout, stderr } = spawnSync('pnpm', [...args, '--reporter=default'], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1' },
    encoding: 'utf8',
    timeout: 300_000,
    shell: process.platform === 'win32',
  })
  const lines = stdout.split('\n').filter((line) => /^ {2}\w+: [\d.]+ of \d+ /.test(line))
  for (const line of lines) console.log(`viewer  ${line.trim()}`)
  const skipped = /(\d+) skipped/.exec(stdout)?.[1]
  if (skipped) console.log(`viewer  ${skipped} measurements skipped: there is no browser here`)
  if (lines.length === 0 || status !== 0)
    console.log(`viewer  ${`${stdout}${stderr}`.trim().split('\n').slice(-12).join('\n')}`)
  return status === 0 && lines.length > 0
}
