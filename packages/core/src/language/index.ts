import type { Lexicon } from '../flow/lexicon.ts'
import { defineStage } from '../flow/stage.ts'
import { detect } from './detect.ts'

export const language = (_lexicon: Lexicon) =>
  defineStage({
    name: 'language',
    needs: ['clean'],
    makes: 'language',
    run: ({ clean }) => detect(clean.text, clean.head?.lang),
  })
