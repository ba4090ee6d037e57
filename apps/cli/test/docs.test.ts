import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { noBrowser } from '@copydesk/bench/browser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { blocks, matches } from './blocks.ts'
import { printedInBrowser } from './browser.ts'
import { onEdge } from './edge.ts'
import { withApi } from './with-api.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const documents = globSync(['*.md', 'packages/*/README.md', 'apps/README.md', 'apps/*/README.md'], { cwd: root }).sort()
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** Modules stand inside this package, where they find the workspace; commands run in a folder that shows the checkout. */
const modules = fileURLToPath(new URL('../.vitest/docs', import.meta.url))
const checkout = mkdtempSync(join(tmpdir(), 'copydesk-docs-'))
const env = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`, NO_COLOR: '1' }

beforeAll(() => {
  mkdirSync(modules, { recursive: true })
  for (const name of ['packages', 'apps', 'README.md']) symlinkSync(join(root, name), join(checkout, name))
})
afterAll(() => rmSync(checkout, { recursive: true, force: true }))

function run(command: string, args: string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8', timeout: 60_000 })
  expect(status, `${stdout}${stderr}`).toBe(0)
  return stdout
}

const found = documents.flatMap((document) => blocks(readFileSync(join(root, document), 'utf8'), document))

describe('code in the documents', () => {
  test('is there', () => {
    expect(documents).toEqual(
      expect.arrayContaining(['CONTRIBUTING.md', 'README.md', 'apps/README.md', 'packages/core/README.md']),
    )
    expect(new Set(found.map(({ language, world }) => `${language} ${world}`))).toEqual(
      new Set(['ts ', 'sh ', 'ts browser', 'ts edge', 'ts http']),
    )
  })

  const modulesFor = (world: string) => found.filter((block) => block.language === 'ts' && block.world === world)

  function written(place: string, code: string): string {
    const file = join(modules, `${place.replace(/\W/g, '-')}.ts`)
    writeFileSync(file, code)
    return file
  }

  function asDocumented(printed: string, output: string | undefined) {
    if (output !== undefined) expect(matches(printed, output), printed).toBe(true)
  }

  test.each(modulesFor(''))('$place runs as a module', ({ place, code, output }) => {
    asDocumented(run(process.execPath, ['--conditions=@copydesk/source', written(place, code)], modules), output)
  })

  test.skipIf(noBrowser !== undefined).each(modulesFor('browser'))(
    '$place runs in a browser',
    async ({ place, code, output }) => {
      asDocumented(await printedInBrowser(written(place, code)), output)
    },
    90_000,
  )

  test.each(modulesFor('edge'))(
    '$place answers where there is fetch and no Node',
    async ({ place, code }) => {
      const { fetch } = await onEdge(written(place, code))
      const body = '“The bridge stays open,” said Mayor Ana Veld.'
      const answer = await fetch(new Request('https://edge.example/', { method: 'POST', body }))
      expect([answer.status, await answer.json()]).toMatchObject([
        200,
        { quotes: [{ speaker: { text: 'Mayor Ana Veld' } }] },
      ])
    },
    60_000,
  )

  test.each(modulesFor('http'))(
    '$place asks the API',
    async ({ place, code, output }) => {
      const documented = 'http://127.0.0.1:4310/'
      expect(code).toContain(documented)
      await withApi((url) =>
        asDocumented(run(process.execPath, [written(place, code.replaceAll(documented, url))], modules), output),
      )
    },
    90_000,
  )

  const shell = found.filter(({ language }) => language === 'sh')
  const commands = shell.filter(({ code }) => /^(pnpm exec )?copydesk\b|\| *(pnpm exec )?copydesk\b/m.test(code))

  test.skipIf(process.platform === 'win32').each(commands)('$place runs in a shell', ({ code, output }) => {
    const printed = run('sh', ['-ec', code.replaceAll('pnpm exec copydesk', 'copydesk')], checkout)
    if (output !== undefined) expect(matches(printed, output), printed).toBe(true)
  })

  test.each(shell)('$place names only scripts that exist', ({ code }) => {
    const named = [...code.matchAll(/\bpnpm(?:@[\d.]+)? (?:-s )?(?:run )?([\w:-]+)/g)].map((script) => script[1] ?? '')
    expect(named.filter((name) => !['exec', 'install'].includes(name) && !(name in scripts))).toEqual([])
  })
})
