import { letter, lowerPattern } from '../lower.ts'
import { bounds, rangePattern } from './range.ts'
import type { Amount } from './types.ts'

const pattern = lowerPattern(
  `(?<![${letter}\\d$€£¥.,])${rangePattern()}(?:%|[- \\n\\u00a0](?:percent(?:age[ \\n]points?)?|per[ \\n]cent|pc)(?![${letter}]))`,
)

export function findPercent(sentence: string, offset: number): Amount[] {
  const found: Amount[] = []
  for (const match of sentence.matchAll(pattern)) {
    const value = bounds(match.groups)
    if (value)
      found.push({
        kind: 'percent',
        start: offset + match.index,
        end: offset + match.index + match[0].length,
        value,
        certainty: 0.97,
        rule: 'percent',
      })
  }
  return found
}
