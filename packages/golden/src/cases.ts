import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type LayerName, layerNames } from '@copydesk/core'

/** What `case.json` says. */
export interface CaseInfo {
  /** What the case shows, for the reader of a failure. */
  readonly why: string
  /** The file under samples/ that is its source, where that one is also shown to new users. */
  readonly sample?: string
  readonly published?: string
  readonly uri?: string
  readonly clean?: boolean
  readonly mediaType?: 'text/plain' | 'text/html'
  /** The layers expected, `clean` always among them. */
  readonly layers: readonly LayerName[]
  /** A dossier is expected of its documents and those of these other cases. */
  readonly dossier?: readonly string[]
}

export interface Case extends CaseInfo {
  readonly name: string
  readonly directory: string
  /** Path of the source file, its bytes exactly as they were found. */
  readonly source: string
  /** Layer -> its expectation file. */
  readonly expected: ReadonlyMap<LayerName | 'dossier', string>
}

const casesDirectory = fileURLToPath(new URL('../cases/', import.meta.url))
/** Sources to show a new user first. */
export const samplesDirectory = fileURLToPath(new URL('../samples/', import.meta.url))

const endings = ['txt', 'html', 'jsonl', 'json', 'xml', 'csv', 'md', 'warc', 'eml', 'mbox', 'mhtml', 'zip']
const sources = endings.map((ending) => `source.${ending}`)
const keys = ['why', 'sample', 'published', 'uri', 'clean', 'mediaType', 'layers', 'dossier']

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
  const found = sources.filter((source) => files.delete(source)).map((source) => join(directory, source))
  if (info.sample) found.push(join(samplesDirectory, info.sample))
  const [source, ...more] = found
  if (!source || more.length || !existsSync(source))
    throw wrong(
      `it needs one of ${sources.join(', ')} or a sample that is there, and has ${found.join(', ') || 'none'}`,
    )
  const expected = new Map<LayerName | 'dossier', string>()
  for (const layer of [...info.layers, ...(info.dossier ? (['dossier'] as const) : [])]) {
    const file = `${layer}.txt`
    if (!files.delete(file)) throw wrong(`${file} is missing, and case.json lists ${layer}`)
    expected.set(layer, readFileSync(join(directory, file), 'utf8'))
  }
  if (files.size) throw wrong(`case.json does not list ${[...files].join(', ')}`)
  return { ...info, name, directory, source, expected }
}

/** A source to show a new user first. */
export interface Sample {
  readonly name: string
  /** One line for a new user: what it is and what to look at. */
  readonly shows: string
  readonly path: string
}

/** The cases whose sources lie in samples/. */
export const loadSamples = (): Sample[] =>
  loadCases().flatMap(({ sample, why, source }) => (sample ? [{ name: sample, shows: why, path: source }] : []))
