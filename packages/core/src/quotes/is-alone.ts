import type { Line, Page } from './page.ts'

/** Does the quotation stand as a sentence of its own? */
export function isAlone({ words }: Page, line: Line, at: number): boolean {
  for (let i = line.first; i < line.last; i++) {
    const { low, pos, speech } = words[i]!
    if (i !== at && speech === undefined && pos !== 'PUNCT' && low !== 'and' && low !== 'but') return false
  }
  return true
}
