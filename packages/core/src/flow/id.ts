import type { Range, Source } from '../schema/index.ts'
import { hash } from '../text/index.ts'

/** The same field read with the same options has the same id, wherever it came from. */
export const articleId = ({ text, clean, published }: Source): string =>
  `a${hash(`${clean === false ? 'whole' : 'clean'}\n${published ?? ''}\n${text}`)}`

/**
 * Identifier of one thing in an article: a hash of its kind, the article, where it stands and a discriminator,
 * never of what it was resolved to, so that better resolution keeps links alive.
 */
export const makeId = (article: string, kind: string, { start, end }: Range, discriminator = ''): string =>
  `${kind.charAt(0)}${hash(`${kind} ${article} ${start} ${end} ${discriminator}`)}`
