import type { Evidence } from '../evidence.ts'
import { honorifics, particles, timeWords } from '../function-words.ts'
import type { ModelName } from '../model/index.ts'
import { modelTypes } from '../model/labels.ts'
import { isPeople } from '../peoples.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { Word } from '../words.ts'
import { byDocument } from './by-document.ts'
import type { Name } from './index.ts'
import { knownPhrase, phrase } from './known.ts'

/** A name with how sure the model was, before that is put on the scale of certainty. */
export interface Read extends Name {
  readonly probability: number
  /** The rules read the same words as the same kind. */
  readonly agreed: boolean
}

export interface Combined {
  readonly names: readonly Read[]
  /** Peoples, creeds and the like that no list knows. */
  readonly groups: readonly ModelName[]
}

const sure = 0.9

/**
 * The names of the model, and those of the rules where they are sure: a name of the lists, a person behind a title, a
 * person behind an acronym. All occurrences of a name in the document have one type.
 *
 * @param rules in order, disjoint
 * @param model in order, disjoint
 */
export function combine(
  rules: readonly Name[],
  model: readonly ModelName[],
  words: readonly Word[],
  evidence: Evidence,
  vocabulary: Vocabulary,
): Combined {
  const read = settled(model, words)
  const names: Read[] = []
  const groups: ModelName[] = []
  const known = new Map<string, ModelName>()
  for (const name of read) {
    if (name.probability <= 0.8 || name.type === 'group') continue
    known.set(phrase(words, name.first, name.last), name)
    // "the Courier" of the Orla Courier
    if (name.last - name.first > 1 && name.type === 'organization') {
      known.set(words[name.last - 1]!.text, name)
      // "HWU members" beside the Halden Workers' Union
      const letters = initials(name.first, name.last, words)
      if (letters.length > 2 && !known.has(letters)) known.set(letters, name)
    }
  }
  const kept = (rule: Name): Read => ({ ...rule, probability: rule.certainty, agreed: true })
  let r = 0
  const alone = (rule: Name): Read | undefined => {
    const settledAs = known.get(phrase(words, rule.first, rule.last))
    if (settledAs && settledAs.type !== 'group')
      return { ...rule, type: settledAs.type, probability: settledAs.probability, agreed: settledAs.type === rule.type }
    return rule.certainty >= sure ? kept(rule) : undefined
  }
  for (const name of read) {
    for (; r < rules.length && rules[r]!.last <= name.first; r++) {
      const found = alone(rules[r]!)
      if (found) names.push(found)
    }
    const over: Name[] = []
    for (; r < rules.length && rules[r]!.first < name.last; r++) over.push(rules[r]!)
    // a rule's name that reaches over the end may be met by the next name too
    if (over.length && over.at(-1)!.last > name.last) r--
    if (isCut(name, over, words)) {
      for (const rule of over) if (rule.first >= (names.at(-1)?.last ?? 0)) names.push(kept(rule))
      continue
    }
    const { first, last } = trimmed(name, over, words, vocabulary)
    if (first < (names.at(-1)?.last ?? 0)) continue
    if (name.type === 'person' && isTitle(first, last, words, vocabulary)) continue
    if (last - first === 1 && isNone(first, over, words, evidence)) continue
    // "Muslims" is left to the finders of groups
    if (last - first === 1 && name.type === 'organization' && isPeople(words[first]!, { vocabulary })) continue
    if (name.type === 'group') {
      if (!listed(first, last, words, vocabulary)) groups.push({ ...name, first, last })
      // "Kestria Serbs": the place inside is left to the finders of groups
      else
        for (const rule of over)
          if (rule.type === 'place' && rule.first >= (names.at(-1)?.last ?? 0)) names.push(kept(rule))
      continue
    }
    const same = over.find((rule) => rule.first === first && rule.last === last)
    if (same && same.type !== name.type && overrules(same, name, words, vocabulary)) {
      names.push(kept(same))
      continue
    }
    const other = same && leans(same, name)
    if (other) {
      names.push({ ...same, probability: Math.min(same.certainty, 0.5), agreed: false })
      continue
    }
    // "the Orla": nobody is called so
    if (name.type === 'person' && last - first === 1 && name.probability < 0.5 && hasArticle(first, words)) continue
    // neither of the two knows what it is
    if (same?.type === 'other' && name.probability < 0.5) continue
    const agreed = same?.type === name.type
    const { type } = name
    const probability = agreed ? (name.probability + same.certainty) / 2 : name.probability
    names.push({ first, last, type, probability, agreed, certainty: probability, rule: agreed ? same.rule : 'model' })
  }
  for (; r < rules.length; r++) {
    const found = rules[r]!.first >= (names.at(-1)?.last ?? 0) ? alone(rules[r]!) : undefined
    if (found) names.push(found)
  }
  return { names: byDocument(names, words, vocabulary), groups }
}

