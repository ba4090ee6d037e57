import { applyRules } from '../clean/clean.ts'
import { lineColumns, lineRows } from '../clean/lines/rows.ts'
import { openText } from '../clean/open-text.ts'
import { carry, cutAtJoints } from '../clean/recut.ts'
import { letters, pieces } from '../clean/rules/index.ts'
import type { Range } from '../schema/index.ts'
import { offsetMap, segments } from '../text/index.ts'

export { lineColumns }

/** Where the blocks of a text come from, as the clean stage places its article among them; a row of features each. */
export function lineFeatures(source: string): { blocks: Range[]; rows: Float32Array } {
  const { draft, blocks } = applyRules(applyRules(openText(source), letters), pieces)
  const map = offsetMap(segments(draft))
  const cut = carry(cutAtJoints(draft.text), blocks, [])
  return { blocks: cut.map((block) => map.toSource(block)), rows: lineRows(draft.text, cut) }
}
