import type { Rule } from '../rule.ts'
import { blankLines } from './blank-lines.ts'
import { byteOrderMark } from './byte-order-mark.ts'
import { gluedWords } from './glued-words.ts'
import { invisible } from './invisible.ts'
import { joinRows } from './join-rows.ts'
import { lineEndings } from './line-endings.ts'
import { outsideArticle } from './outside-article.ts'
import { runTogether } from './run-together.ts'
import { spaces } from './spaces.ts'

/** All kinds of dirt, in the order in which they are cleaned; order matters here. */
export const rules: readonly Rule[] = [
  byteOrderMark,
  lineEndings,
  spaces,
  invisible,
  joinRows,
  blankLines,
  gluedWords,
  outsideArticle,
  runTogether,
]
