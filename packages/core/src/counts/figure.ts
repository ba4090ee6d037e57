import type { Layers } from '../flow/layers.ts'
import { numberOf } from '../mentions/number.ts'
import type { Clause } from '../syntax/frames.ts'
import { measures } from './words.ts'

/** A number of people or things as the words give it. Tokens `[first, last)`, with its bounding words ("at least"). */
export interface Figure {
  readonly first: number
  readonly last: number
  readonly min?: number
  readonly max?: number
  /** The noun group it stands in, index into the clause's chunks; -1 for none. */
  readonly chunk: number
  /** The noun group that names who is counted: `dozens of [villagers]`. */
  readonly who?: number
  /** `four of the villagers`: some of those named before. */
  readonly some?: true
  /** `five more`, `three others`. */
  readonly more?: true
}

const multiples: Readonly<Record<string, number>> = { dozens: 24, scores: 40, hundreds: 200, thousands: 2000, tens: 20 }
const scales = new Set('dozen hundred thousand million billion'.split(' '))
const vague = new Set('several many multiple numerous'.split(' '))
const lower = /^(?:at least|no fewer than|no less than|not less than|more than|over|upwards of|in excess of|above)$/
const upper = /^(?:up to|at most|no more than|not more than|fewer than|less than|under|as many as|a maximum of)$/
const about =
  /^(?:about|around|some|nearly|almost|roughly|approximately|an estimated|just|only|close to|estimated|another|a further|additional|all|both|the|those|these)$/
const notBefore = new Set([
  'no.',
  'aged',
  'age',
  'page',
  'chapter',
  'route',
  'flight',
  'article',
  'group',
  'phase',
  'section',
  'resolution',
  '$',
  '€',
  '£',
  '¥',
  '#',
])

/** The figures of one sentence, in order. */
export function figures(
  clause: Clause,
  { sentences: { tokens }, syntax: { lemmas, pos } }: Pick<Layers, 'sentences' | 'syntax'>,
): Figure[] {
  const { sentence, chunks } = clause
  const found: Figure[] = []
  const word = (i: number) => tokens[i]?.text.toLowerCase() ?? ''
  const chunkAt = (i: number) => {
    const found = clause.chunkAt(i)
    return found >= 0 && chunks[found]!.kind === 'noun' ? found : -1
  }
  let from = sentence.first
  const isNumber = (i: number) =>
    i < sentence.last && (tokens[i]!.kind === 'number' ? /^[\d.,]+$/.test(tokens[i]!.text) : pos[i] === 'NUM')
  for (let i = from; i < sentence.last; i++) {
    const text = word(i)
    const scaled = scales.has(text) && /^an?$/.test(word(i - 1))
    const many = Object.hasOwn(multiples, text) && word(i + 1) === 'of'
    const loose = vague.has(text) && pos[i] === 'ADJ'
    if (!isNumber(i) && !scaled && !many && !loose) continue
    let last = i + 1
    while (!loose && (isNumber(last) || scales.has(word(last)))) last++
    let min: number | undefined
    let max: number | undefined
    if (many) min = multiples[text]!
    else if (!loose) {
      min = numberOf(
        tokens
          .slice(scaled ? i - 1 : i, last)
          .map((token) => token.text)
          .join(' '),
      )
      max = min
      if (
        (word(last) === 'to' || word(last) === 'or' || word(last) === '-' || word(last) === '–') &&
        isNumber(last + 1)
      ) {
        const high = numberOf(word(last + 1))
        if (high !== undefined && min !== undefined && high > min) {
          max = high
          last += 2
        }
      }
      if (min === undefined || !Number.isInteger(min)) continue
    }
    let first = scaled ? i - 1 : i
    if (many && /^(?:of|tens|hundreds)$/.test(word(i - 1))) continue
    for (const length of [3, 2, 1]) {
      const before =
        first - length >= from
          ? tokens
              .slice(first - length, first)
              .map((token) => token.text.toLowerCase())
              .join(' ')
          : ''
      if (lower.test(before)) max = undefined
      else if (upper.test(before)) min = undefined
      else if (!about.test(before)) continue
      if (!/^(?:the|those|these|all|both)$/.test(before)) first -= length
      break
    }
    from = last
    i = last - 1
    if (notBefore.has(word(first - 1)) || /^(?:%|-|–|:|\/|°)$/.test(word(last)) || word(first - 1) === '-') continue
    const chunk = chunkAt(last - 1)
    const group = chunks[chunk]
    const head = group && group.head >= last ? group.head : -1
    const named = head >= 0 ? lemmas[head]! : word(last)
    if (
      measures.has(named.toLowerCase()) ||
      (group && measures.has(word(group.first))) ||
      measures.has(word(first - 1))
    )
      continue
    const year = min === max && min !== undefined && min >= 1800 && min < 2100 && !tokens[i]!.text.includes(',')
    if (year && head < 0) continue
    const of =
      word(group && group.head < last ? group.last : last) === 'of'
        ? group && group.head < last
          ? group.last
          : last
        : -1
    const who = of >= 0 ? chunkAt(of + 1) : head >= 0 ? chunk : -1
    const some = of >= 0 && !many && /^(?:the|them|those|these|whom|his|her|its|their|our)$/.test(word(of + 1))
    const more =
      /^(?:more|others?|another|additional|further)$/.test(word(last)) ||
      word(first) === 'another' ||
      word(first) === 'a'
    found.push({
      first,
      last,
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      chunk,
      ...(who >= 0 && { who }),
      ...(some && { some }),
      ...(more && !scaled && { more }),
    })
  }
  return found
}
