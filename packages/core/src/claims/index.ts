import type { Lexicon } from '../flow/lexicon.ts'
import { defineStage } from '../flow/stage.ts'

export const claims = (_lexicon: Lexicon) =>
  defineStage({
    name: 'claims',
    needs: ['clean', 'sentences', 'syntax', 'mentions', 'entities', 'quotes'],
    makes: 'claims',
    languages: ['en'],
    run: () => [],
  })
