import type { Title } from '../schema/index.ts'

/** A title or outlet stands at the head of its document, if it stands there. UTF-16 code units. */
const head = 20_000

/** What the container says of a document, and where the document says the same in the same words. */
export function given(words: string | undefined, text: string): Title | undefined {
  if (!words?.trim()) return undefined
  const start = text.slice(0, head).indexOf(words)
  return { text: words, ...(start >= 0 && { source: { start, end: start + words.length } }) }
}
