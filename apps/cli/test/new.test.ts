import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const workspace = mkdtempSync(join(tmpdir(), 'copydesk-new-'))
const skipped = new Set(['node_modules', '.git', '.turbo', '.vitest', 'dist'])
const paths = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter)
const app = 'apps/river-watch'

/** Scripts of dependencies are not run: one of them would fetch Node, which is here. */
const install = ['install', '--offline', '--no-frozen-lockfile', '--ignore-scripts']

function run(args: string[], input = '') {
  const env = { ...process.env, PATH: paths, NO_COLOR: '1', TURBO_TELEMETRY_DISABLED: '1' }
  const { status, stdout, stderr } = spawnSync('pnpm', args, {
    cwd: workspace,
    env: { ...env, pnpm_config_verify_deps_before_run: 'false' },
    input,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  return { status, stdout, said: `pnpm ${args.join(' ')}\n${stdout}${stderr}` }
}

function succeed(args: string[], input = ''): string {
  const { status, stdout, said } = run(args, input)
  expect(status, said).toBe(0)
  return stdout
}

/** Path -> hash of every file of the workspace that is not made by a tool. */
function state(): Map<string, string> {
  const inside = globSync('**/*', { cwd: workspace, withFileTypes: true, exclude: ({ name }) => skipped.has(name) })
  const files = inside.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  return new Map(files.map((file) => [file.slice(workspace.length + 1), hash(file)]))
}
const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

const changed = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).sort()

beforeAll(() => cpSync(root, workspace, { recursive: true, filter: (path) => !skipped.has(basename(path)) }))
afterAll(() => rmSync(workspace, { recursive: true, force: true }))

describe('pnpm new, in a copy of this workspace, without a network', () => {
  let before: Map<string, string>

  test('makes an app and edits no file outside it but the lockfile', () => {
    succeed(install)
    before = state()
    expect(succeed(['-s', 'new', 'river-watch'])).toContain('pnpm --filter @copydesk/river-watch test')
    succeed(install)
    const made = Object.groupBy(changed(before, state()), (path) => (path.startsWith(`${app}/`) ? 'inside' : 'outside'))
    expect(made.outside).toEqual(['pnpm-lock.yaml'])
    expect(made.inside).toContain(`${app}/package.json`)
  }, 180_000)

  test('which is under 20 lines, has the right types, style and place, and whose tests pass', () => {
    const sources = globSync('src/*.ts', { cwd: join(workspace, app) }).filter((path) => !path.endsWith('.test.ts'))
    const lines = sources.flatMap((path) =>
      readFileSync(join(workspace, app, path), 'utf8')
        .trimEnd()
        .split('\n'),
    )
    expect(lines.length).toBeLessThan(20)
    succeed(['exec', 'biome', 'check', '--vcs-enabled=false', app]) // a copy is no git checkout
    succeed(['--filter', '@copydesk/river-watch', 'run', 'types'])
    expect(succeed(['--filter', '@copydesk/river-watch', 'test'])).toMatch(/Tests +2 passed/)
    succeed(['run', 'boundaries'])
  }, 120_000)

  test('and reads what is piped in', () => {
    const said = succeed(['-s', '--filter', '@copydesk/river-watch', 'start'], '“We wait,” Ana Veld told Radio Orla.')
    expect(said).toBe('0-10 Ana Veld: “We wait,”\n')
  }, 60_000)

  test.each<[string, string[], RegExp]>([
    ['a name that is taken', ['river-watch'], /apps\/river-watch is there already/],
    ['no name of a package', ['../outside'], /no name for an app/],
    ['no name', [], /takes one name/],
    ['two', ['a', 'b'], /takes one name/],
  ])('%s is refused, and nothing is made', (_, names, message) => {
    const there = state()
    const { status, said } = run(['-s', 'new', ...names])
    expect(status).not.toBe(0)
    expect(said).toMatch(message)
    expect(changed(there, state())).toEqual([])
  })

  test('and is gone without a trace when its folder is deleted', () => {
    rmSync(join(workspace, app), { recursive: true })
    succeed(install)
    expect(changed(before, state())).toEqual([])
  }, 120_000)
})
