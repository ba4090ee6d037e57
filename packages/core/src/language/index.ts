import type { Lexicon } from '../flow/lexicon.ts'
import { defineStage } from '../flow/stage.ts'
import { detect } from './detect.ts'

export const language = (_lexicon: Lexicon) =>
  defineStage({
    name: 'language',
    needs: ['clean'],
    makes: 'language',
    run({ clean }, note) {
      const { short, ...found } = detect(clean.text, clean.head?.lang)
      if (short) note({ rule: 'short', message: 'The text is too short to tell its language; it was read as English' })
      return found
    },
  })
