import type { SentenceLayer } from '../flow/layers.ts'
import type { Range } from '../schema/index.ts'
import { firstWhere } from '../text/index.ts'

/** Characters: a dateline is short. */
const longest = 60

/** `LOMNIK, 12 May 2026 – The council`: a date at the head of a report, when it was written. */
export const isDateline = (
  { tokens }: Pick<SentenceLayer, 'tokens'>,
  sentence: Range,
  { start, end }: Range,
): boolean =>
  start - sentence.start < longest &&
  /^[-–—]+$/.test(tokens[firstWhere(tokens, (token) => token.start >= end)]?.text ?? '')
