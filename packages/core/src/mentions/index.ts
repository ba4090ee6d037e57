import { makeId } from '../flow/id.ts'
import type { Local } from '../flow/layers.ts'
import type { Lexicon } from '../flow/lexicon.ts'
import { defineStage } from '../flow/stage.ts'
import type { Mention } from '../schema/index.ts'
import { findNationAdjectives } from './adjectives.ts'
import { findAges } from './ages.ts'
import { findAmounts } from './amounts/index.ts'
import { parted } from './coordinated.ts'
import { findCounted } from './counted.ts'
import { type DateContext, findDates } from './dates/index.ts'
import { findGroups } from './groups.ts'
import { isGivenMonth } from './names/combine.ts'
import { nameReader } from './names/reader.ts'
import { findNested } from './nested.ts'
import { findNestedCounties } from './nested-counties.ts'
import type { NewMention } from './new-mention.ts'
import { withNicknames } from './nicknames.ts'
import { findOccupations } from './occupations.ts'
import { findOrganizationNouns } from './organization-nouns.ts'
import { findPronouns } from './pronouns.ts'
import { findSources } from './sources.ts'
import { findTitles } from './titles.ts'
import { viewOf } from './view.ts'
import { wholeCountry } from './whole-country.ts'
import { withoutOffices } from './without-offices.ts'

export const mentions = (lexicon: Lexicon) => {
  const read = nameReader(lexicon)
  return defineStage({
    name: 'mentions',
    needs: ['clean', 'metadata', 'sentences', 'syntax'],
    makes: 'mentions',
    languages: ['en'],
    run({ id, clean, metadata, sentences, syntax }, note) {
      const { words: text, vocabulary, names: settled, groups } = read({ clean, sentences, syntax })
      const apart = parted(settled, text.words, vocabulary)
      const names = withNicknames(withoutOffices(apart, text.words, vocabulary), text.words, vocabulary)
      const view = viewOf(text, names, vocabulary)
      const found: NewMention[] = []
      const months = new Set<number>()
      for (const { first, last, type, certainty, rule } of names) {
        if (type === 'other') continue
        const from = type === 'place' ? wholeCountry(first, last, text.words, vocabulary) : first
        const start = text.words[from]?.start ?? 0
        const end = text.words[last - 1]?.end ?? start
        // "June Holt" is no month
        if (type === 'person' && isGivenMonth(text.words[from]?.lower ?? '')) months.add(start)
        found.push({ kind: type, form: 'name', start, end, certainty, rule })
      }
      for (const { first, last, probability } of groups) {
        const start = text.words[first]?.start ?? 0
        const end = text.words[last - 1]?.end ?? start
        found.push({ kind: 'group', form: 'name', start, end, certainty: probability, rule: 'model' })
      }
      for (const find of [findNationAdjectives, findGroups, findTitles, findOrganizationNouns, findPronouns])
        for (const mention of find(view)) found.push(mention)
      for (const mention of findNested(names, view)) found.push(mention)
      for (const mention of findNestedCounties(names, view)) found.push(mention)
      for (const mention of findOccupations(names, view)) found.push(mention)
      for (const mention of findSources(view, found)) found.push(mention)
      const amounts: NewMention[] = []
      let context: DateContext = {}
      for (const { start, end } of text.sentences) {
        const sentence = clean.text.slice(start, end)
        const [dates, after] = findDates(sentence, start, metadata.published?.value, context)
        context = after
        for (const { open, ...date } of dates) {
          if (months.has(date.start)) continue
          amounts.push({ form: 'name', ...date })
          if (open)
            note({ rule: date.rule, message: `no full value: ${open}`, span: { start: date.start, end: date.end } })
        }
        for (const amount of findAmounts(sentence, start)) amounts.push({ form: 'name', ...amount })
      }
      return inOrder([...found, ...disjoint([...amounts, ...findAges(view), ...findCounted(view)])]).map(
        (mention): Local<Mention> => ({
          id: makeId(id, 'mention', mention, `${mention.kind} ${mention.form}`),
          ...mention,
        }),
      )
    },
  })
}

const byPlace = (a: NewMention, b: NewMention) => a.start - b.start || b.end - a.end

/** In order of text, outer before inner; what two rules found alike stands once, under the surer one. */
function inOrder(found: NewMention[]): NewMention[] {
  const sorted = found.sort((a, b) => byPlace(a, b) || b.certainty - a.certainty)
  return sorted.filter((mention, i) => {
    for (let k = i - 1; k >= 0; k--) {
      const before = sorted[k] as NewMention
      if (before.start !== mention.start || before.end !== mention.end) return true
      if (before.kind === mention.kind) return false
    }
    return true
  })
}

/** Values do not overlap: the longer words win. */
function disjoint(values: NewMention[]): NewMention[] {
  const kept: NewMention[] = []
  for (const value of values.sort(byPlace)) if (value.start >= (kept.at(-1)?.end ?? 0)) kept.push(value)
  return kept
}
