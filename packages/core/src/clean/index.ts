import type { Lexicon } from '../flow/lexicon.ts'
import { defineStage, type NewNote } from '../flow/stage.ts'
import { offsetMap, replacements, segments } from '../text/index.ts'
import { applyRules, type Cleaning, recut } from './clean.ts'
import { type Forest, forest } from './forest.ts'
import { dropParts } from './html/drop-parts.ts'
import { featureCount } from './html/features.ts'
import type { PageHead } from './html/head.ts'
import { openPage } from './html/open-page.ts'
import { nameKinds } from './kinds.ts'
import { lineColumns } from './lines/rows.ts'
import { openMarkdown } from './open-markdown.ts'
import { openText } from './open-text.ts'
import { placeArticle } from './place-article.ts'
import { cut, cutAtJoints } from './recut.ts'
import { furniture, letters, pieces, piecesOfPage, repairs, rulesForWhole } from './rules/index.ts'

/** No page with one article on it has more blocks. */
const mostBlocks = 50_000

interface Opened extends Cleaning {
  readonly head?: PageHead
}

function cleaned(opened: Cleaning, lines: Forest | undefined, note: (note: NewNote) => void): Cleaning {
  const isPage = opened.blocks[0]?.page !== undefined
  const read = recut(
    isPlain(opened)
      ? applyRules(opened, letters)
      : applyRules(recut(isPage ? dropParts(opened) : opened, cutAtJoints), letters, cutAtJoints),
    cutAtJoints,
  )
  if (read.blocks.length > mostBlocks) {
    note({ rule: 'bulk', message: `Only what the markup names was removed: over ${mostBlocks} blocks are no page` })
    return repaired(read)
  }
  if (isPage) return repaired(applyRules(read, [...piecesOfPage, ...furniture], cutAtJoints))
  const { draft, blocks } = applyRules(read, pieces, cutAtJoints)
  return repaired(applyRules({ draft, blocks: placeArticle(draft.text, blocks, lines) }, furniture, cutAtJoints))
}

/** No mark of markup tells its blocks apart. */
const isPlain = ({ blocks }: Cleaning): boolean => !blocks.some(({ page, told }) => page || told)

const repaired = (cleaning: Cleaning): Cleaning => recut(applyRules(cleaning, repairs, cut), cut)

export const clean = (lexicon: Lexicon) => {
  const weights = lexicon.weights?.('lines')
  const lines = weights && forest(weights, lineColumns)
  const blockWeights = lexicon.weights?.('blocks')
  const judge = blockWeights && forest(blockWeights, featureCount)
  return defineStage({
    name: 'clean',
    needs: [],
    makes: 'clean',
    run({ source }, note) {
      const opened: Opened =
        source.mediaType === 'text/html'
          ? openPage(source.text, judge)
          : source.mediaType === 'text/markdown'
            ? openMarkdown(source.text)
            : openText(source.text)
      const made =
        source.clean === false
          ? recut(applyRules(opened, rulesForWhole, isPlain(opened) ? undefined : cutAtJoints), cut)
          : cleaned(opened, lines, note)
      return {
        text: made.draft.text,
        blocks: nameKinds(made.draft.text, made.blocks).map(({ start, end, kind }) => ({ start, end, kind })),
        changes: made.draft.changes,
        map: offsetMap(segments(made.draft), replacements(made.draft)),
        ...(opened.head && { head: opened.head }),
      }
    },
  })
}
