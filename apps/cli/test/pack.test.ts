import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const cli = fileURLToPath(new URL('..', import.meta.url))
const packages = join(cli, '../../packages')
const project = mkdtempSync(join(tmpdir(), 'copydesk-pack-'))

const env = { PATH: process.env.PATH, HOME: process.env.HOME, CI: 'true' }
const run = (command: string, args: string[], cwd: string, input = '') =>
  execFileSync(command, args, { cwd, env, input, encoding: 'utf8' })

/** Installs the command as it is published; what others wrote comes from the workspace, so that no network is needed. */
beforeAll(() => {
  if (!process.env.TURBO_HASH) run('pnpm', ['--filter', 'copydesk...', 'run', 'build'], cli) // turbo has built it before
  const overrides: Record<string, string> = {}
  for (const folder of [cli, join(packages, 'core'), join(packages, 'lexicon')]) {
    const { name, dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const before = readdirSync(project)
    run('pnpm', ['pack', '--pack-destination', project], folder)
    overrides[name] = `file:${join(project, readdirSync(project).find((file) => !before.includes(file)) ?? '')}`
    for (const other of Object.keys(dependencies)) overrides[other] ??= `link:${join(folder, 'node_modules', other)}`
  }
  const dependencies = { copydesk: overrides.copydesk }
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, dependencies }))
  writeFileSync(join(project, 'pnpm-workspace.yaml'), JSON.stringify({ overrides }))
  run('pnpm', ['install', '--offline'], project)
}, 120_000)

afterAll(() => rmSync(project, { recursive: true, force: true }))

test('the published command reads, in one process and in several', () => {
  const command = join(project, 'node_modules/copydesk/bin/copydesk.mjs')
  const text = 'Ferry stops\n\n“We wait for the wind,” harbour master Ida Brandvik told Radio Halden on Monday.\n'
  const lines = Array.from({ length: 20 }, (_, i) => JSON.stringify({ id: `ferry ${i}`, text: `${text}Day ${i}.` }))
  const read = (jobs: string) =>
    run(process.execPath, [command, 'read', '-', '--from', 'jsonl', '--jobs', jobs], project, lines.join('\n'))
  const articles = read('1')
  expect(articles.trimEnd().split('\n')).toHaveLength(20)
  const { schema, generator } = JSON.parse(articles.split('\n')[0] ?? '')
  expect([schema, generator.lexicon]).toEqual(['copydesk/article@1', expect.not.stringMatching('none')])
  expect(read('2')).toBe(articles)
})
