import type { RawBlock } from './page.ts'

/** What the characters of a block look like, in any script; no word of it is known by name. */
export interface BlockShape {
  readonly chars: number
  /** Characters of scripts without spaces count as half a word. */
  readonly words: number
  /** Share of characters in links. */
  readonly links: number
  /** Words that begin with a capital, words all in capitals, words with a digit, per word. */
  readonly capitals: number
  readonly shouted: number
  readonly digits: number
  readonly commas: number
  /** Marks that end a sentence. */
  readonly stops: number
  /** Marks that stand between the entries of a row: | / · » > •, per word. */
  readonly bars: number
  readonly quotes: number
  /** 0 no mark, 1 a comma or dash, 2 a colon, 3 an ellipsis, 4 a question or exclamation mark, 5 a full stop or quotation mark. */
  readonly ending: number
  /** 0 another character, 1 a small letter, 2 a capital, 3 a digit, 4 a quotation mark, 5 a bullet or bar. */
  readonly beginning: number
  /** Digits with : or / or . between them, or four that could be a year: per word. */
  readonly times: number
  readonly hash: number
}

const sample = 1200
const opening = new Set('"“„«‘\'「『')
const closing = new Set('"”’\'»」』)]')
const stop = new Set('.!?…。！？؟।')
const bar = new Set('|/·»>•›→–—')
const comma = new Set(',،、，;')
const isDigit = (unit: number) => unit >= 48 && unit <= 57

/** Looks at the first 1,200 characters of the block. */
export function blockShape(text: string, { start, end, linked }: RawBlock): BlockShape {
  const to = Math.min(end, start + sample)
  let [words, capitals, shouted, withDigit, commas, stops, bars, quotes, times, unspaced] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  ]
  let hash = 0x811c9dc5
  let inWord = false
  let small = false
  let letters = 0
  let digits = 0
  let first = 0
  const endWord = () => {
    if (!inWord) return
    words++
    if (first === 2) capitals++
    if (!small && letters > 1 && first === 2) shouted++
    if (digits) withDigit++
    if (digits === 4 && letters === 0) times++
    inWord = false
  }
  for (let i = start; i < to; i++) {
    const unit = text.charCodeAt(i)
    hash = Math.imul(hash ^ unit, 0x01000193)
    if (unit === 32) {
      endWord()
      continue
    }
    const kind = characterKind(text, unit, i)
    if (kind === 4) {
      unspaced++
      continue
    }
    if (kind === 0) {
      const mark = text.charAt(i)
      if (stop.has(mark)) stops++
      else if (comma.has(mark)) commas++
      else if (bar.has(mark)) bars++
      else if (opening.has(mark) || closing.has(mark)) quotes++
      if (
        (unit === 58 || unit === 47 || unit === 46) &&
        isDigit(text.charCodeAt(i - 1)) &&
        isDigit(text.charCodeAt(i + 1))
      )
        times++
      if (unit !== 39 && unit !== 0x2019 && unit !== 45 && unit !== 46) endWord()
      continue
    }
    if (!inWord) {
      inWord = true
      small = false
      letters = 0
      digits = 0
      first = kind
    }
    if (kind === 3) digits++
    else letters++
    if (kind === 1) small = true
  }
  endWord()
  const scale = (end - start) / Math.max(1, to - start)
  const all = words + unspaced / 2
  const per = 1 / Math.max(1, all)
  return {
    chars: end - start,
    words: all * scale,
    links: end > start ? Math.min(1, linked / (end - start)) : 0,
    capitals: capitals * per,
    shouted: shouted * per,
    digits: withDigit * per,
    commas: commas * scale,
    stops: stops * scale,
    bars: bars * per,
    quotes: quotes * per,
    ending: endingOf(text, start, end),
    beginning: beginningOf(text, start),
    times: times * per,
    hash: hash ^ (end - start),
  }
}

/** 0 a mark, 1 a small letter or one without case, 2 a capital, 3 a digit, 4 a letter of a script without spaces. */
function characterKind(text: string, unit: number, at: number): 0 | 1 | 2 | 3 | 4 {
  if (unit < 128) {
    if (unit >= 97 && unit <= 122) return 1
    if (unit >= 65 && unit <= 90) return 2
    return isDigit(unit) ? 3 : 0
  }
  if (unit < 0xc0 || (unit >= 0x2000 && unit < 0x2e80) || (unit >= 0x3000 && unit < 0x3040)) return 0
  if ((unit >= 0x2e80 && unit < 0xa000) || (unit >= 0xac00 && unit < 0xd800) || (unit >= 0xe00 && unit < 0xe80)) {
    return unit >= 0xac00 ? 1 : 4
  }
  if (unit >= 0xff00 && unit < 0xff10) return 0
  const character = text.charAt(at)
  return character.toLowerCase() !== character ? 2 : 1
}

function endingOf(text: string, start: number, end: number): number {
  let at = end - 1
  while (at > start && end - at < 4 && closing.has(text.charAt(at))) at--
  const mark = text.charAt(at)
  if (mark === '…' || (mark === '.' && text.charAt(at - 1) === '.')) return 3
  if (mark === '?' || mark === '!' || mark === '？' || mark === '！' || mark === '؟') return 4
  if (stop.has(mark)) return 5
  if (mark === ':' || mark === '：') return 2
  if (comma.has(mark) || mark === '-' || mark === '–' || mark === '—') return 1
  return at < end - 1 && text.charAt(end - 1) !== ')' && text.charAt(end - 1) !== ']' ? 5 : 0
}

function beginningOf(text: string, start: number): number {
  const unit = text.charCodeAt(start)
  const mark = text.charAt(start)
  if (opening.has(mark)) return 4
  if (bar.has(mark) || unit === 45 || unit === 42) return 5
  const kind = characterKind(text, unit, start)
  return kind === 4 ? 2 : kind
}
