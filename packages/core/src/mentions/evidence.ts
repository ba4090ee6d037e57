import { functionWords } from './function-words.ts'
import type { Word, Words } from './words.ts'

/** How the document writes each word where capitals mean something. */
export interface Evidence {
  /** Times a word stands with a capital in the middle of a sentence. */
  readonly raised: ReadonlyMap<string, number>
  /** Times a word, in lower case, stands without one. */
  readonly lowered: ReadonlyMap<string, number>
}

const quotes = new Set(['“', '"', '‘', "'", '``', '«', '„'])
const openers = new Set([
  '“',
  '"',
  '‘',
  "'",
  '``',
  '«',
  '„',
  '(',
  '[',
  ':',
  '•',
  '—',
  '–',
  '-',
  '...',
  '…',
  '*',
  '·',
  ';',
  '|',
])

/** True where a capital is due to the place and not to the word. */
export function isInitial(words: readonly Word[], i: number, first: number): boolean {
  if (i === first) return true
  const before = words[i - 1] as Word
  // most stand behind a plain word
  const unit = before.text.charCodeAt(0) | 0x20
  if (unit > 0x60 && unit < 0x7b) return false
  // the “Voice of the Valley”: quotation marks that open no sentence leave the capital its meaning
  const outside = words[i - 2]
  if (
    quotes.has(before.text) &&
    i - 2 >= first &&
    outside &&
    /^(?:DET|ADP|ADJ|NOUN|PROPN)$/.test(outside.pos) &&
    !/^that$/i.test(outside.text)
  )
    return false
  return (
    openers.has(before.text) ||
    (before.pos === 'PUNCT' && /^[.!?]/.test(before.text)) ||
    (i === first + 1 && !/\p{L}/u.test(before.text))
  )
}

export function evidenceOf({ words, sentences }: Words): Evidence {
  const raised = new Map<string, number>()
  const lowered = new Map<string, number>()
  for (const { first, last, titled } of sentences)
    for (let i = first; i < last; i++) {
      const word = words[i] as Word
      if (!word.capital) {
        if (!word.hyphened && word.text.length > 1) lowered.set(word.text, (lowered.get(word.text) ?? 0) + 1)
      } else if (!titled && !isInitial(words, i, first) && !functionWords.has(word.lower))
        raised.set(word.text, (raised.get(word.text) ?? 0) + 1)
    }
  return { raised, lowered }
}
