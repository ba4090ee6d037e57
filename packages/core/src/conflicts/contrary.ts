import type { Layers, Local } from '../flow/layers.ts'
import { vouchers } from '../flow/vouchers.ts'
import type { Claim, Conflict, Range } from '../schema/index.ts'
import { occurrences, opposites } from './opposite-words.ts'
import { share } from './overlap.ts'
import type { sidesOf } from './sides.ts'

interface Telling {
  readonly opposite: number
  readonly pole: 0 | 1
  readonly by: string
  readonly claim?: Local<Claim>
  readonly span: Range
  readonly sentence: number
}

/** Farthest two accounts of one thing stand apart, in sentences. */
const near = 25
const most = 4

const byFirst = new Map<string, { words: string[]; opposite: number; pole: 0 | 1 }[]>()
opposites.forEach(({ poles }, opposite) => {
  poles.forEach((phrases, pole) => {
    for (const phrase of phrases) {
      const words = phrase.split(' ')
      const known = byFirst.get(words[0]!) ?? []
      byFirst.set(words[0]!, [...known, { words, opposite, pole: pole === 0 ? 0 : 1 }])
    }
  })
})

/** One account says it came about one way, another the other way: surrendered or seized, accident or intent. */
export function contrary(
  doc: Pick<Layers, 'clean' | 'sentences' | 'syntax' | 'mentions' | 'entities' | 'quotes' | 'claims'>,
  sides: ReturnType<typeof sidesOf>,
): Local<Conflict>[] {
  const told = tellings(doc)
  if (told.length < 2) return []
  const { sentences } = doc.sentences
  const about = subjects(doc)
  const by = (telling: Telling) => new Set((telling.claim?.claimants ?? []).flatMap((party) => [...sides(party)]))
  const found: Local<Conflict>[] = []
  const used = new Set<Telling>()
  told.forEach((one, i) => {
    if (used.has(one)) return
    const against = told.slice(i + 1, i + 40).filter((other) => {
      if (other.opposite !== one.opposite || other.pole === one.pole || used.has(other)) return false
      if (other.by === one.by || other.sentence - one.sentence > near) return false
      // of one occurrence the narrator and a claim may tell two sides; of a person's leaving both are news
      if (opposites[one.opposite]!.name !== 'departure' && (!one.claim || !other.claim)) return false
      const [here, there] = [by(one), by(other)]
      if ((one.claim && !here.size) || (other.claim && !there.size) || share(here, there)) return false
      const [left, right] = [about(one.sentence), about(other.sentence)]
      return opposites[one.opposite]!.about === 'person'
        ? share(left.people, right.people)
        : share(left.occurrences, right.occurrences)
    })
    if (!against.length) return
    const between = [one, ...against.slice(0, most - 1)]
    for (const telling of between) used.add(telling)
    found.push({
      about: doc.clean.text.slice(sentences[one.sentence]!.start, sentences[one.sentence]!.end),
      kind: 'manner',
      between: between.map(({ by, span }) => ({ by, span })),
      rule: `contrary-${opposites[one.opposite]!.name}`,
      certainty: 0.6,
    })
  })
  return found
}

/** The phrases of either pole, with who vouches for them; a sentence that weighs both tells neither. */
function tellings(doc: Pick<Layers, 'sentences' | 'syntax' | 'quotes' | 'claims'>): Telling[] {
  const { tokens, sentences } = doc.sentences
  const { lemmas } = doc.syntax
  const claimAt = vouchers(doc)
  const found: Telling[] = []
  const matches = (words: readonly string[], at: number, last: number) =>
    words.every((word, k) => {
      const token = at + k < last ? tokens[at + k]!.lower : ''
      return word === '*self'
        ? /sel(?:f|ves)$|^(?:his|her|their|its)$/.test(token)
        : word === token || word === lemmas[at + k]
    })
  sentences.forEach(({ first, last }, sentence) => {
    const here: Telling[] = []
    if (tokens[last - 1]?.text === '?') return
    for (let i = first; i < last; i++) {
      const lemma = lemmas[i]!.toLowerCase()
      const { lower } = tokens[i]!
      const phrase = (byFirst.get(lemma) ?? (lower === lemma ? undefined : byFirst.get(lower)))
        ?.filter(({ words }) => matches(words, i, last))
        .sort((a, b) => b.words.length - a.words.length)[0]
      if (!phrase) continue
      const span = { start: tokens[i]!.start, end: tokens[i + phrase.words.length - 1]!.end }
      const claim = claimAt(span)
      if (claim && claim.modality !== 'certain') continue
      let negated = false
      let doubtful = false
      for (let j = i - 1; j >= first && j > i - 7; j--) {
        const word = tokens[j]!.lower
        if (j > i - 4 && /^(?:not|never|no|n't|n’t|denied|denies|denying)$/.test(word)) negated = true
        if (/^(?:whether|if|or|could|might|may|would|should|will|to|feared|possible|possibly)$/.test(word))
          doubtful = true
      }
      if (doubtful || (negated && (phrase.words.length > 2 || opposites[phrase.opposite]!.about === 'person'))) continue
      here.push({
        opposite: phrase.opposite,
        pole: negated ? (phrase.pole === 0 ? 1 : 0) : phrase.pole,
        by: claim?.id ?? 'narrator',
        ...(claim && { claim }),
        span,
        sentence,
      })
      i += phrase.words.length - 1
    }
    for (const telling of here)
      if (!here.some(({ opposite, pole }) => opposite === telling.opposite && pole !== telling.pole))
        found.push(telling)
  })
  return found
}

/** Whom and what a sentence speaks of. */
function subjects({
  sentences: { sentences },
  syntax: { lemmas },
  mentions,
  entities,
}: Pick<Layers, 'sentences' | 'syntax' | 'mentions' | 'entities'>) {
  const people = new Map(
    entities.entities.flatMap(({ id, kind, mentions }) =>
      kind === 'person' ? mentions.map((mention) => [mention, id] as const) : [],
    ),
  )
  const spots = mentions
    .flatMap(({ id, start }) => (people.has(id) ? [{ start, id: people.get(id)! }] : []))
    .sort((a, b) => a.start - b.start)
  const known = new Map<number, { people: Set<string>; occurrences: Set<string> }>()
  return (at: number) => {
    const found = known.get(at)
    if (found) return found
    const { start, end, first, last } = sentences[at]!
    const nouns = lemmas.slice(first, last).filter((lemma) => occurrences.has(lemma))
    const made = {
      people: new Set(spots.filter((spot) => spot.start >= start && spot.start < end).map(({ id }) => id)),
      occurrences: new Set(nouns),
    }
    known.set(at, made)
    return made
  }
}
