import { isLabel } from './labels.ts'
import type { Line, Page } from './page.ts'
import type { Found, Stretch } from './rules/index.ts'

const longestName = 4

/** A paragraph of an interview: who speaks, and the words after the colon. */
export interface Turn extends Found {
  /** Index of the line it begins in. */
  readonly line: number
}

/**
 * By block, the turns of an interview: paragraphs that begin with a name and a colon, where one name does so twice.
 *
 *     Veld: Ask me when there is an election.   ->   Veld | : | Ask me when there is an election.
 */
export function turns(page: Page): ReadonlyMap<number, Turn> {
  const { words, lines } = page
  const starts: { line: number; speaker: Stretch; name: string; last: number }[] = []
  const count = new Map<string, number>()
  lines.forEach((line, index) => {
    if (line.within !== undefined || lines[index - 1]?.block === line.block) return
    const colon = colonAfterName(page, line)
    if (colon === undefined || colon + 1 >= line.last) return
    const speaker = { first: line.first, last: colon }
    if (isLabel(page, speaker) || isFigures(page, colon + 1, line.last)) return
    const name = words
      .slice(line.first, colon)
      .map(({ low }) => low)
      .join(' ')
    let last = line.last
    let block = line.block
    for (let k = index + 1; lines[k] && lines[k]!.within === undefined; k++) {
      if (lines[k]!.block !== block && !goesOn(page, lines[k]!)) break
      block = lines[k]!.block
      last = lines[k]!.last
    }
    starts.push({ line: index, speaker, name, last })
    count.set(name, (count.get(name) ?? 0) + 1)
  })
  const found = new Map<number, Turn>()
  for (const { line, speaker, name, last } of starts) {
    if ((count.get(name) ?? 0) < 2) continue
    const content = [{ first: speaker.last + 1, last }]
    const cue = { first: speaker.last, last: speaker.last + 1 }
    found.set(lines[line]!.block, { rule: 'turn', certainty: 0.8, line, speaker, cue, content, mode: 'direct' })
  }
  return found
}

/** "Veld: 547." is a result. */
function isFigures({ words }: Page, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (!/^(?:NUM|PUNCT|SYM|X)$/.test(words[i]!.pos)) return false
  return true
}

/** A paragraph of a transcript in marks that opens with a mark, but with no name of its own. */
function goesOn(page: Page, line: Line): boolean {
  const { marked, low } = page.words[line.first]!
  return page.passages[marked ?? -1]?.continues !== undefined && low !== '(' && colonAfterName(page, line) === undefined
}

/** The colon after a capitalized name of few words at the start of a line; none where marked speech follows. */
function colonAfterName({ words }: Page, line: Line): number | undefined {
  for (let i = line.first; i < line.last && i <= line.first + longestName; i++) {
    const { low, capital, pos, speech } = words[i]!
    if (low === ':') return i > line.first && words[i + 1]?.speech === undefined ? i : undefined
    if (speech !== undefined || (!capital && pos !== 'PUNCT')) return undefined
  }
  return undefined
}
