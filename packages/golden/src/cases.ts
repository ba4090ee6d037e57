import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type LayerName, layerNames } from '@copydesk/core'

/** What `case.json` says. */
export interface CaseInfo {
  /** What the case shows, for the reader of a failure. */
  readonly why: string
  readonly published?: string
  readonly uri?: string
  readonly clean?: boolean
  readonly mediaType?: 'text/plain' | 'text/html'
  /** The layers expected, `clean` always among them. */
  readonly layers: readonly LayerName[]
}

export interface Case extends CaseInfo {
  readonly name: string
  readonly directory: string
  /** The source file, its bytes exactly as they were found. */
  readonly source: string
  /** Layer -> its expectation file. */
  readonly expected: ReadonlyMap<LayerName, string>
}

export const casesDirectory = fileURLToPath(new URL('../cases/', import.meta.url))

const sources = ['source.txt', 'source.html', 'source.jsonl']
const keys = ['why', 'published', 'uri', 'clean', 'mediaType', 'layers']

/** All cases, by name. Throws on the first that is not written as README.md says. */
export const loadCases = (directory = casesDirectory): Case[] =>
  readdirSync(directory)
    .sort()
    .map((name) => loadCase(join(directory, name), name))

function loadCase(directory: string, name: string): Case {
  const wrong = (what: string) => new Error(`packages/golden/cases/${name}: ${what}`)
  const files = new Set(readdirSync(directory))
  if (!files.delete('case.json')) throw wrong('case.json is missing')
  const info = JSON.parse(readFileSync(join(directory, 'case.json'), 'utf8')) as CaseInfo
  const strange = Object.keys(info).filter((key) => !keys.includes(key))
  if (strange.length) throw wrong(`case.json has keys that mean nothing here: ${strange.join(', ')}`)
  if (!info.why) throw wrong('case.json does not say why')
  const unknown = info.layers.filter((layer) => !layerNames.includes(layer))
  if (unknown.length) throw wrong(`no such layer: ${unknown.join(', ')}`)
  if (!info.layers.includes('clean')) throw wrong('every case expects the layer clean')
  const found = sources.filter((source) => files.delete(source))
  if (found.length !== 1) throw wrong(`it needs one of ${sources.join(', ')} and has ${found.length}`)
  const expected = new Map<LayerName, string>()
  for (const layer of info.layers) {
    const file = `${layer}.txt`
    if (!files.delete(file)) throw wrong(`${file} is missing, and case.json lists ${layer}`)
    expected.set(layer, readFileSync(join(directory, file), 'utf8'))
  }
  if (files.size) throw wrong(`case.json does not list ${[...files].join(', ')}`)
  return { ...info, name, directory, source: join(directory, found[0]!), expected }
}

export interface Sample {
  readonly name: string
  /** One line for a new user: what it is and what to look at. */
  readonly shows: string
  /** Absolute path of the file. */
  readonly path: string
}

/** Sources to show a new user first; they are sources of cases. */
export function loadSamples(): Sample[] {
  const list = readFileSync(new URL('../samples/samples.json', import.meta.url), 'utf8')
  return (JSON.parse(list) as { name: string; shows: string; file: string }[]).map(({ name, shows, file }) => {
    const path = join(casesDirectory, file)
    if (!existsSync(path)) throw new Error(`packages/golden/samples/samples.json: ${name} names ${file}, which is not there`)
    return { name, shows, path }
  })
}
