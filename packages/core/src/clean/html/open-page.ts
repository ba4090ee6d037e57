import { draft, revise } from '../../text/index.ts'
import type { Cleaning } from '../clean.ts'
import type { Forest } from '../forest.ts'
import type { PageHead } from './head.ts'
import { kindOf } from './kinds.ts'
import { judgePage } from './main-content.ts'
import { readMarkup } from './markup.ts'

/** HTML is only one more pass before the others: tags out, blocks told apart and judged. */
export function openPage(source: string, judge?: Forest): Cleaning & { readonly head: PageHead } {
  const { edits, blocks, elements, head } = readMarkup(source)
  const made = revise(draft(source), edits, 'markup', 'Tags, scripts and other code of the page, not its text')
  const pages = judgePage(made.text, blocks, elements, judge)
  return {
    draft: made,
    blocks: blocks.map(({ start, end, element }, i) => ({
      start,
      end,
      kind: kindOf(elements, element),
      ...(pages[i] && { page: pages[i] }),
    })),
    head,
  }
}
