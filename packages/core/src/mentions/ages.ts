import type { NewMention } from './new-mention.ts'
import { numberOf } from './number.ts'
import type { View } from './view.ts'
import type { Word, WordSentence } from './words.ts'

const oldest = 120

/**
 * How old somebody is:
 *
 *     Ana Veld, [44], said   ·   Mr. Veld, who is [64],   ·   a man aged [30]
 */
export function findAges(view: View): NewMention[] {
  const found: NewMention[] = []
  for (const sentence of view.sentences)
    for (let i = sentence.first + 1; i < sentence.last; i++) {
      const word = view.words[i] as Word
      if (!isNumber(word.text) || !isAge(i, sentence, view)) continue
      const years = numberOf(word.text) as number
      if (years > 0 && years < oldest)
        found.push({
          kind: 'quantity',
          form: 'name',
          start: word.start,
          end: word.end,
          value: { min: years, max: years, unit: 'year' },
          certainty: 0.88,
          rule: 'age',
        })
    }
  return found
}

const isNumber = (text: string): boolean => text <= '999' && /^\d{1,3}$/.test(text)

function isAge(i: number, sentence: WordSentence, view: View): boolean {
  const before = view.word(i - 1, sentence)
  const closed = /^[,.;)]$/.test(view.word(i + 1, sentence)?.text ?? '.')
  if (before?.lower === 'aged') return true
  if (!closed || !before) return false
  const name = view.nameAt(i - 2)
  if (before.text === ',' && name?.type === 'person' && name.last === i - 1) return true
  const who = view.word(i - 2, sentence)
  return (
    /^(?:is|was|turned)$/.test(before.lower) && (/^(?:who|he|she)$/.test(who?.lower ?? '') || name?.type === 'person')
  )
}
