import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createReader, emptyLexicon } from '../src/index.ts'

const core = fileURLToPath(new URL('..', import.meta.url))
const manifest = JSON.parse(readFileSync(join(core, 'package.json'), 'utf8'))
const project = mkdtempSync(join(tmpdir(), 'copydesk-pack-'))
const tsc = join(core, 'node_modules/typescript/bin/tsc')
const alone = mkdtempSync(join(tmpdir(), 'copydesk-bundle-'))
const installed = join(project, 'node_modules/@copydesk/core')

const text = 'Ferry stops\n\n“We wait for the wind,” harbour master Ida Brandvik told Radio Halden on Monday.\n'
const reads = `
  import { createReader, emptyLexicon } from '@copydesk/core'
  process.stdout.write(JSON.stringify(createReader(emptyLexicon).read({ text: ${JSON.stringify(text)} })))
`

// A plain environment: nothing of the test runner's conditions or of a package manager's settings.
const env = { PATH: process.env.PATH, HOME: process.env.HOME, CI: 'true' }
const run = (command: string, args: string[], cwd: string) =>
  execFileSync(command, args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
const node = (file: string) => run(process.execPath, [file], project)

/**
 * Builds, packs and installs the package in a project that has nothing else. Its declared dependencies come from the
 * workspace, so that no network is needed; one that is not declared is not found.
 */
beforeAll(() => {
  if (!process.env.TURBO_HASH) run('pnpm', ['run', 'build'], core) // turbo has built it before
  run('pnpm', ['pack', '--pack-destination', project], core)
  const tarball = readdirSync(project).find((name) => name.endsWith('.tgz'))
  const dependencies = { '@copydesk/core': `file:${tarball}` }
  writeFileSync(join(project, 'package.json'), JSON.stringify({ type: 'module', private: true, dependencies }))
  const overrides = Object.keys(manifest.dependencies).map((name) => [name, `link:${join(core, 'node_modules', name)}`])
  writeFileSync(join(project, 'pnpm-workspace.yaml'), JSON.stringify({ overrides: Object.fromEntries(overrides) }))
  run('pnpm', ['install', '--offline'], project)
}, 120_000)

afterAll(() => {
  for (const folder of [project, alone]) rmSync(folder, { recursive: true, force: true })
})

describe('the package as it is published, in an empty project', () => {
  test('ships what its doors name, and no sources or tests', () => {
    const shipped = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
    const doors = Object.values<Record<string, string> | string>(shipped.exports)
    const named = doors.flatMap((door) => (typeof door === 'string' ? [door] : [door.types ?? '', door.default ?? '']))
    expect(named.filter((path) => !existsSync(join(installed, path)))).toEqual([])
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' })
    expect(files.filter((path) => /\.test\.|\.ts$/.test(path) && !path.endsWith('.d.ts'))).toEqual([])
  })

  test('is read by plain Node, and reads as the sources do', () => {
    writeFileSync(join(project, 'plain.js'), reads)
    expect(node('plain.js')).toBe(JSON.stringify(createReader(emptyLexicon).read({ text })))
  })

  test('opens every door', () => {
    const doors = Object.entries(manifest.exports).filter(([, door]) => typeof door !== 'string')
    const names = doors.map(([door]) => `@copydesk/core${door.slice(1)}`)
    writeFileSync(
      join(project, 'doors.js'),
      `for (const name of ${JSON.stringify(names)}) console.log(name, Object.keys(await import(name)).length > 0)`,
    )
    expect(node('doors.js').trim().split('\n')).toEqual(names.map((name) => `${name} true`))
  })

  test('has types that hold without the sources', () => {
    writeFileSync(
      join(project, 'typed.ts'),
      `import { type Article, createReader, emptyLexicon } from '@copydesk/core'
       import { Article as Schema } from '@copydesk/core/schema'
       export const article: Article = Schema.parse(createReader(emptyLexicon).read({ text: 'Rain.' }))
       // @ts-expect-error a source has a text
       createReader(emptyLexicon).read({})`,
    )
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', '']
    expect(run(process.execPath, [tsc, ...options, 'typed.ts'], project)).toBe('')
  })

  test('goes through a bundler into one file', async () => {
    writeFileSync(join(project, 'entry.js'), reads)
    await build({
      entryPoints: [join(project, 'entry.js')],
      outfile: join(alone, 'bundle.mjs'),
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      minify: true,
      logLevel: 'silent',
    })
    expect(run(process.execPath, ['bundle.mjs'], alone)).toBe(JSON.stringify(createReader(emptyLexicon).read({ text })))
  })
})
