import type { ModelName } from '../model/index.ts'
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

/**
 * The names of the model, and those of the rules where they are sure.
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
  const names: Read[] = []
  const groups: ModelName[] = []
  const starts = new Map(rules.map((name) => [name.first, name]))
  for (const read of model) {
    const { first, last, type, probability } = read
    const ruled = starts.get(first)
    const same = ruled?.last === last ? ruled : undefined
    if (type === 'group') {
      if (!listed(read, words, vocabulary)) groups.push(read)
      continue
    }
    const agreed = same?.type === type
    names.push({ first, last, type, probability, agreed, certainty: probability, rule: agreed ? same.rule : 'model' })
  }
  return { names, groups }
}

/** The finders of groups know it themselves. */
const listed = ({ first, last }: ModelName, words: readonly Word[], { demonym, peoples }: Vocabulary): boolean => {
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