/**
 * One type for all occurrences of the same words: the one that is likeliest over all of them. Where one is clear, the
 * others are clearer for it.
 */
function settled(model: readonly ModelName[], words: readonly Word[]): ModelName[] {
  const sums = new Map<string, { types: number[]; clearest: number[]; count: number }>()
  const keys = model.map(({ first, last }) => phrase(words, first, last))
  model.forEach(({ types, type, probability }, i) => {
    let sum = sums.get(keys[i]!)
    if (!sum) {
      sum = { types: types.map(() => 0), clearest: types.map(() => 0), count: 0 }
      sums.set(keys[i]!, sum)
    }
    sum.count++
    for (let t = 0; t < types.length; t++) sum.types[t] = sum.types[t]! + types[t]!
    const own = modelTypes.indexOf(type)
    sum.clearest[own] = Math.max(sum.clearest[own]!, probability)
  })
  return model.map((name, i) => {
    const { types, clearest, count } = sums.get(keys[i]!)!
    if (count === 1) return name
    const best = types.indexOf(Math.max(...types))
    const type = modelTypes[best]!
    const own = type === name.type ? name.probability : Math.min(name.probability, name.types[best]!)
    return { ...name, type, probability: (own + Math.max(own, clearest[best]!)) / 2 }
  })
}

/** Whether what the lists say of a name counts for more than the model's reading. */
function overrules(rule: Name, { probability }: ModelName, words: readonly Word[], vocabulary: Vocabulary): boolean {
  // a state whose people the document names is one; a place that the words around tell is seldom a person or body
  if (rule.type === 'place' && vocabulary.nations.has(words[rule.first]!.text)) return true
  if (rule.type === 'place' && rule.certainty >= 0.7 && probability < 0.8) return true
  if (rule.rule !== 'known-name') return false
  const known = knownPhrase(words, rule.first, rule.last, vocabulary)
  if (rule.type === 'organization' && (known === 'metonym' || known === 'organization')) return true
  return rule.certainty >= sure && probability < sure
}

/** Whether the words around tell of a place, where the model is in doubt between kinds. */
function leans(rule: Name, { type, types, probability }: ModelName): boolean {
  if (rule.type !== 'place' || type === rule.type || probability >= 0.5) return false
  const own = (kind: ModelName['type']) => types[modelTypes.indexOf(kind)]!
  return own(rule.type) + rule.certainty - 0.5 > own(type)
}

/** "the Orla", and no "the Orla bridge". */
const hasArticle = (i: number, words: readonly Word[]): boolean =>
  words[i - 1]?.lower === 'the' && !/^(?:NOUN|PROPN|ADJ)$/.test(words[i + 1]?.pos ?? '')

const party = /^[RDI]-\p{Lu}/u

const nation = /^\p{Lu}\p{L}{3,}(?:[ie]an|ese)$/u

