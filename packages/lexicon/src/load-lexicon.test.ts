import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { loadLexicon } from './load-lexicon.ts'
import { loadLexiconSync } from './node.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('in Node', () => {
  test.each([
    ['loadLexicon', loadLexicon],
    ['loadLexiconSync', async () => loadLexiconSync()],
  ])('%s reads lists and, when asked for a place, the gazetteer', async (_, load) => {
    const read = vi.spyOn(process.getBuiltinModule('node:fs'), 'readFileSync')
    const lexicon = await load()
    expect(lexicon.words('given-names').has('maria')).toBe(true)
    expect(read.mock.calls.map(([path]) => String(path).split('/').at(-1))).toEqual(['words.bin'])
    expect(lexicon.places?.('Oslo')[0]).toMatchObject({ kind: 'city', country: 'NOR' })
    expect(read.mock.calls.map(([path]) => String(path).split('/').at(-1))).toEqual(['words.bin', 'gazetteer.bin'])
  })

  test('without a gazetteer when told so', async () => {
    expect((await loadLexicon({ gazetteer: false })).places).toBeUndefined()
  })

  test('a missing file is named, with the remedy', () => {
    vi.spyOn(process.getBuiltinModule('node:fs'), 'readFileSync').mockImplementation(() => {
      throw new Error('ENOENT')
    })
    expect(() => loadLexiconSync()).toThrow(/data\/words\.bin cannot be read\. Install @copydesk\/lexicon again/)
  })
})

describe('in a browser', () => {
  function browser(respond: (url: URL) => Response): string[] {
    const fetched: string[] = []
    vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never)
    vi.stubGlobal('fetch', async (url: URL) => {
      fetched.push(url.pathname.split('/').at(-1)!)
      return respond(url)
    })
    return fetched
  }
  const serve = (url: URL) => new Response(readFileSync(url))

  test('the lists are fetched, the gazetteer is not', async () => {
    const fetched = browser(serve)
    const lexicon = await loadLexicon()
    expect(fetched).toContain('words.bin')
    expect(fetched).not.toContain('gazetteer.bin')
    expect(lexicon.words('given-names').has('maria')).toBe(true)
    expect(lexicon.places).toBeUndefined()
  })

  test('the gazetteer is fetched when asked for', async () => {
    const fetched = browser(serve)
    const lexicon = await loadLexicon({ gazetteer: true })
    expect(fetched).toContain('gazetteer.bin')
    expect(lexicon.places?.('Oslo')[0]).toMatchObject({ kind: 'city', country: 'NOR' })
  })

  test('a file that is not served is named, with the status', async () => {
    browser(() => new Response('', { status: 404 }))
    await expect(loadLexicon()).rejects.toThrow(/data\/words\.bin cannot be fetched \(404\)/)
  })

  test('a page served in place of the file is refused', async () => {
    browser(() => new Response('<!doctype html><p>not found</p>'))
    await expect(loadLexicon()).rejects.toThrow(/words\.bin cannot be read: it is no lexicon file/)
  })

  test('a browser bundle needs nothing of Node', async () => {
    const entry = new URL('./index.ts', import.meta.url).pathname
    const bundle = await build({ entryPoints: [entry], bundle: true, write: false, format: 'esm', platform: 'browser' })
    expect(bundle.warnings).toEqual([])
    expect(bundle.outputFiles[0]!.text).toContain('new URL("../data/words.bin", import.meta.url)')
  })
})
