import type { Lexicon } from '../flow/lexicon.ts'
import { defineStage } from '../flow/stage.ts'

export const entities = (_lexicon: Lexicon) =>
  defineStage({
    name: 'entities',
    needs: ['clean', 'sentences', 'syntax', 'mentions'],
    makes: 'entities',
    languages: ['en'],
    run: () => ({ entities: [], readings: [] }),
  })
