import vm from 'node:vm'
import { loadLexiconSync } from '@copydesk/lexicon/node'
import { build } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'

/** What an edge runtime has: the Web's own, nothing of Node. Source: the WinterTC minimum common API. */
const web = [
  'AbortController',
  'AbortSignal',
  'Blob',
  'crypto',
  'File',
  'FormData',
  'Headers',
  'performance',
  'ReadableStream',
  'Request',
  'Response',
  'TextDecoder',
  'TextEncoder',
  'URL',
  'URLSearchParams',
] as const

const entry = `
  import { createApp, readHere } from './index.ts'
  globalThis.app = createApp({ reading: readHere(lexicon) })
`

describe('the app on an edge runtime', () => {
  let world: vm.Context
  let code = ''
  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: { contents: entry, resolveDir: new URL('../src', import.meta.url).pathname, loader: 'ts' },
      bundle: true,
      format: 'iife',
      platform: 'browser',
      conditions: ['@copydesk/source'],
      target: 'es2024',
      write: false,
      logLevel: 'silent',
    })
    code = outputFiles[0]?.text ?? ''
    world = vm.createContext(Object.fromEntries(web.map((name) => [name, globalThis[name]])))
    world.lexicon = loadLexiconSync() // Its data is handed in, as an edge runtime would from its own storage.
    vm.runInContext(code, world)
  })

  test('has nothing of Node', () => {
    const names = ['process', 'Buffer', 'require', 'global', 'setImmediate', '__dirname']
    expect(names.filter((name) => vm.runInContext(`typeof globalThis.${name}`, world) !== 'undefined')).toEqual([])
    expect(code).not.toMatch(/\brequire\("node:|\bfrom\s*"node:|import\("node:/)
  })

  const fetch = (path: string, init?: RequestInit): Promise<Response> =>
    world.app.fetch(new Request(`http://127.0.0.1${path}`, init))

  test('reads an article', async () => {
    const text = '“The bridge stays open,” said Mayor Ana Veld on Monday.'
    const response = await fetch('/v1/read', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ text }),
    })
    // biome-ignore lint/suspicious/noExplicitAny: answers are looked into freely here
    const article = (await response.json()) as any
    expect(response.status).toBe(200)
    expect(article).toMatchObject({ schema: 'copydesk/article@1', text })
    expect(article.quotes[0]).toMatchObject({ speaker: { text: 'Mayor Ana Veld' } })
  })

  test('reads files of a form, and tells which fails', async () => {
    const body = new FormData()
    body.append('file', new File(['Rain fell on Orla.'], 'a.txt'))
    body.append('file', new File(['%PDF-1.7'], 'b.pdf'))
    const response = await fetch('/v1/read', { method: 'POST', body, headers: { Accept: 'application/jsonl' } })
    const lines = (await response.text()).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line)).map(({ source, status }) => source?.id ?? status)).toEqual([
      'a.txt',
      415,
    ])
  })

  test('describes itself, refuses what is wrong, and has no page whose script it lacks', async () => {
    expect(await (await fetch('/v1/openapi.json')).json()).toMatchObject({ openapi: '3.1.0' })
    expect((await fetch('/v1/read', { method: 'POST', body: '{', headers: { 'Content-Type': 'a/b' } })).status).toBe(
      415,
    )
    expect((await fetch('/v1/reference')).status).toBe(404)
  })
})
