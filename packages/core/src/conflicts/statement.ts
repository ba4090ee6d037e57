import type { Layers, Local } from '../flow/layers.ts'
import type { Claim, Range } from '../schema/index.ts'

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
      let low = 0
      let high = tokens.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (tokens[middle]!.end <= span.start) low = middle + 1
        else high = middle
      }
      const words = new Set<string>()
      for (let i = low; i < tokens.length && i < low + longest && tokens[i]!.start < span.end; i++)
        if (/^(?:NOUN|VERB|PROPN|ADJ|NUM)$/.test(pos[i]!)) words.add(lemmas[i]!.toLowerCase().slice(0, 7))
      return { claim, span, words, first: low }
    })
}
