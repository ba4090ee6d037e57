import type { Token } from '../flow/layers.ts'
import { abbreviation } from './abbreviations.ts'
import { saysSo, saysSoInHan } from './inquit.ts'
import { items } from './items.ts'
import { starters } from './starters.ts'

/** Longest sentence in tokens; a longer one is cut, so that no layer meets a sentence of megabytes. */
export const longestSentence = 400

const always = new Set('。 ！ ？ ｡ 。 ؟ ۔ । ॥ ። ፧ ။ ។ ։ ‼ ⁇ ⁈ ⁉'.split(' '))
const closing = new Set(`” ’ " ' '' » ) ] } 」 』 ） 》 〉 】 ›`.split(' '))
const reversible = new Set('“ ‘ « „ ‚ ‹'.split(' '))
const opening = new Set(`“ ‘ « „ ‚ ‹ " ' \`\` ( [ 「 『 （ 《 〈 【 ¿ ¡ » ›`.split(' '))
/** What they bring in goes on the sentence, whatever its capitals. */
const glosses = new Set('i.e. e.g. a.k.a. c.f.'.split(' '))
/** `Wow! Inc.` */
const firms = new Set('Inc. Corp. Ltd. Co. LLC'.split(' '))
const afterClock =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^[A-Z]{2,4}\.?$|^(?:Jan|Febr|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)/
/** Languages that write ordinals as `3.`. */
const stopOrdinals = new Set('de cs sk pl hu fi nb no nn da et lv sl hr sr bs is'.split(' '))

const isUpper = (word: string) => /^[\p{Lu}\p{Lt}]/u.test(word)
/** Not `iPhone` and `eBay`, which begin a sentence as they are. */
const isLower = (word: string) => /^\p{Ll}(?!\p{Ll}{0,7}\p{Lu})/u.test(word)

/**
 * Ends of the sentences of one block: indices into `tokens`, each one past a sentence's last token. The last is `last`.
 * Closing quotation marks stay with their sentence; a quotation of several sentences is split inside.
 */
export function boundaries(
  tokens: readonly Token[],
  first: number,
  last: number,
  language: string,
  lineBreaks: (from: number, to: number) => boolean,
): number[] {
  const ends: number[] = []
  let start = first
  let open = false
  let bracket = -1
  const see = ({ text }: Token, i: number) => {
    if (text === '“' || text === '``' || text === '„' || text === '«') open = true
    else if (text === '”' || text === "''" || text === '»') open = false
    else if (text === '"') open = !open
    else if (text === '(' && i > start && bracket < 0) bracket = i
    else if (text === ')') bracket = -1
  }
  const cut = (end: number) => {
    ends.push(end)
    start = end
    bracket = -1
  }
  const marked = items(tokens, first, last)
  for (let i = first; i < last; i++) {
    const token = tokens[i]!
    const marker = marked.size ? marked.get(i) : undefined
    if (marker !== undefined) {
      if (i > start) cut(i)
      i = marker - 1
      continue
    }
    if (i > start && lineBreaks(tokens[i - 1]!.end, token.start)) cut(i)
    else if (i - start >= longestSentence) cut(i)
    see(token, i)
    const ending = endingOf(token, tokens, i, start, language)
    if (!ending) continue
    let next = i + 1
    const limit = Math.min(last, start + longestSentence)
    while (next < limit && endingOf(tokens[next]!, tokens, next, start, language) === 'mark') next++
    let quoted = false
    while (next < limit && closes(tokens, next, open)) {
      see(tokens[next]!, next)
      quoted ||= !')]}）】'.includes(tokens[next]!.text)
      next++
    }
    if (next < limit && isEmoji(tokens[next]!)) {
      while (next < limit && isEmoji(tokens[next]!)) next++
      while (next < limit && closes(tokens, next, open)) see(tokens[next]!, next++)
    }
    while (next + 3 <= limit && isFootnote(tokens, next)) next += 3
    if (next < last && isBoundary(tokens, start, i, next, last, ending, quoted, bracket)) cut(next)
    i = next - 1
  }
  if (last > first && ends.at(-1) !== last) ends.push(last)
  return ends
}

type Ending = 'always' | 'mark' | 'stop' | 'abbreviation'

