import type { Lexicon } from '../flow/lexicon.ts'
import { defineStage, type NewNote } from '../flow/stage.ts'
import { draft, offsetMap, revise, segments } from '../text/index.ts'
import { applyRules, type Cleaning } from './clean.ts'
import type { PageHead } from './html/head.ts'
import { kindOf } from './html/kinds.ts'
import { judgePage } from './html/main-content.ts'
import { readMarkup } from './html/markup.ts'
import { nameKinds } from './kinds.ts'
import { placeArticle } from './place-article.ts'
import { carry, cut, cutAtJoints } from './recut.ts'
import { furniture, letters, outsideMain, pieces, repairs, rulesForWhole } from './rules/index.ts'

/** No page with one article on it has more blocks. */
const mostBlocks = 50_000

interface Opened extends Cleaning {
  readonly head?: PageHead
}

function openText(text: string): Opened {
  return { draft: draft(text), blocks: cut(text).map((range) => ({ ...range, kind: 'body' })) }
}

/** HTML is only one more pass before the others: tags out, blocks told apart. */
function openPage(source: string): Opened {
  const { edits, blocks, elements, head } = readMarkup(source)
  const made = revise(draft(source), edits, 'markup', 'Tags, scripts and other code of the page, not its text')
  const pages = judgePage(made.text, blocks, elements)
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

function cleaned(opened: Cleaning, note: (note: NewNote) => void): Cleaning {
  const read = applyRules(opened, letters)
  if (cutAtJoints(read.draft.text).length > mostBlocks) {
    note({ rule: 'bulk', message: `Only what the markup names was removed: over ${mostBlocks} blocks are no page` })
    return applyRules(read, read.blocks[0]?.page ? [outsideMain, ...repairs] : repairs)
  }
  const { draft, blocks } = applyRules(read, pieces)
  const placed = placeArticle(draft.text, carry(cutAtJoints(draft.text), blocks, []))
  return applyRules({ draft, blocks: placed }, [...furniture, ...repairs])
}

export const clean = (_lexicon: Lexicon) =>
  defineStage({
    name: 'clean',
    needs: [],
    makes: 'clean',
    run({ source }, note) {
      const opened = source.mediaType === 'text/html' ? openPage(source.text) : openText(source.text)
      const made = source.clean === false ? applyRules(opened, rulesForWhole) : cleaned(opened, note)
      return {
        text: made.draft.text,
        blocks: nameKinds(made.draft.text, made.blocks).map(({ start, end, kind }) => ({ start, end, kind })),
        changes: made.draft.changes,
        map: offsetMap(segments(made.draft)),
        ...(opened.head && { head: opened.head }),
      }
    },
  })
