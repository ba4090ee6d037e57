import type { Lexicon } from '../flow/lexicon.ts'
import { defineStage } from '../flow/stage.ts'

export const conflicts = (_lexicon: Lexicon) =>
  defineStage({
    name: 'conflicts',
    needs: ['clean', 'sentences', 'mentions', 'entities', 'quotes', 'claims', 'counts', 'events'],
    makes: 'conflicts',
    languages: ['en'],
    run: () => [],
  })
