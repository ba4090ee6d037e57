import type { Lexicon } from '../flow/lexicon.ts'
import { defineStage } from '../flow/stage.ts'

export const events = (_lexicon: Lexicon) =>
  defineStage({
    name: 'events',
    needs: ['clean', 'sentences', 'syntax', 'mentions', 'entities', 'quotes', 'claims', 'counts'],
    makes: 'events',
    languages: ['en'],
    run: () => [],
  })
