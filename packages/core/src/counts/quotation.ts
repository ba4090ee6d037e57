import type { Layers } from '../flow/layers.ts'
import type { Range } from '../schema/index.ts'
import { firstWhere } from '../text/index.ts'

/** Marks around a word or two put it in doubt or name it; from here on they hold what somebody says. */
const shortest = 4

/**
 * Is a range inside quotation marks? Words in marks are somebody's: where no claim vouches for them, the narrator does
 * not either. Marks are looked at block by block, and may be mismatched.
 */
export function quotedWords({
  sentences: { sentences, tokens },
}: Pick<Layers, 'sentences'>): (range: Range) => boolean {
  const quoted: Range[] = []
  let open = -1
  let block = -1
  const close = (until: number) => {
    if (open >= 0 && until - open > shortest) quoted.push({ start: tokens[open]!.start, end: tokens[until - 1]!.end })
    open = -1
  }
  for (const sentence of sentences) {
    if (sentence.block !== block) {
      close(sentence.first)
      block = sentence.block
    }
    for (let i = sentence.first; i < sentence.last; i++) {
      const { text, start, end } = tokens[i]!
      const spaced = i === 0 || tokens[i - 1]!.end < start
      const attached = tokens[i + 1]?.start === end
      if (text === '“' || text === '„' || text === '``' || (text === '"' && open < 0 && spaced && attached)) {
        if (open < 0) open = i
      } else if (text === '”' || text === "''" || (text === '"' && open >= 0)) close(i + 1)
    }
  }
  close(tokens.length)
  return ({ start, end }) => {
    const within = quoted[firstWhere(quoted, (quotation) => quotation.end >= end)]
    return within !== undefined && within.start <= start
  }
}
