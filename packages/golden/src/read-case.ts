import { readFile } from 'node:fs/promises'
import { type Article, createReader, type LayerName, makeDossier, type Reader } from '@copydesk/core'
import { dossierLines } from '@copydesk/core/export'
import { type Failure, isFailure, parse } from '@copydesk/core/parse'
import { lines } from '@copydesk/core/testing'
import { loadLexicon } from '@copydesk/lexicon'
import { type Case, loadCases } from './cases.ts'

export const loadReader = async (): Promise<Reader> => createReader(await loadLexicon(), { syntax: true })

/** The documents of a case, read as every app reads them: bytes through the parse door, sources through the reader. */
export async function readCase(
  { source, uri, published, clean, mediaType }: Case,
  reader: Reader,
): Promise<(Article | Failure)[]> {
  const bytes = await readFile(source)
  const hint = {
    name: source,
    ...(uri !== undefined && { uri }),
    ...(published !== undefined && { published }),
    ...(clean !== undefined && { clean }),
    ...(mediaType !== undefined && { mediaType }),
  }
  const read: (Article | Failure)[] = []
  for await (const document of parse(new Blob([bytes]).stream(), hint))
    read.push(isFailure(document) ? document : reader.read(document))
  return read
}

/** One layer of all documents as lines, numbered by document where there are several. */
export function produce(read: readonly (Article | Failure)[], layer: LayerName): string[] {
  return read.flatMap((document, i) => {
    const found =
      'failure' in document ? (layer === 'clean' ? [`failure: ${document.failure}`] : []) : lines(document, layer)
    return read.length > 1 ? found.map((line) => `${i + 1}: ${line}`) : found
  })
}

/** The dossier of a case's documents and of those it names, as lines. Throws where it names a case that is not there. */
export async function produceDossier(
  item: Case,
  read: readonly (Article | Failure)[],
  reader: Reader,
): Promise<string[]> {
  const all = loadCases()
  const others = (item.dossier ?? []).map((name) => {
    const other = all.find((one) => one.name === name)
    if (!other) throw new Error(`packages/golden/cases/${item.name}: its dossier names ${name}, which is no case`)
    return readCase(other, reader)
  })
  const articles = [read, ...(await Promise.all(others))].flat()
  return dossierLines(makeDossier(articles.flatMap((article) => ('failure' in article ? [] : [article]))))
}
