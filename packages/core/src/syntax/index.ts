import type { Lexicon } from '../flow/lexicon.ts'
import { defineStage } from '../flow/stage.ts'

export const syntax = (_lexicon: Lexicon) =>
  defineStage({
    name: 'syntax',
    needs: ['clean', 'sentences'],
    makes: 'syntax',
    languages: ['en'],
    run: () => ({ pos: [], lemmas: [], chunks: [] }),
  })
