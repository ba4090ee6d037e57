import type { LayerName } from '@copydesk/core'
import type { ExpectedLine } from './expectation.ts'

/** Layers whose lines stand in the order of the text. */
export const orderedLayers: readonly LayerName[] = ['clean', 'sentences', 'syntax']

/**
 * What differs between expected and produced lines, one sentence each; empty when all is as expected, gaps included.
 * Lines are compared as a multiset, or one after the other where their order matters.
 */
export function compare(expected: readonly ExpectedLine[], produced: readonly string[], ordered: boolean): string[] {
  const left = new Map<string, number>()
  for (const line of produced) left.set(line, (left.get(line) ?? 0) + 1)
  const take = (text: string) => {
    const count = left.get(text) ?? 0
    if (count) left.set(text, count - 1)
    return count > 0
  }
  const present = expected.filter(({ mark }) => mark !== 'wanted')
  const complaints: string[] = []
  for (const { mark, text } of present)
    if (!take(text)) complaints.push(mark === 'plain' ? `missing: ${text}` : `gap closed, delete the line: + ${text}`)
  for (const { mark, text } of expected)
    if (mark === 'wanted' && take(text)) complaints.push(`gap closed, take the mark away: - ${text}`)
  for (const [text, count] of left) for (let i = 0; i < count; i++) complaints.push(`unexpected: ${text}`)
  if (ordered && !complaints.length) {
    const at = present.findIndex(({ text }, i) => text !== produced[i])
    if (at >= 0) complaints.push(`out of order at line ${at + 1}: ${produced[at]}`)
  }
  return complaints
}
