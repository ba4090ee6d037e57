import type { Token, TokenizedSentence } from '../flow/layers.ts'
import type { Lexicon } from '../flow/lexicon.ts'
import { defineStage } from '../flow/stage.ts'
import { boundaries, longestSentence } from './boundaries.ts'
import { tokenize } from './tokenize.ts'
import { truncated } from './truncated.ts'

/** Text into sentences and tokens, in any language. A sentence never crosses a block. */
export const sentences = (_lexicon: Lexicon) =>
  defineStage({
    name: 'sentences',
    needs: ['clean', 'language'],
    makes: 'sentences',
    run({ clean: { text, blocks }, language: { code } }, note) {
      const tokens: Token[] = []
      const found: TokenizedSentence[] = []
      let long = 0
      blocks.forEach((block, index) => {
        const from = tokens.length
        tokenize(text, block.start, block.end, code, tokens)
        const rows = block.kind === 'list' || block.kind === 'table'
        const breaks = (start: number, end: number) => rows && text.slice(start, end).includes('\n')
        let first = from
        for (const last of boundaries(tokens, from, tokens.length, code, breaks)) {
          const start = tokens[first]!.start
          const end = tokens[last - 1]!.end
          const cut = last === tokens.length && truncated(tokens, first, last, block, first === from)
          if (last - first === longestSentence) long++
          if (cut)
            note({ rule: 'truncated', message: 'The text breaks off inside this sentence', span: { start, end } })
          found.push({ start, end, first, last, block: index, ...(cut && { truncated: true }) })
          first = last
        }
      })
      if (long)
        note({
          rule: 'longest-sentence',
          message: `${long} sentences have reached ${longestSentence} tokens and were cut there`,
        })
      return { sentences: found, tokens }
    },
  })
