import { readFileSync } from 'node:fs'
import { createReader, type Source } from '@copydesk/core'
import { loadCases } from '@copydesk/golden'
import { loadLexiconSync } from '@copydesk/lexicon/node'
import { median, time } from './time.ts'

const runs = 7
const words = 450

/** Plain-text cases joined to articles of about 450 words, so that each figure is for the length people quote. */
function articles(): Source[] {
  const texts = loadCases()
    .filter(({ source }) => source.endsWith('.txt'))
    .map(({ source }) => readFileSync(source, 'utf8'))
  const joined: Source[] = []
  let text = ''
  for (const one of texts) {
    text += `${one.trim()}\n\n`
    if (text.split(/\s+/).length < words) continue
    joined.push({ text })
    text = ''
  }
  return joined
}

/** The whole read of articles of 450 words or more, warm: `pnpm bench speed`. */
export function speed(): boolean {
  const sources = articles()
  const { read } = createReader(loadLexiconSync())
  let statements = 0
  const pass = () => {
    for (const source of sources) statements += read(source).quotes?.length ?? 0
  }
  for (let i = 0; i < 30; i++) pass()
  const perPass = median(Array.from({ length: runs }, () => time(pass)))
  const characters = sources.reduce((sum, { text }) => sum + text.length, 0)
  const count = sources.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  console.log(
    `speed   createReader(lexicon).read: ${(perPass / sources.length).toFixed(2)} ms an article of ${Math.round(count / sources.length)} words, ${((450 * perPass) / count).toFixed(2)} ms for 450 words, ${(characters / perPass / 1000).toFixed(2)} MB/s (${sources.length} articles, median of ${runs}, ${statements} statements read)`,
  )
  return true
}
