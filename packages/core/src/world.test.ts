import vm from 'node:vm'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { createReader, emptyLexicon } from './index.ts'

const text = `Ferry stops after storm

PORT HALDEN, Nov 3 - The night ferry to Sorrel Island will not sail before Friday, harbour master Ida Brandvik said on
Monday. “We wait for the wind,” Brandvik told Radio Halden. Two sailors were injured.

The mayor accused the company of saving on repairs. The company denied it.`

const page = `<html><head><title>Ferry stops</title></head><body><nav>Home</nav><p>The ferry stops &amp; waits.</p></body></html>`

/** What ES2023 has and core must not use: they differ between machines, moments or runs. */
const unsteady = ['Date', 'Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'console']

async function emptyWorld(): Promise<vm.Context> {
  const { outputFiles } = await build({
    entryPoints: [new URL('./index.ts', import.meta.url).pathname],
    bundle: true,
    format: 'iife',
    globalName: 'core',
    platform: 'neutral',
    target: 'es2023',
    write: false,
    logLevel: 'silent',
  })
  const world = vm.createContext(Object.create(null))
  for (const name of unsteady) vm.runInContext(`delete globalThis.${name}`, world)
  vm.runInContext(`delete Math.random`, world)
  vm.runInContext(outputFiles[0]?.text ?? '', world)
  return world
}

describe('core in a world with nothing but ES2023', async () => {
  const world = await emptyWorld()

  test('the world is empty', () => {
    const names = ['process', 'Buffer', 'TextDecoder', 'URL', 'setTimeout', 'fetch', 'document', 'require', ...unsteady]
    expect(names.filter((name) => vm.runInContext(`typeof globalThis.${name}`, world) !== 'undefined')).toEqual([])
    expect(vm.runInContext('typeof Math.random', world)).toBe('undefined')
  })

  test.each([
    ['plain text', { text }],
    ['HTML', { text: page, mediaType: 'text/html' }],
    ['an article already clean', { text, clean: false, published: '2025-11-03' }],
    ['lone surrogates', { text: `A \ud800 stray half \udc00. ${text}` }],
    ['nothing', { text: '' }],
  ])('reads %s, byte for byte as outside', (_, source) => {
    world.input = JSON.stringify(source)
    const inside: string = vm.runInContext(
      'JSON.stringify(core.createReader(core.emptyLexicon).read(JSON.parse(input)))',
      world,
    )
    const outside = createReader(emptyLexicon).read(source as never)
    expect(inside).toBe(JSON.stringify(outside))
    if (source.text !== '') expect(outside.sentences.length).toBeGreaterThan(0)
  })
})