/** An office or rank, and nobody who holds it: `President`, `Lt. Gen.` */
function isTitle(first: number, last: number, words: readonly Word[], { titles, givenNames }: Vocabulary): boolean {
  for (let i = first; i < last; i++) {
    const { lower } = words[i]!
    if (!honorifics.has(lower) && (!titles.has(lower) || givenNames.has(lower))) return false
  }
  return true
}

/** A word that is no name by itself: `R-Utah`, an adjective, a word the document writes small elsewhere. */
function isNone(i: number, over: readonly Name[], words: readonly Word[], { raised, lowered }: Evidence): boolean {
  const { text, lower, upper } = words[i]!
  if (party.test(text)) return true
  if (over.some((rule) => rule.type !== 'other')) return false
  const next = words[i + 1]
  if (nation.test(text) && next && !next.capital && /^(?:NOUN|ADJ)$/.test(next.pos)) return true
  return !upper && (lowered.get(lower) ?? 0) > (raised.get(text) ?? 0)
}

/** Whether the rules rightly part what the model takes for one name: `[NATO] [Dmitri Halder]`, `[Paris]-[Berlin]`. */
function isCut({ type, probability }: ModelName, over: readonly Name[], words: readonly Word[]): boolean {
  if (over.length < 2) return false
  if (over.some(({ rule }) => rule === 'before-person') && (type === 'person' || probability < sure)) return true
  return over.every(({ rule, first }, i) => rule === 'known-name' && (i === 0 || words[first]!.hyphened))
}

/**
 * A name without the words at its ends that are none of it: weekdays, small words, the party of a man from there, and
 * the title before a person.
 *
 *     [Kestria Congress Monday]    ->   Kestria Congress
 *     [New Jersey Republican]      ->   New Jersey
 */
function trimmed(
  { first, last, type }: ModelName,
  over: readonly Name[],
  words: readonly Word[],
  vocabulary: Vocabulary,
) {
  let [from, to] = [first, last]
  const ruled = (i: number) => over.some((rule) => rule.first <= i && i < rule.last)
  const loose = (i: number): boolean => {
    const { lower, capital, text } = words[i]!
    if (timeWords.has(lower)) return !(type === 'person' && i === from && isGivenMonth(lower))
    if (!capital) return !ruled(i) && /^\p{L}/u.test(text) && text === lower
    return type === 'place' && /^(?:political|religious)$/.test(vocabulary.peoples.get(lower)?.[1] ?? '')
  }
  while (to - from > 1 && loose(to - 1)) to--
  // "The Orla Force": an article, where the rules read the rest
  if (to - from > 1 && words[from]!.lower === 'the' && over.some((rule) => rule.first === from + 1)) from++
  while (to - from > 1 && loose(from) && !particles.has(words[from]!.lower)) from++
  // "Insp Gaskin", as the British write it
  while (type === 'person' && to - from > 1 && shortRank.test(words[from]!.text)) from++
  const titled = type === 'person' && over.find((rule) => rule.type === 'person' && rule.title && rule.last === to)
  if (titled && titled.first > from && titled.title!.last <= titled.first) from = titled.first
  return { first: from, last: to }
}

const shortRank = /^(?:Insp|Supt|Det|Sgt|Capt|Lt|Col|Gen|Maj|Cpl|Pte|Rev|Cllr|Cmdr|Adm|Const)$/

/** Months people are named after. */
export const isGivenMonth = (lower: string): boolean => /^(?:jan|april|may|june|august)$/.test(lower)

const initials = (first: number, last: number, words: readonly Word[]): string =>
  words
    .slice(first, Math.min(last, first + 9))
    .map(({ capital, text }) => (capital ? text.charAt(0) : ''))
    .join('')

/** The finders of groups know it themselves. */
function listed(first: number, last: number, words: readonly Word[], { demonym, peoples }: Vocabulary): boolean {
  for (let i = first; i < last; i++) {
    const { lower, capital } = words[i]!
    if (capital && (demonym(lower) || peoples.has(lower))) return true
  }
  return peoples.has(phrase(words, first, last).toLowerCase())
}
