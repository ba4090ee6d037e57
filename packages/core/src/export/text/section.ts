import type { PartialArticle } from '../only.ts'
import type { Paint } from './paint.ts'

export interface Page {
  readonly width: number
  readonly paint: Paint
  readonly explain: boolean
}

/** A part of the page, or nothing where the article has nothing for it. */
export type Section = (article: PartialArticle, page: Page) => string | undefined

export function titled(title: string, lines: readonly string[], { paint }: Page): string | undefined {
  return lines.length ? [paint('heading', title), ...lines].join('\n') : undefined
}

/** Columns a text takes: color codes take none. */
const columns = (text: string) => text.replace(/\u001b\[\d+m/g, '').length

/** Breaks a text at spaces; continuation lines are indented by `hang` columns. */
export function wrap(text: string, width: number, hang = 0): string {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(/\s+/)) {
    const size = columns(word)
    if (used > 0 && used + 1 + size > width) {
      lines.push(line)
      line = ' '.repeat(hang) + word
      used = hang + size
    } else {
      line += used > 0 ? ` ${word}` : word
      used += used > 0 ? size + 1 : size
    }
  }
  return [...lines, line].join('\n')
}

/** `indent` spaces, then the text wrapped under its second column. */
export const item = (text: string, { width }: Page, indent = 2): string =>
  ' '.repeat(indent) + wrap(text, width - indent, 2).replaceAll('\n', `\n${' '.repeat(indent)}`)

export const because = (rule: string, certainty: number | undefined, { explain, paint }: Page): string =>
  explain ? ` ${paint('faint', `[${rule}${certainty === undefined ? '' : ` ${certainty.toFixed(2)}`}]`)}` : ''
