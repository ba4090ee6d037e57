import type { PartialArticle } from './only.ts'

/** One way to write articles down: `begin`, the articles with `separator` between them, then `end`. */
export interface Exporter {
  readonly name: string
  readonly mediaType: string
  readonly begin: string
  readonly separator: string
  readonly end: string
  article(article: PartialArticle): string
}
