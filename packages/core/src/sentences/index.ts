import type { Lexicon } from '../flow/lexicon.ts'
import { defineStage } from '../flow/stage.ts'

export const sentences = (_lexicon: Lexicon) =>
  defineStage({
    name: 'sentences',
    needs: ['clean', 'language'],
    makes: 'sentences',
    run: () => ({ sentences: [], tokens: [] }),
  })
