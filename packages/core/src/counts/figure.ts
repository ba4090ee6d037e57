import type { Layers } from '../flow/layers.ts'
import { numberOf } from '../mentions/number.ts'
import type { Clause } from '../syntax/frames.ts'
import { wordSet } from '../text/index.ts'
import { isCompound, notCounted } from './not-counted.ts'
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
  /** `one of [20 students]`: some of those counted next. */
  readonly ofNext?: true
}

const multiples = new Map(Object.entries({ dozens: 24, scores: 40, hundreds: 200, thousands: 2000, tens: 20 }))
const folds = new Map(Object.entries({ hundreds: 100, thousands: 1000, millions: 1_000_000 }))
const scales = wordSet('dozen hundred thousand million billion')
const vague = wordSet('several many multiple numerous')
/** Numbers in words that a tagger may take for something else in capitals. */
const numerals = wordSet(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
    'twenty thirty forty fifty sixty seventy eighty ninety',
)
/** Words that may open a figure, whatever they were taken for. */
const telling = new Set([...numerals, ...scales, ...multiples.keys(), ...vague])
const lower =
  /^(?:at least|no fewer than|no less than|not less than|not fewer than|more than|over|upwards of|in excess of|above|well over|a minimum of)$/
const upper =
  /^(?:up to|at most|no more than|not more than|fewer than|less than|under|as many as|a maximum of|at the most|just under)$/
const about =
  /^(?:about|around|some|nearly|almost|roughly|approximately|an estimated|just|only|close to|estimated|another|a further|a total of|additional|all|both|the|those|these)$/

