import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { emptyLexicon, layerNames, version } from './index.ts'

const src = dirname(fileURLToPath(import.meta.url))
const root = join(src, '../../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const skipped = new Set(['node_modules', 'dist', '.git', '.turbo', '.vitest', 'cases', 'samples', 'data'])

/** Paths of all files under a folder, from the root, with slashes. */
function files(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !skipped.has(name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      return entry.isDirectory() ? files(path) : [path]
    })
}

const all = files('')
const isTest = (path: string) => path.endsWith('.test.ts')

/** Left to right as data flows: a folder imports only from folders to its left. */
const order = ['schema', 'text', 'flow', 'parse', ...layerNames, 'dossier', 'export', 'testing']

interface Import {
  from: string
  to: string
  typeOnly: boolean
}

/** Relative imports of core's sources, as paths inside src. */
function imports(path: string): Import[] {
  const from = relative(src, join(root, path)).split(sep).join('/')
  return [...read(path).matchAll(/^(import|export)\s+(type\s)?[^'"]*?\bfrom\s+'(\.[^']+)'/gm)].map((found) => ({
    from,
    to: join(dirname(from), found[3] ?? '')
      .split(sep)
      .join('/'),
    typeOnly: found[2] !== undefined,
  }))
}

const folder = (path: string) => (path.includes('/') ? (path.split('/')[0] ?? '') : '')

/** What an import breaks, in words; nothing when it goes the way of the data. */
function broken({ from, to, typeOnly }: Import): string | undefined {
  const [here, there] = [folder(from), folder(to)]
  if (here === there || here === '' || to === 'version.ts') return
  if (there === '') return `${from} imports core's public door ${to}`
  if (there === 'parse') return `${from} imports ${to}: the asynchronous door stays a door of its own`
  if (from === 'flow/default.ts' || (from === 'flow/layers.ts' && typeOnly)) return
  if (order.indexOf(there) > order.indexOf(here)) return `${from} imports ${to}, to its right`
}

describe('data flows one way', () => {
  const sources = all.filter((path) => path.startsWith('packages/core/src/') && /\.ts$/.test(path) && !isTest(path))

  test('every folder of core has its place in the order', () => {
    expect([...new Set(sources.map((path) => folder(path.replace('packages/core/src/', ''))))].sort()).toEqual(
      [...order.filter((name) => existsSync(join(src, name))), ''].sort(),
    )
  })

  test('no folder imports from a folder to its right', () => {
    const found = sources.flatMap(imports)
    expect(found.length).toBeGreaterThan(sources.length)
    expect(found.map(broken).filter(Boolean)).toEqual([])
  })

  test.each<[string, string, boolean, boolean]>([
    ['quotes/index.ts', 'mentions/index.ts', false, true],
    ['mentions/index.ts', 'quotes/index.ts', false, false],
    ['text/map.ts', 'clean/index.ts', false, false],
    ['flow/default.ts', 'quotes/index.ts', false, true],
    ['flow/reader.ts', 'quotes/index.ts', false, false],
    ['flow/layers.ts', 'clean/index.ts', true, true],
    ['export/csv.ts', 'parse/index.ts', false, false],
    ['clean/index.ts', 'index.ts', false, false],
  ])('%s may import %s (type only: %s): %s', (from, to, typeOnly, allowed) => {
    expect(broken({ from, to, typeOnly }) === undefined).toBe(allowed)
  })

  test('flow/default.ts holds the layers in the order of flow/layers.ts', () => {
    const used = [...read('packages/core/src/flow/default.ts').matchAll(/\.use\((\w+)\(/g)].map((found) => found[1])
    expect(used).toEqual([...layerNames])
  })
})

describe('packages', () => {
  const manifests = all.filter((path) => /^(packages|apps)\/[^/]+\/package\.json$/.test(path))
  const allowed: Record<string, string[]> = {
    '@copydesk/lexicon': [],
    '@copydesk/core': [],
    '@copydesk/golden': ['@copydesk/core', '@copydesk/lexicon'],
    '@copydesk/bench': ['@copydesk/core', '@copydesk/golden', '@copydesk/lexicon'],
  }
  const apps = manifests.filter((path) => path.startsWith('apps/')).map((path) => JSON.parse(read(path)).name)

  test.each(manifests)('%s depends only on what lies below it, in exact versions', (path) => {
    const { name, dependencies = {}, devDependencies = {} } = JSON.parse(read(path))
    const packages = Object.keys(dependencies).filter((other) => other.startsWith('@copydesk/'))
    if (path.startsWith('packages/')) expect(allowed[name]).toEqual(expect.arrayContaining(packages))
    expect(Object.keys({ ...dependencies, ...devDependencies }).filter((other) => apps.includes(other))).toEqual([])
    const loose = Object.entries<string>({ ...dependencies, ...devDependencies })
    expect(loose.filter(([, range]) => !/^(\d[\w.-]*|workspace:\*|catalog:)$/.test(range))).toEqual([])
  })

  test.each(manifests)('%s opens only named doors', (path) => {
    const { exports = {} } = JSON.parse(read(path))
    expect(Object.keys(exports).filter((door) => door.includes('*'))).toEqual([])
    for (const entry of Object.values<Record<string, string> | string>(exports)) {
      const source = typeof entry === 'string' ? entry : entry['@copydesk/source']
      expect(source && existsSync(join(root, dirname(path), source)), `${path}: ${JSON.stringify(entry)}`).toBe(true)
    }
  })

  test('the version core writes into articles is its own', () => {
    expect(version).toBe(JSON.parse(read('packages/core/package.json')).version)
  })
})

test('no file written by hand has 400 lines', () => {
  const long = all
    .filter((path) => /\.(ts|tsx|mjs|css|sh|md)$/.test(path))
    .map((path) => `${path}: ${read(path).split('\n').length - 1}`)
    .filter((line) => Number(line.split(': ')[1]) >= 400)
  expect(long).toEqual([])
})

describe('one word per layer', () => {
  const singular = (layer: string) => layer.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '')

  test.each(layerNames)('%s: folder, stage, schema file, documentation', async (layer) => {
    expect(existsSync(join(src, layer, 'index.ts'))).toBe(true)
    expect(existsSync(join(src, 'schema', `${singular(layer)}.ts`)), `schema/${singular(layer)}.ts`).toBe(true)
    const { [layer]: make } = await import(`./${layer}/index.ts`)
    const stage = make(emptyLexicon)
    expect([stage.name, stage.makes]).toEqual([layer, layer])
    expect(read('packages/core/README.md')).toContain(`\`${layer}/\``)
  })
})

/** Paths a document names in code spans and links, without its code blocks. A bare `x.json` may be anybody's file. */
function namedPaths(markdown: string): string[] {
  const prose = markdown.replace(/^(`{3,}).*\n(?:.*\n)*?\1$/gm, '')
  const spans = [...prose.matchAll(/`([\w.<>*/-]+)`/g)].map((found) => found[1] ?? '')
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((found) => found[1] ?? '')
  return [
    ...spans.filter((span) => /(\/|\.(ts|tsx|mjs|md|yaml|grit)|\/.*\.json)$/.test(span)),
    ...links.filter((link) => !/^(https?:|mailto:|#)/.test(link)).map((link) => link.replace(/#.*$/, '')),
  ]
}

describe('documents name paths that exist', () => {
  const documents = all.filter((path) => /^([A-Z]+\.md|(packages|apps)\/[^/]+\/README\.md)$/.test(path))

  test('there are documents, and they name paths', () => {
    expect(documents).toContain('README.md')
    expect(documents.flatMap((path) => namedPaths(read(path))).length).toBeGreaterThan(0)
  })

  test.each(documents)('%s', (document) => {
    const here = join(root, dirname(document))
    const bases = [root, here, join(here, 'src'), src]
    const missing = namedPaths(read(document)).filter((path) => {
      const fixed = path.replace(/[^/]*[<*].*$/, '')
      return !bases.some((base) => existsSync(join(base, fixed)))
    })
    expect(missing).toEqual([])
  })
})
