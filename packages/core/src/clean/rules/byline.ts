import { defineRule } from '../rule.ts'
import { isBylineText, isCreditText, isWireCredit } from './byline-phrases.ts'
import { dropBlocks } from './drop.ts'
import { type Seen, seenBlocks } from './zones.ts'

/**
 * Drop who wrote the article, before it or after it; authors are kept as its data.
 *
 *     Ferry stops\n\nBy Klara Juhn\n\nThe night ferry waits for the wind to drop, its captain said.   ->   Ferry stops\n\nThe night ferry waits for the wind to drop, its captain said.
 *     The night ferry waits for the wind to drop.\n\nKlara Juhn, editor of River News, contributes reports from the lake.   ->   The night ferry waits for the wind to drop.
 *     The night ferry waits for the wind to drop.\n\n(Reporting by Sonja Adler; editing by Paul Kemeny)   ->   The night ferry waits for the wind to drop.
 *     By noon the ferry had left, the captain said.   ->   By noon the ferry had left, the captain said.
 */
export const byline = defineRule({
  name: 'byline',
  reason: 'Says who wrote, edited or helped; kept with the authors where it is one of the article',
  apply(text, blocks) {
    const seen = seenBlocks(text, blocks)
    const last = lastOf(seen)
    return dropBlocks(text, blocks, (_, i) => isByline(seen, i, last))
  },
})

/** Index of the last block that no byline, bio or handle is. */
function lastOf(seen: readonly Seen[]): number {
  let i = seen.length - 1
  while (i > 0 && isCredit(seen[i] as Seen)) i--
  return i
}

const isCredit = ({ text, look }: Seen) => isCreditText(text, look.words)

function isByline(seen: readonly Seen[], i: number, last: number): boolean {
  const at = seen[i] as Seen
  const { text, look } = at
  if (look.words <= 24 && !look.closed && at.head && isBylineText(text)) return true
  if (!at.tail || !isCredit(at)) return false
  return i > last || isWireCredit(text) || at.proseAfter < at.proseBefore * 0.3
}
