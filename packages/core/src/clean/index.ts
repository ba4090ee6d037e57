import type { Lexicon } from '../flow/lexicon.ts'
import { defineStage } from '../flow/stage.ts'
import { draft, offsetMap, segments } from '../text/index.ts'
import { applyRules } from './clean.ts'
import { cut } from './recut.ts'
import { rules } from './rules/index.ts'

const whole = rules.filter((rule) => rule.whole)

export const clean = (_lexicon: Lexicon) =>
  defineStage({
    name: 'clean',
    needs: [],
    makes: 'clean',
    run({ source }) {
      const blocks = cut(source.text).map((range) => ({ ...range, kind: 'body' as const }))
      const made = applyRules(draft(source.text), blocks, source.clean === false ? whole : rules)
      return {
        text: made.draft.text,
        blocks: made.blocks.map(({ start, end, kind }) => ({ start, end, kind })),
        changes: made.draft.changes,
        map: offsetMap(segments(made.draft)),
      }
    },
  })