/** How a token may end a sentence, if it may. */
function endingOf(
  token: Token,
  tokens: readonly Token[],
  i: number,
  start: number,
  language: string,
): Ending | undefined {
  const { text, kind } = token
  if (kind === 'word') {
    if (text.length < 2 || !text.endsWith('.')) return undefined
    const word = text.slice(0, -1)
    if (word.includes('.')) return 'abbreviation'
    return abbreviation(word, language, tokens[i - 1]?.text ?? '', false) === 'ending' ? 'abbreviation' : undefined
  }
  if (kind === 'number') return undefined
  if (text === '.') {
    const before = tokens[i - 1]
    // `Q. Why now? A. It rained.`
    if (i - 1 === start && (before?.text === 'Q' || before?.text === 'A')) return undefined
    if (before?.text === '.' || tokens[i + 1]?.text === '.') return 'mark'
    if (tokens[i + 1]?.kind === 'number' && isDecimal(token, before, tokens[i + 1]!)) return undefined
    if (before?.text === '°' && tokens[i + 1]?.kind === 'number') return undefined
    if (before?.kind !== 'number' || before.end !== token.start) return 'stop'
    const enumerates = i - 1 === start || (stopOrdinals.has(language) && before.text.length < 3)
    return enumerates && tokens[i + 1]?.start !== token.end ? undefined : 'stop'
  }
  if (text === '!' || text === '?' || text === '…' || text.startsWith('..'))
    return isOmission(tokens, i) ? undefined : 'mark'
  if (language === 'el' && (text === ';' || text === '\u037e')) return 'mark'
  return always.has(text) ? 'always' : undefined
}

/** The point of `.348` and `PM2.5`. */
const isDecimal = (point: Token, before: Token | undefined, digits: Token): boolean =>
  digits.start === point.end && (before?.end !== point.start || /\d$/.test(before.text))

/** `[...]`: words left out inside a sentence. */
const isOmission = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.text === '[' && tokens[i + 1]?.text === ']'

const isEmoji = ({ kind, text }: Token): boolean => kind === 'symbol' && /[☹☺❤\u{1f000}-\u{1faff}]/u.test(text)

/** `[12]` after a sentence. */
const isFootnote = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === '[' && tokens[at + 1]!.kind === 'number' && tokens[at + 2]!.text === ']'

/** Is the token a closing mark of what stands before it? */
function closes(tokens: readonly Token[], i: number, open: boolean): boolean {
  const { text, start, end } = tokens[i]!
  const attached = tokens[i - 1]!.end === start
  const next = tokens[i + 1]
  const free = !next || next.start > end || closing.has(next.text) || opening.has(next.text)
  if (text === '”' || text === '»' || text === ')') return attached || (free && open)
  if (!attached) return text === '"' && free && open
  if (text === '"') return open || free
  if (text === "'") return free || !/^\d/.test(next.text)
  if (closing.has(text)) return true
  return reversible.has(text) && (!next || next.start > end)
}

function isBoundary(
  tokens: readonly Token[],
  start: number,
  at: number,
  next: number,
  last: number,
  ending: Ending,
  quoted: boolean,
  bracket: number,
): boolean {
  if (ending === 'always') return !(quoted && saysSoInHan(tokens, next, last))
  const token = tokens[next]!
  const inside = opening.has(token.text) ? (tokens[next + 1] ?? token) : token
  const { text } = inside
  if (bracket >= 0 && closesSoon(tokens, next, last)) return false
  if (ending === 'abbreviation') {
    if (glosses.has(tokens[at]!.lower)) return false
    if (!isUpper(text)) return inside !== token && !isLower(text) && quoted
    if (/^[ap]\.m\.$/i.test(tokens[at]!.text)) return at - start > 2 && !afterClock.test(text)
    return starters.has(text) || (quoted && inside !== token) || tokens[at]!.text === 'etc.'
  }
  if (token.kind === 'punctuation' && !opening.has(token.text)) return /^[•·]$/.test(token.text)
  if (isLower(text)) return ending === 'stop' && inside !== token && token.text !== '('
  if (ending === 'mark') {
    if (/^\.|…/.test(tokens[at]!.text)) return text !== 'I' && inside.kind !== 'number'
    if (token.text === '(' && inside.kind === 'number') return false
    if (firms.has(token.text)) return false
    return !(quoted && saysSo(tokens, next, last))
  }
  return true
}

function closesSoon(tokens: readonly Token[], from: number, last: number): boolean {
  for (let i = from; i < last && i < from + 40; i++) if (tokens[i]!.text === ')') return true
  return false
}
