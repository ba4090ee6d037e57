import type { Name } from './names/index.ts'
import type { NewMention } from './new-mention.ts'
import { premodified } from './noun-phrase.ts'
import type { View } from './view.ts'
import type { Word } from './words.ts'

const doers = /(?:[^e]er|or|ist|ian|man|woman|ant|eer|ess|aide|spouse|chief|pilot|guard|cook|clerk)$/
const things =
  /^(?:number|paper|water|river|winter|summer|order|matter|letter|center|centre|corner|tower|border|weather|power|member|mother|father|brother|sister|daughter|grandmother|grandfather|partner|husband|former|other|her|human|german|giant|important|restaurant|major|minor|error|door|floor|color|colour|factor|sector|motor|successor|predecessor|killer|victor|star)$/

/**
 * Occupations no list of titles names, right before a person: "station master", "bus driver [Goran Filip]".
 * A noun for somebody who does something, by its ending.
 */
export function findOccupations(names: readonly Name[], view: View): NewMention[] {
  const found: NewMention[] = []
  for (const { first, type, title } of names) {
    const at = first - 1
    const word = view.words[at] as Word | undefined
    const sentence = view.sentences[(view.words[first] as Word).sentence]
    if (type !== 'person' || title || !word || !sentence || at < sentence.first || word.capital || word.hyphened)
      continue
    if (
      word.pos !== 'NOUN' ||
      !doers.test(word.lower) ||
      things.test(word.lower) ||
      view.vocabulary.titles.has(word.lower)
    )
      continue
    const { core } = premodified(at, sentence, view)
    found.push({
      kind: 'title',
      form: 'nominal',
      start: (view.words[core] as Word).start,
      end: word.end,
      certainty: 0.7,
      rule: 'title-occupation',
    })
  }
  return found
}
