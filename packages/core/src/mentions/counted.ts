import type { NewMention } from './new-mention.ts'
import { numberOf } from './number.ts'
import type { View } from './view.ts'
import type { Word, WordSentence } from './words.ts'

const hedges = new Set(
  'about some around nearly almost over roughly approximately only at least more than fewer less up to as many no just under'.split(
    ' ',
  ),
)
const whole =
  /^(?:about|some|around|nearly|almost|over|roughly|approximately|only|just|at least|at most|more than|fewer than|less than|up to|as many as|no more than|no fewer than|no less than|just under|just over|under)$/
const longestPhrase = 5

/** A number with what is counted: "16 villagers", "at least three ORFOR soldiers". "one" is left out: it seldom counts. */
export function findCounted(view: View): NewMention[] {
  const found: NewMention[] = []
  for (const sentence of view.sentences)
    for (let i = sentence.first; i < sentence.last; i++) {
      const mention = read(i, sentence, view)
      if (!mention) continue
      found.push(mention)
      while (i + 1 < sentence.last && (view.words[i + 1] as Word).start < mention.end) i++
    }
  return found
}

const isDigit = (unit: number) => unit > 0x2f && unit < 0x3a

function read(i: number, sentence: WordSentence, view: View): NewMention | undefined {
  const { words } = view
  const number = words[i] as Word
  // "a dozen rifles"; "several dozen" tells no number
  const dozen = number.lower === 'dozen' && /^an?$/.test(view.word(i - 1, sentence)?.lower ?? '')
  if (number.pos !== 'NUM' && !isDigit(number.text.charCodeAt(0)) && !dozen) return undefined
  if (/^(?:one|\d{4}|hundreds?|thousands?|millions?|billions?)$/.test(number.lower) || view.nameAt(i)) return undefined
  let end = i + 1
  while (
    end < sentence.last &&
    end < i + 4 &&
    /^(?:million|billion|thousand|hundred|dozen)$/.test((words[end] as Word).lower)
  )
    end++
  const min = numberOf(
    words
      .slice(i, end)
      .map(({ text }) => text)
      .join(' '),
  )
  if (min === undefined) return undefined
  // "between 200 and 250 workers", "two to three men"
  const between = view.word(i - 1, sentence)?.lower === 'between'
  const link = view.word(end, sentence)?.lower ?? ''
  const other = view.word(end + 1, sentence)
  let top = min
  if (
    other &&
    (between ? link === 'and' : /^(?:to|or|-|–)$/.test(link)) &&
    (other.pos === 'NUM' || /^\d/.test(other.text))
  ) {
    const high = numberOf(other.text)
    if (high !== undefined && high > min) {
      top = high
      end += 2
    }
  }
  let head = -1
  for (let k = end; k < sentence.last && k < end + longestPhrase; k++) {
    const word = words[k] as Word
    if (word.pos === 'NOUN' || word.pos === 'PROPN') head = k
    else if (word.pos !== 'ADJ') break
  }
  const noun = words[head]
  if (!noun || !/s$|^(?:people|men|women|children|police|staff|troops|dead|injured|wounded)$/.test(noun.lower))
    return undefined
  const opens = dozen ? i - 1 : i
  let first = opens
  while (first > sentence.first && opens - first < 3 && hedges.has((words[first - 1] as Word).lower)) first--
  const hedgeFrom = (from: number) =>
    words
      .slice(from, opens)
      .map(({ lower }) => lower)
      .join(' ')
  while (first < opens && !whole.test(hedgeFrom(first))) first++
  const hedge = hedgeFrom(first)
  if (top > min && between) first = i - 1
  const value = /^(?:at least|more than|no fewer|no less|over)/.test(hedge)
    ? { min }
    : /^(?:up to|fewer|less|under|no more|as many)/.test(hedge)
      ? { max: min }
      : { min, max: top }
  return {
    kind: 'quantity',
    form: 'name',
    start: (words[first] as Word).start,
    end: noun.end,
    value: { ...value, unit: noun.lemma.toLowerCase() },
    certainty: 0.85,
    rule: 'counted',
  }
}
