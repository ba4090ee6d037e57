import type { Exporter } from '../exporter.ts'
import { tame } from '../tame.ts'
import { copies } from './copies.ts'
import { header, remarks, removed } from './document.ts'
import { happenings } from './happenings.ts'
import { type Paint, plain } from './paint.ts'
import { prose } from './prose.ts'
import { statements } from './statements.ts'
import { who } from './who.ts'

export interface TextOptions {
  /** Columns to wrap at; 80 where absent. */
  readonly width?: number
  /** Colors, on a terminal. */
  readonly paint?: Paint
  /** Name the rule and certainty behind each line, and every edit instead of a summary. */
  readonly explain?: boolean
}

/** A page to read: the article, then who, where, what was said, what happened and who vouches for it, what was removed. */
export function text({ width = 80, paint = plain, explain = false }: TextOptions = {}): Exporter {
  const page = { width, paint, explain }
  return {
    name: 'text',
    mediaType: 'text/plain; charset=utf-8',
    begin: '',
    separator: `\n${paint('faint', '═'.repeat(width))}\n\n`,
    end: '',
    article: (article) => {
      const tamed = tame(article)
      const sections = [header, copies, prose, who, statements, happenings, removed, remarks]
      return `${sections.flatMap((section) => section(tamed, page) ?? []).join('\n\n')}\n`
    },
  }
}
