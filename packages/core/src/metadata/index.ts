import type { Lexicon } from '../flow/lexicon.ts'
import { defineStage } from '../flow/stage.ts'
import { hash } from '../text/index.ts'

export const metadata = (_lexicon: Lexicon) =>
  defineStage({
    name: 'metadata',
    needs: ['clean'],
    makes: 'metadata',
    run: ({ clean }) => ({ authors: [], page: 'article', fingerprint: hash(clean.text) }),
  })
