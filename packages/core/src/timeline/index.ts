import type { Lexicon } from '../flow/lexicon.ts'
import { defineStage } from '../flow/stage.ts'

export const timeline = (_lexicon: Lexicon) =>
  defineStage({
    name: 'timeline',
    needs: ['clean', 'metadata', 'sentences', 'mentions', 'events'],
    makes: 'timeline',
    languages: ['en'],
    run: () => [],
  })
