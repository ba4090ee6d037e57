import { timeWords } from '../function-words.ts'
import type { ModelName } from '../model/index.ts'
import { type ModelType, modelTypes } from '../model/labels.ts'
import { calibrationSteps } from '../model/weights.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { Word } from '../words.ts'
import type { Name } from './index.ts'
import { phrase } from './known.ts'

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
  vocabulary: Vocabulary,
): Combined {
  const read = settled(model, words)
  const names: Read[] = []
  const groups: ModelName[] = []
  const known = new Map<string, ModelName>()
  for (const name of read)
    if (name.probability > 0.8 && name.type !== 'group') known.set(phrase(words, name.first, name.last), name)
  const kept = (rule: Name): Read => ({ ...rule, probability: rule.certainty, agreed: true })
  let r = 0
  const alone = (rule: Name): Read | undefined => {
    const settledAs = known.get(phrase(words, rule.first, rule.last))
    if (settledAs && settledAs.type !== 'group')
      return { ...rule, type: settledAs.type, probability: settledAs.probability, agreed: settledAs.type === rule.type }
    return rule.certainty >= sure && /^(?:known-name|after-title|before-person|after-acronym)$/.test(rule.rule)
      ? kept(rule)
      : undefined
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
    const { first, last } = trimmed(name, over, words)
    if (first >= last || first < (names.at(-1)?.last ?? 0)) continue
    if (name.type === 'group') {
      if (!listed(first, last, words, vocabulary)) groups.push({ ...name, first, last })
      continue
    }
    const same = over.find((rule) => rule.first === first && rule.last === last)
    if (same && same.type !== name.type && same.rule === 'known-name' && same.certainty >= sure && name.probability < sure) {
      names.push(kept(same))
      continue
    }
    const agreed = same?.type === name.type
    const { type, probability } = name
    names.push({ first, last, type, probability, agreed, certainty: probability, rule: agreed ? same.rule : 'model' })
  }
  for (; r < rules.length; r++) {
    const found = rules[r]!.first >= (names.at(-1)?.last ?? 0) ? alone(rules[r]!) : undefined
    if (found) names.push(found)
  }
  return { names, groups }
}

/** One type for all occurrences of the same words: the one that is likeliest over all of them. */
function settled(model: readonly ModelName[], words: readonly Word[]): ModelName[] {
  const sums = new Map<string, number[]>()
  const keys = model.map(({ first, last }) => phrase(words, first, last))
  model.forEach(({ types }, i) => {
    const sum = sums.get(keys[i]!)
    if (sum) for (let t = 0; t < types.length; t++) sum[t] = sum[t]! + types[t]!
    else sums.set(keys[i]!, [...types])
  })
  return model.map((name, i) => {
    const sum = sums.get(keys[i]!)!
    const type = modelTypes[sum.indexOf(Math.max(...sum))] as ModelType
    if (type === name.type) return name
    return { ...name, type, probability: Math.min(name.probability, name.types[modelTypes.indexOf(type)]!) }
  })
}

/** Whether the rules rightly part what the model takes for one name: `[NATO] [Dmitri Halder]`, `[Paris]-[Berlin]`. */
function isCut({ type, probability }: ModelName, over: readonly Name[], words: readonly Word[]): boolean {
  if (over.length < 2) return false
  if (over.some(({ rule }) => rule === 'before-person') && (type === 'person' || probability < sure)) return true
  return over.every(({ rule, first }, i) => rule === 'known-name' && (i === 0 || words[first]!.hyphened))
}

/** Without a weekday at an end, and without the title before a person. */
function trimmed({ first, last, type }: ModelName, over: readonly Name[], words: readonly Word[]) {
  let [from, to] = [first, last]
  while (to > from && timeWords.has(words[to - 1]!.lower) && to - from > 1) to--
  const titled = type === 'person' && over.find((rule) => rule.type === 'person' && rule.title && rule.last === to)
  if (titled && titled.first > from && titled.title!.last <= titled.first) from = titled.first
  return { first: from, last: to }
}

/** The finders of groups know it themselves. */
function listed(first: number, last: number, words: readonly Word[], { demonym, peoples }: Vocabulary): boolean {
  for (let i = first; i < last; i++) {
    const { lower, capital } = words[i]!
    if (capital && (demonym(lower) || peoples.has(lower))) return true
  }
  return peoples.has(phrase(words, first, last).toLowerCase())
}

/** What names of this probability are worth, as measured on texts the model had not seen. */
export function certaintyOf({ probability, agreed }: Read, calibration: Uint8Array): number {
  const step = Math.round(probability * (calibrationSteps - 1))
  return calibration[(agreed ? 0 : calibrationSteps) + step]! / 100
}
