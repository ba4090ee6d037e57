import type { Rule } from '../rule.ts'
import { advertisement } from './advertisement.ts'
import { blankLines } from './blank-lines.ts'
import { byline } from './byline.ts'
import { byteOrderMark } from './byte-order-mark.ts'
import { comments } from './comments.ts'
import { cookieNotice } from './cookie-notice.ts'
import { counters } from './counters.ts'
import { gluedWords } from './glued-words.ts'
import { iconWall } from './icon-wall.ts'
import { invisible } from './invisible.ts'
import { joinRows } from './join-rows.ts'
import { lineEndings } from './line-endings.ts'
import { menu } from './menu.ts'
import { mojibake } from './mojibake.ts'
import { newsletter } from './newsletter.ts'
import { noteTail } from './note-tail.ts'
import { outsideArticle } from './outside-article.ts'
import { pictureCredit } from './picture-credit.ts'
import { publicationLine } from './publication-line.ts'
import { related } from './related.ts'
import { runTogether } from './run-together.ts'
import { shareBar } from './share-bar.ts'
import { spaces } from './spaces.ts'

/** All kinds of dirt in the order in which they are cleaned. Order matters here. */
export const rules: readonly Rule[] = [
  // characters and rows
  byteOrderMark,
  lineEndings,
  mojibake,
  spaces,
  invisible,
  joinRows,
  blankLines,
  iconWall,
  gluedWords,
  // what stands anywhere on a page
  shareBar,
  advertisement,
  counters,
  pictureCredit,
  newsletter,
  cookieNotice,
  // what stands around the article
  comments,
  related,
  publicationLine,
  byline,
  noteTail,
  menu,
  outsideArticle,
  // what is left
  runTogether,
]
