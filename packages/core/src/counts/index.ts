import type { Lexicon } from '../flow/lexicon.ts'
import { defineStage } from '../flow/stage.ts'

export const counts = (_lexicon: Lexicon) =>
  defineStage({
    name: 'counts',
    needs: ['clean', 'sentences', 'syntax', 'mentions', 'entities', 'quotes', 'claims'],
    makes: 'counts',
    languages: ['en'],
    run: () => [],
  })
