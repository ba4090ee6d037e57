import { type Article, createReader, type DuplicateOf, type LayerName, type Source, sketch } from '@copydesk/core'
import {
  ansi,
  copyOf,
  type Exporter,
  html,
  json,
  jsonl,
  lines,
  only,
  outlet,
  plain,
  tame,
  text,
} from '@copydesk/core/export'
import { loadLexiconSync } from '@copydesk/lexicon/node'
import type { Sketched } from './copies.ts'
import type { RenderOptions } from './options.ts'

/** A document's part of the output; `sketched` where it was asked for. */
export interface Rendered {
  readonly output: string
  readonly sketched?: Sketched
}

/** A source to be read; `duplicateOf` is written with it. */
export interface Question {
  readonly source: Source
  readonly duplicateOf?: DuplicateOf | undefined
}

/** The document's part of the output, or why there is none. */
export type Answer = Rendered | { readonly error: string }

/** Reads sources together and writes each; one that cannot be read spoils no other. */
export type Render = (questions: readonly Question[]) => Answer[]

/** How one document is written; for a dossier they are gathered, each as its JSON. */
export function exporterOf({ to, width, color, explain }: RenderOptions): Exporter {
  if (to === 'text') return text({ width, paint: color ? ansi : plain, explain })
  return { html, json, jsonl, dossier: jsonl, 'dossier-json': jsonl }[to]
}

/** Sources in, their parts of the output out. */
export function createRender(options: RenderOptions): Render {
  const exporter = exporterOf(options)
  const { readAll } = createReader(loadLexiconSync(), { syntax: options.only.includes('syntax') })
  const written = (article: Article) => {
    if (!options.only.length) return exporter.article(article)
    return options.to === 'text' ? layersAsText(article, options.only) : exporter.article(only(article, options.only))
  }
  const answer = ({ notes, ...article }: Article, duplicateOf?: DuplicateOf): Answer => {
    const output = written({ ...article, ...(duplicateOf && { duplicateOf }), notes })
    if (!options.sketch) return { output }
    const { id, fingerprint } = article
    return {
      output,
      sketched: { ...sketch(article.text, fingerprint), id, source: article.source.id, text: article.text },
    }
  }
  return function answers(questions): Answer[] {
    try {
      const articles = readAll(questions.map(({ source }) => source))
      return articles.map((article, i) => answer(article, questions[i]?.duplicateOf))
    } catch (error) {
      if (questions.length > 1) return questions.flatMap((question) => answers([question]))
      return [{ error: error instanceof Error ? error.message : String(error) }]
    }
  }
}

/** The layers as lines, under the document's name. */
function layersAsText(article: Article, layers: readonly LayerName[]): string {
  const safe = tame(article)
  const copy = safe.duplicateOf ? `${copyOf(safe.duplicateOf)}\n` : ''
  return layers
    .map((layer) => `${safe.source.id} · ${layer}\n${copy}${lines(safe, layer, outlet(safe)).join('\n') || '(none)'}\n`)
    .join('\n')
}
