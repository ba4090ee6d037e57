import { hash } from '../text/index.ts'

/** Hash of a text's words: the same for copies that differ only in case, spaces, marks and compatibility characters. */
export const fingerprint = (text: string): string =>
  hash(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim(),
  )
