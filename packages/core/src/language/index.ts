import type { Lexicon } from '../flow/lexicon.ts'
import { defineStage } from '../flow/stage.ts'

export const language = (_lexicon: Lexicon) =>
  defineStage({ name: 'language', needs: ['clean'], makes: 'language', run: () => ({ code: 'en', certainty: 0.5 }) })
