import type { Lexicon } from '../flow/lexicon.ts'
import { defineStage } from '../flow/stage.ts'
import { draft, offsetMap, segments } from '../text/index.ts'

export const clean = (_lexicon: Lexicon) =>
  defineStage({
    name: 'clean',
    needs: [],
    makes: 'clean',
    run({ source }) {
      const made = draft(source.text)
      const blocks = [{ start: 0, end: made.text.length, kind: 'body' as const }]
      return { text: made.text, blocks, changes: made.changes, map: offsetMap(segments(made)) }
    },
  })
