import type { NewMention } from './new-mention.ts'
import { isPeople } from './peoples.ts'
import type { View } from './view.ts'
import type { Word } from './words.ts'

const languages = /^(?:language|speaker|speakers|speaking|translation|dictionary|word|words|lessons)$/

/**
 * Nations as adjectives: "Torvenian" in "the Torvenian government" points to the state without being its name,
 * so its form is `nominal`; alone, for its people, it is a group ("the French").
 */
export function findNationAdjectives(view: View): NewMention[] {
  const found: NewMention[] = []
  for (const sentence of view.sentences)
    for (let i = sentence.first; i < sentence.last; i++) {
      const word = view.words[i] as Word
      if (!word.capital) continue
      // "Costa Rican": two words, one nation
      const second = view.word(i + 1, sentence)
      const double = second?.capital && view.vocabulary.demonym(`${word.lower} ${second.lower}`) !== undefined
      if (!double && (!view.vocabulary.demonym(word.lower) || isPeople(word, view))) continue
      const next = double ? view.word(i + 2, sentence) : second
      if (view.vocabulary.country(word.text) && !next) continue
      const name = view.nameAt(i)
      if (name && name.last - name.first === 1) continue
      const modifies =
        !!next &&
        !languages.test(next.lower) &&
        (next.pos === 'NOUN' ||
          next.pos === 'PROPN' ||
          next.pos === 'ADJ' ||
          /^(?:and|,|or)$/.test(next.lower) ||
          next.hyphened)
      const { start } = word
      const { end } = double && second ? second : word
      if (double) i++
      if (modifies)
        found.push({ kind: 'place', form: 'nominal', start, end, certainty: 0.85, rule: 'nation-adjective' })
      else if (view.word(i - 1, sentence)?.lower === 'the')
        found.push({ kind: 'group', form: 'name', start, end, certainty: 0.7, rule: 'nation-as-people' })
    }
  return found
}
