import type { Lexicon } from '../flow/lexicon.ts'
import { defineStage } from '../flow/stage.ts'

export const mentions = (_lexicon: Lexicon) =>
  defineStage({
    name: 'mentions',
    needs: ['clean', 'metadata', 'sentences', 'syntax'],
    makes: 'mentions',
    languages: ['en'],
    run: () => [],
  })
