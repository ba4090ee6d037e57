import { makeId } from '../flow/id.ts'
import type { Local } from '../flow/layers.ts'
import type { Lexicon } from '../flow/lexicon.ts'
import { defineStage } from '../flow/stage.ts'
import type { Mention } from '../schema/index.ts'
import { findAmounts } from './amounts/index.ts'
import { findDates } from './dates/index.ts'
import { evidenceOf } from './evidence.ts'
import { findNames } from './names/index.ts'
import type { NewMention } from './new-mention.ts'
import { vocabularyOf } from './vocabulary.ts'
import { wordsOf } from './words.ts'

export const mentions = (lexicon: Lexicon) => {
  const vocabulary = vocabularyOf(lexicon)
  const known = (part: string) =>
    vocabulary.country(part) !== undefined ||
    vocabulary.demonym(part.toLowerCase()) !== undefined ||
    vocabulary.capitals.has(part.toLowerCase())
  return defineStage({
    name: 'mentions',
    needs: ['clean', 'metadata', 'sentences', 'syntax'],
    makes: 'mentions',
    languages: ['en'],
    run({ id, clean, metadata, sentences, syntax }, note) {
      const text = wordsOf(clean, sentences, syntax, known)
      const found: NewMention[] = []
      const { names } = findNames(text, evidenceOf(text), vocabulary)
      for (const { first, last, type, certainty, rule } of names) {
        if (type === 'other') continue
        const start = text.words[first]?.start ?? 0
        const end = text.words[last - 1]?.end ?? start
        found.push({ kind: type, form: 'name', start, end, certainty, rule })
      }
      let previous: number | undefined
      for (const { start, end } of text.sentences) {
        const sentence = clean.text.slice(start, end)
        const [dates, day] = findDates(sentence, start, metadata.published?.value, previous)
        previous = day
        for (const { open, ...date } of dates) {
          found.push({ form: 'name', ...date })
          if (open)
            note({ rule: date.rule, message: `no full value: ${open}`, span: { start: date.start, end: date.end } })
        }
        for (const amount of findAmounts(sentence, start)) found.push({ form: 'name', ...amount })
      }
      return found
        .sort((a, b) => a.start - b.start || b.end - a.end)
        .map(
          (mention): Local<Mention> => ({
            id: makeId(id, 'mention', mention, `${mention.kind} ${mention.form}`),
            ...mention,
          }),
        )
    },
  })
}
