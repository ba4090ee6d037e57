import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadLexiconSync } from '@copydesk/lexicon/node'
import { busy } from './busy.ts'
import { dataFolder } from './data-folder.ts'
import { articles, countWords, dumps, htmlPages, words } from './speed/articles.ts'
import type { Measurement } from './speed/one.ts'
import { cleanTime, stageTimes } from './speed/stages.ts'
import { systems } from './speed/systems.ts'

/**
 * Each stage, cleaning of plain text alone, the whole read, and other libraries on the same strings, warm, median of 7: `pnpm bench speed [--data DIR]`.
 * The pages are those of `cleaning/news` in the data folder, golden's own where it is not there.
 */
export function speed(args: readonly string[] = []): boolean {
  const warning = busy()
  if (warning) console.log(`speed   ${warning}`)
  const texts = articles()
  const count = texts.reduce((sum, text) => sum + countWords(text), 0)
  const characters = sizeOf(texts)
  console.log(`speed   ${texts.length} articles of ${Math.round(count / texts.length)} words; times for ${words} words`)
  for (const [stage, spent] of stageTimes(loadLexiconSync(), texts))
    console.log(
      `speed   stage ${stage.padEnd(12)} ${((words * spent) / count).toFixed(2).padStart(6)} ms  ${rate(characters, spent)}`,
    )
  const data = dataFolder(args)
  const files = dumps(data)
  for (const [file, texts] of files) {
    const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
    const speed = (bytes / cleanTime(loadLexiconSync(), texts) / 1000).toFixed(2)
    console.log(
      `speed   plain text cleaned alone: ${speed} MB of UTF-8 a processor second (${file}, ${texts.length} texts)`,
    )
  }
  if (files.size === 0) console.log('speed   plain text cleaned alone: skipped, cleaning/news/dumps is not there')
  const pages = htmlPages(data)
  console.log(`speed   ${pages.length} HTML pages of ${Math.round(sizeOf(pages) / pages.length / 1000)} k characters`)
  const spentOn = new Map<string, number>()
  for (const [name, { takes, calls }] of Object.entries(systems)) {
    const documents = takes === 'text' ? texts : pages
    const { pass, processor, load, peak } = measure(name, documents)
    spentOn.set(name, processor)
    const each = (spent: number) => (takes === 'text' ? (words * spent) / count : spent / documents.length)
    const per = takes === 'text' ? `text of ${words} words` : 'page'
    console.log(
      `speed   ${name.padEnd(20)} ${each(pass).toFixed(2).padStart(6)} ms for a ${per} (processor ${each(processor).toFixed(2)}), ${(1000 / each(pass)).toFixed(0)} articles a second, ${rate(sizeOf(documents), pass)}, peak memory ${(peak / 1e6).toFixed(0)} MB, loaded in ${load.toFixed(0)} ms  (${calls})`,
    )
  }
  for (const [ours, rival] of [
    ['clean a page', 'Readability+linkedom'],
    ['the stage mentions', 'compromise, names'],
    ['the stage quotes', 'compromise, quotations'],
  ] as const) {
    const times = (spentOn.get(rival) ?? 0) / (spentOn.get(ours) ?? 1)
    console.log(
      `speed   ${ours}: ${times.toFixed(2)} times as fast as ${rival} (processor time, same strings, same run)`,
    )
  }
  return true
}

const sizeOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0)

const rate = (characters: number, milliseconds: number): string =>
  `${(characters / milliseconds / 1000).toFixed(2)} million characters a second`

/** @throws Error with what the process said, when it failed */
function measure(name: string, documents: readonly string[]): Measurement {
  const folder = mkdtempSync(join(tmpdir(), 'speed-'))
  try {
    const file = join(folder, 'documents.json')
    writeFileSync(file, JSON.stringify(documents))
    const one = fileURLToPath(new URL('./speed/one.ts', import.meta.url))
    const args = ['--conditions=@copydesk/source', one, name, file]
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`${name} cannot be timed: ${stderr}`)
    return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')
  } finally {
    rmSync(folder, { recursive: true })
  }
}
