import { type Article, createReader, type LayerName, type Source } from '@copydesk/core'
import { ansi, type Exporter, html, json, jsonl, lines, only, plain, tame, text } from '@copydesk/core/export'
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
    if (!options.only.length) return exporter.article(article)
    return options.to === 'text' ? layersAsText(article, options.only) : exporter.article(only(article, options.only))
  }
}

/** The layers as lines, under the document's name. */
function layersAsText(article: Article, layers: readonly LayerName[]): string {
  const safe = tame(article)
  return layers
    .map((layer) => `${safe.source.id} · ${layer}\n${lines(safe, layer).join('\n') || '(none)'}\n`)
    .join('\n')
}
