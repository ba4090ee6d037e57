import { type Article, makeDossier } from '@copydesk/core'
import { ansi, dossierText, plain } from '@copydesk/core/export'
import type { RenderOptions } from './options.ts'

/** Keeps the articles of a run until all are read, and writes what they tell together. */
export interface Gathering {
  /** An article as one JSON line. */
  add(output: string): void
  end(): string
}

/** For the formats that show all documents as one; undefined for the others. */
export function gathering({ to, width, color, explain }: RenderOptions): Gathering | undefined {
  if (to !== 'dossier' && to !== 'dossier-json') return undefined
  const articles: Article[] = []
  return {
    add(output) {
      // what led home from the source is on the spans already
      articles.push({ ...(JSON.parse(output) as Article), edits: [], segments: [] })
    },
    end() {
      const dossier = makeDossier(articles)
      if (to === 'dossier-json') return `${JSON.stringify(dossier, null, 2)}\n`
      return dossierText(dossier, { width, paint: color ? ansi : plain, explain })
    },
  }
}
