import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { pack } from '../src/container.ts'
import { encodeGazetteer } from '../src/encode-gazetteer.ts'
import { encodeRows } from '../src/rows.ts'
import { gazetteerSources } from './gazetteer-sources.ts'
import { parseListFile } from './list-file.ts'
import { checkLicense, joinLicenses, type Origin, sha256 } from './provenance.ts'

export const root = new URL('../', import.meta.url)

/**
 * Everything `compile` writes, by path in this package: the same sources give the same bytes.
 * @throws Error naming file and line when a source is not as it should be
 */
export function compiled(): Map<string, Uint8Array> {
  const utf8 = new TextEncoder()
  const origins: Origin[] = []
  const read = (path: string) => {
    const text = readFileSync(new URL(path, root), 'utf8')
    const { header, rows } = parseListFile(path, text)
    checkLicense(path, header.license)
    const { what, origin, license, made = 'compiled by hand' } = header
    origins.push({ path, what, origin, license, made, sha256: sha256(text) })
    return rows
  }
  const lists = new Map(tsvIn('lists').map((name) => [name, read(`lists/${name}.tsv`)]))
  const listOrigins = [...origins]
  const gazetteer = new Map(tsvIn('gazetteer').map((name) => [name, read(`gazetteer/${name}.tsv`)]))
  const gazetteerOrigins = origins.slice(listOrigins.length)

  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string }
  const weights = otherOrigins()
  const digest = sha256([...origins, ...weights].map((origin) => origin.sha256).join(' ')).slice(0, 8)
  const sections = new Map<string, Uint8Array>([['version', utf8.encode(`${version}+${digest}`)]])
  for (const [name, rows] of lists) sections.set(`list/${name}`, encodeRows(rows))
  const files = new Map<string, Uint8Array>([['data/words.bin', pack(sections)]])
  files.set('data/gazetteer.bin', encodeGazetteer(gazetteerSources(gazetteer, lists)))

  const binary = (path: string, what: string, from: readonly Origin[]): Origin => ({
    path,
    what,
    origin: 'the files it is compiled from',
    license: joinLicenses(from.map((origin) => origin.license)),
    made: `compiled by scripts/compile.ts from ${from.map((origin) => origin.path).join(', ')}`,
    sha256: sha256(files.get(path)!),
  })
  origins.push(
    binary('data/words.bin', 'all lists', listOrigins),
    binary('data/gazetteer.bin', 'all gazetteer sources, with the names of countries and regions of the lists', [
      ...gazetteerOrigins,
      ...listOrigins.filter(({ path }) => path === 'lists/countries.tsv' || path === 'lists/regions.tsv'),
    ]),
  )
  const provenance = { files: [...origins, ...weights] }
  files.set('PROVENANCE.json', utf8.encode(`${JSON.stringify(provenance, null, 2)}\n`))
  return files
}

function tsvIn(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, root))
    .filter((name) => name.endsWith('.tsv'))
    .map((name) => name.slice(0, -4))
    .sort()
}

/** Entries for files that are not compiled here, such as trained weights: kept as whoever made the file wrote them. */
function otherOrigins(): Origin[] {
  const url = new URL('PROVENANCE.json', root)
  if (!existsSync(url)) return []
  const { files } = JSON.parse(readFileSync(url, 'utf8')) as { files: Origin[] }
  const compiledHere = /^(lists|gazetteer)\/|^data\/(words|gazetteer)\.bin$/
  return files.filter(({ path }) => !compiledHere.test(path) && existsSync(new URL(path, root)))
}
