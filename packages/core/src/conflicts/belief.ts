import type { Layers, Local } from '../flow/layers.ts'
import type { Conflict } from '../schema/index.ts'
import { firstWhere } from '../text/index.ts'
import type { Statement } from './statement.ts'

/** Adverbs by which the narrator says that what somebody holds is not so: `mistakenly thought`, `falsely claimed`. */
const contradicting =
  /^(?:mistakenly|wrongly|falsely|erroneously|incorrectly|inaccurately|untruthfully|misleadingly|baselessly)$/

/** The narrator against a claim, by an adverb of its cue. */
export function belief(
  all: readonly Statement[],
  { quotes, sentences: { tokens } }: Pick<Layers, 'quotes' | 'sentences'>,
  text: Layers['clean']['text'],
): Local<Conflict>[] {
  const cueOf = new Map(quotes.map(({ id, cue }) => [id, cue]))
  const claimant = ({ claimants: [party] }: Statement['claim']) =>
    party?.start === undefined || party.end === undefined
      ? ''
      : text.slice(party.start, Math.min(party.end, party.start + 100))
  const told = new Set<number>()
  return all.flatMap(({ claim, span }): Local<Conflict>[] => {
    const cue = cueOf.get(claim.quote)
    // "wrongly said Marin had left: '...'" once
    if (cue && told.has(cue.start)) return []
    if (!cue || claim.polarity === 'negative') return []
    const at = firstWhere(tokens, ({ end }) => end > cue.start)
    for (const i of [at - 1, at, at + 1]) {
      const token = tokens[i]
      // an outlet that corrects itself
      if (/\b(?:version|story|article|column|caption)\b/i.test(claimant(claim))) return []
      if (!token || !contradicting.test(token.text.toLowerCase()) || token.end > span.start) continue
      told.add(cue.start)
      return [
        {
          about: text.slice(span.start, span.end),
          kind: 'denial',
          between: [
            { by: 'narrator', span: { start: token.start, end: token.end } },
            { by: claim.id, span },
          ],
          rule: 'narrator-says-wrong',
          certainty: 0.8,
        },
      ]
    }
    return []
  })
}
