import { createReader, type Source } from '@copydesk/core'
import { ansi, type Exporter, html, json, jsonl, only, plain, text } from '@copydesk/core/export'
import { loadLexiconSync } from '@copydesk/lexicon/node'
import type { RenderOptions } from './options.ts'

export function exporterOf({ to, width, color, explain }: RenderOptions): Exporter {
  if (to === 'text') return text({ width, paint: color ? ansi : plain, explain })
  return { html, json, jsonl }[to]
}

/** One source in, its part of the output out. */
export function createRender(options: RenderOptions): (source: Source) => string {
  const exporter = exporterOf(options)
  const { read } = createReader(loadLexiconSync(), { syntax: options.only.includes('syntax') })
  return (source) => {
    const article = read(source)
    return exporter.article(options.only.length ? only(article, options.only) : article)
  }
}
