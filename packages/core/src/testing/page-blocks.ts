import { blockFeatures, featureCount } from '../clean/html/features.ts'
import { kindOf } from '../clean/html/kinds.ts'
import { seePage } from '../clean/html/main-content.ts'
import { readMarkup } from '../clean/html/markup.ts'
import { draft, revise } from '../text/index.ts'

/** Numbers that `pageBlocks` gives for each block. */
export const blockColumns = featureCount
export { hintColumns } from '../clean/html/features.ts'

/** The blocks of a page with a row of features each; `judged` by the forest: headlines, captions, hidden text are not. */
export function pageBlocks(html: string): { texts: string[]; judged: boolean[]; rows: Float32Array } {
  const { edits, blocks, elements } = readMarkup(html)
  const { text } = revise(draft(html), edits, '', '')
  const sight = seePage(text, blocks, elements)
  return {
    texts: blocks.map(({ start, end }) => text.slice(start, end)),
    judged: blocks.map(
      ({ element }) =>
        sight.furniture[element] !== 'hidden' && !['headline', 'caption'].includes(kindOf(elements, element)),
    ),
    rows: blockFeatures(sight),
  }
}
