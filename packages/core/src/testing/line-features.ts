import { applyRules, recut } from '../clean/clean.ts'
import { lineColumns, lineRows } from '../clean/lines/rows.ts'
import { openText } from '../clean/open-text.ts'
import { cutAtJoints } from '../clean/recut.ts'
import { letters, pieces } from '../clean/rules/index.ts'
import type { Range } from '../schema/index.ts'
import { offsetMap, segments } from '../text/index.ts'

export { lineColumns }

/** Where the blocks of a text come from, as the clean stage places its article among them; a row of features each. */
export function lineFeatures(source: string): { blocks: Range[]; rows: Float32Array } {
  const read = recut(applyRules(openText(source), letters), cutAtJoints)
  const { draft, blocks } = applyRules(read, pieces, cutAtJoints)
  const map = offsetMap(segments(draft))
  return { blocks: blocks.map((block) => map.toSource(block)), rows: lineRows(draft.text, blocks) }
}