/** The figures of one sentence, in order. */
export function figures(
  clause: Clause,
  { sentences: { tokens }, syntax: { lemmas, pos } }: Pick<Layers, 'sentences' | 'syntax'>,
): Figure[] {
  const { sentence, chunks } = clause
  const found: Figure[] = []
  const word = (i: number) => (i >= sentence.first && i < sentence.last ? tokens[i]!.lower : '')
  const chunkAt = (i: number) => {
    const found = clause.chunkAt(i)
    return found >= 0 && chunks[found]!.kind === 'noun' ? found : -1
  }
  // "Gray, 16, was": the first word of a sentence may be a name, whatever the tagger takes it for
  const named = (i: number) =>
    pos[i - 1] === 'PROPN' || (pos[i - 1] === 'NOUN' && /\p{L}/u.test(tokens[i - 1]!.text)) || i - 1 === sentence.first
  const isNumber = (i: number) =>
    i < sentence.last &&
    (tokens[i]!.kind === 'number'
      ? /^[\d.,]+$/.test(tokens[i]!.text)
      : (pos[i] === 'NUM' || numerals.has(word(i))) &&
        !isCompound(tokens[i]!.text) &&
        numberOf(tokens[i]!.text) !== undefined)
  const glued = (i: number) => i > sentence.first && tokens[i - 1]!.end === tokens[i]!.start
  let from = sentence.first
  for (let i = from; i < sentence.last; i++) {
    const text = word(i)
    if (tokens[i]!.kind !== 'number' && pos[i] !== 'NUM' && !telling.has(text)) continue
    const scaled = scales.has(text) && /^an?$/.test(word(i - 1))
    const base = multiples.get(text)
    const many =
      base !== undefined &&
      (word(i + 1) === 'of' || (/^(?:dozens|hundreds|thousands)$/.test(text) && pos[i] !== 'VERB'))
    const loose = vague.has(text) && pos[i] === 'ADJ' && !/^(?:as|how|so|too)$/.test(word(i - 1))
    if (!isNumber(i) && !scaled && !many && !loose) continue
    if (text === 'one' && word(i - 1) === 'no') continue
    if (text === 'one' && /^(?:another|of|day|by|and)$/.test(word(i + 1)) && word(i + 1) !== 'of') continue
    const start = i
    let last = i + 1
    while (!loose && !many && (isNumber(last) || scales.has(word(last)))) last++
    // "31, 000": a space crept in
    if (/^\d{1,3}$/.test(text) && word(last) === ',' && /^0\d\d$/.test(word(last + 1))) last += 2
    let min: number | undefined
    let max: number | undefined
    if (many) {
      min = base
      const fold = word(i + 1) === 'of' ? folds.get(word(i + 2)) : undefined
      if (fold !== undefined) {
        min = base * fold
        last = i + 3
      }
    } else if (!loose) {
      const value = (at: number, end: number) =>
        numberOf(
          tokens
            .slice(at, end)
            .map((token) => token.text)
            .join(' ')
            .replace(' , ', ','),
        )
      min = value(scaled ? i - 1 : i, last)
      max = min
      const range = /^(?:to|or|-|–)$/.test(word(last)) || (word(last) === 'and' && word(i - 1) === 'between')
      if (range && isNumber(last + 1)) {
        let end = last + 2
        while (isNumber(end) || scales.has(word(end))) end++
        const high = value(last + 1, end)
        if (high !== undefined && min !== undefined && high > min) {
          // "two to three million"
          if (high >= 1000 && min < 100 && end > last + 2) min *= 10 ** (3 * Math.floor(Math.log10(high) / 3))
          max = high
          last = end
        }
      }
      if (!min || !Number.isInteger(min)) continue
    }
    let first = scaled ? i - 1 : i
    if (word(first - 1) === 'between' && max !== min) first--
    else if (word(first - 1) === 'and' && [3, 4].some((back) => word(first - back) === 'between')) continue
    for (const length of [3, 2, 1]) {
      let before = ''
      for (let k = length; k > 0 && first - length >= from; k--) before += (before && ' ') + word(first - k)
      if (lower.test(before)) max = undefined
      else if (upper.test(before)) min = 0
      else if (!about.test(before)) continue
      if (!/^(?:the|those|these|all|both)$/.test(before)) first -= length
      break
    }
    from = last
    i = last - 1
    if (/^(?:%|:|\/|°)$/.test(word(last)) || word(last) === '-' || (word(last) === '–' && glued(last))) continue
    if (/^[-–/:.]$/.test(word(first - 1)) && glued(first)) continue
    const chunk = chunkAt(many ? start : last - 1)
    const group = chunks[chunk]
    const head = group && group.head >= last ? group.head : -1
    const noun = head >= 0 ? lemmas[head]! : word(last)
    if (measures.has(noun.toLowerCase()) || measures.has(word(last)) || measures.has(word(first - 1))) continue
    if (group && group.first < first && measures.has(word(group.first))) continue
    const plain = min === max && min !== undefined && tokens[first]!.kind === 'number' && last - first === 1
    const year = plain && min! >= 1800 && min! < 2100 && !word(first).includes(',')
    // "the 1999 shooting death"
    const single = head >= 0 && tokens[head]!.lower === lemmas[head]!.toLowerCase()
    if (year && (head < 0 || pos[last] === 'PROPN' || single)) continue
    if (notCounted({ first, last, headed: head >= 0, word, named }) && !scaled) continue
    const end = group && group.head < last && !many ? group.last : last
    const of = word(end) === 'of' ? end : -1
    const who = of >= 0 ? chunkAt(of + 1) : head >= 0 ? chunk : -1
    const some = of >= 0 && !many && /^(?:the|them|those|these|whom)$/.test(word(of + 1))
    // "Ana Veld, one of the oldest members, died"
    if (some && max === 1 && word(first - 1) === ',' && word(of + 1) === 'the') continue
    const more =
      /^(?:more|others?|another|additional|further)$/.test(word(last)) || /^(?:another|a|additional)$/.test(word(first))
    found.push({
      first,
      last,
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      chunk,
      ...(who >= 0 && { who }),
      ...(some && { some }),
      ...(more && !scaled && word(first + 1) !== 'total' && { more }),
      ...(of >= 0 &&
        !many &&
        [1, 2, 3].some((k) => isNumber(of + k) && (k === 1 || /^(?:the|than|least)$/.test(word(of + k - 1)))) && {
          ofNext: true as const,
        }),
    })
  }
  return found
}
