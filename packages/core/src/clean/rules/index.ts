import type { Rule } from '../rule.ts'
import { advertisement } from './advertisement.ts'
import { blankLines } from './blank-lines.ts'
import { byline } from './byline.ts'
import { byteOrderMark } from './byte-order-mark.ts'
import { code } from './code.ts'
import { comments } from './comments.ts'
import { cookieNotice } from './cookie-notice.ts'
import { counters } from './counters.ts'
import { crossLink } from './cross-link.ts'
import { gluedWords } from './glued-words.ts'
import { iconWall } from './icon-wall.ts'
import { invisible } from './invisible.ts'
import { joinRows } from './join-rows.ts'
import { lineEndings } from './line-endings.ts'
import { masthead } from './masthead.ts'
import { menu } from './menu.ts'
import { mojibake } from './mojibake.ts'
import { newsletter } from './newsletter.ts'
import { noteTail } from './note-tail.ts'
import { outsideArticle } from './outside-article.ts'
import { pictureCaption } from './picture-caption.ts'
import { pictureCredit } from './picture-credit.ts'
import { publicationLine } from './publication-line.ts'
import { recordHeader } from './record-header.ts'
import { related } from './related.ts'
import { runTogether } from './run-together.ts'
import { secondCopy } from './second-copy.ts'
import { shareBar } from './share-bar.ts'
import { signature } from './signature.ts'
import { spaces } from './spaces.ts'

/** Characters and rows: what every text is read with, however long. */
export const letters: readonly Rule[] = [
  byteOrderMark,
  lineEndings,
  recordHeader,
  code,
  mojibake,
  spaces,
  invisible,
  joinRows,
  blankLines,
]

/** What must be parted or go before it can be told where the article stands. */
export const pieces: readonly Rule[] = [iconWall, gluedWords, signature, comments]

/** The same where markup tells words and blocks apart. */
export const piecesOfPage: readonly Rule[] = pieces.filter((rule) => rule !== gluedWords)

/** What stands on a page with its article. They judge blocks by their neighbors. */
export const furniture: readonly Rule[] = [
  // anywhere
  secondCopy,
  shareBar,
  advertisement,
  counters,
  pictureCaption,
  pictureCredit,
  newsletter,
  cookieNotice,
  // around the article
  related,
  crossLink,
  publicationLine,
  byline,
  masthead,
  noteTail,
  menu,
  outsideArticle,
]

/** What is left to mend in the article itself. */
export const repairs: readonly Rule[] = [runTogether]

/** All kinds of dirt in the order in which they are cleaned. Order matters here. */
export const rules: readonly Rule[] = [...letters, ...pieces, ...furniture, ...repairs]

/** For a text that is an article already: nothing is removed. */
export const rulesForWhole: readonly Rule[] = rules.filter((rule) => rule.whole)
