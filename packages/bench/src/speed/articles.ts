import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { loadCases } from '@copydesk/golden'

/** The length people quote speeds for. */
export const words = 450
const pages = 20

const golden = (ending: string): string[] =>
  loadCases()
    .filter(({ source }) => source.endsWith(ending))
    .map(({ source }) => readFileSync(source, 'utf8').trim())

/** Plain-text cases joined until each has the words. */
export function articles(): string[] {
  const joined: string[] = []
  let text = ''
  for (const one of golden('.txt')) {
    text += `${one}\n\n`
    if (countWords(text) < words) continue
    joined.push(text)
    text = ''
  }
  return joined
}

/** Pages as publishers make them, spread over the corpus; the small ones of golden where it is not there. */
export function htmlPages(data: string): string[] {
  const folder = join(data, 'cleaning/news/html')
  const files = globSync('*.html.gz', { cwd: folder }).sort()
  if (files.length === 0) return golden('.html')
  const every = Math.max(1, Math.floor(files.length / pages))
  const chosen = files.filter((_, i) => i % every === 0).slice(0, pages)
  return chosen.map((file) => gunzipSync(readFileSync(join(folder, file))).toString('utf8'))
}

/** Texts of whole pages without markup, by the name of their file; none where the corpus is not there. */
export function dumps(data: string): Map<string, readonly string[]> {
  const folder = join(data, 'cleaning/news/dumps')
  const read = (file: string): readonly string[] => Object.values(JSON.parse(readFileSync(join(folder, file), 'utf8')))
  return new Map(
    globSync('*.json', { cwd: folder })
      .sort()
      .map((file) => [file, read(file)]),
  )
}

export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length
