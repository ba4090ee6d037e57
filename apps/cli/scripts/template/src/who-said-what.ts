import { createReader } from '@copydesk/core'
import { loadLexiconSync } from '@copydesk/lexicon/node'

const { read } = createReader(loadLexiconSync())

/** Who said what in a text, one quotation a line, with the characters of the source it was read from. */
export const whoSaidWhat = (source: string): string[] =>
  (read({ text: source }).quotes ?? []).map(({ speaker, parts }) => {
    const words = parts.map(({ text }) => text).join(' … ')
    return `${parts[0]?.source.start}-${parts.at(-1)?.source.end} ${speaker?.text ?? 'not named'}: ${words}`
  })
