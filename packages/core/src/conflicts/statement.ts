import type { Layers, Local } from '../flow/layers.ts'
import type { Claim, Range } from '../schema/index.ts'
import { firstWhere } from '../text/index.ts'

/** A claim with the words it claims, and their content words. */
export interface Statement {
  readonly claim: Local<Claim>
  readonly span: Range
  readonly words: ReadonlySet<string>
  /** Index of the token it starts at. */
  readonly first: number
}

const longest = 200

/** Claims in text order with their own words. */
export function statements({
  quotes,
  claims,
  sentences: { tokens },
  syntax: { lemmas, pos },
}: Pick<Layers, 'quotes' | 'claims' | 'sentences' | 'syntax'>): Statement[] {
  const quoteOf = new Map(quotes.map((quote) => [quote.id, quote]))
  return claims
    .flatMap((claim): Omit<Statement, 'words' | 'first'>[] => {
      const parts = quoteOf.get(claim.quote)?.parts
      return parts?.length ? [{ claim, span: parts[0]! }] : []
    })
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ claim, span }) => {
      const first = firstWhere(tokens, ({ end }) => end > span.start)
      const words = new Set<string>()
      for (let i = first; i < tokens.length && i < first + longest && tokens[i]!.start < span.end; i++)
        if (/^(?:NOUN|VERB|PROPN|ADJ|NUM)$/.test(pos[i]!)) words.add(lemmas[i]!.toLowerCase().slice(0, 7))
      return { claim, span, words, first }
    })
}
