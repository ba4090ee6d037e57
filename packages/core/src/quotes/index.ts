import type { Lexicon } from '../flow/lexicon.ts'
import { defineStage } from '../flow/stage.ts'

export const quotes = (_lexicon: Lexicon) =>
  defineStage({
    name: 'quotes',
    needs: ['clean', 'sentences', 'syntax', 'mentions', 'entities'],
    makes: 'quotes',
    languages: ['en'],
    run: () => [],
  })
