import type { Token } from '../flow/layers.ts'
import { abbreviation } from './abbreviations.ts'
import { characterClass, classOf, width } from './character.ts'
import { starters } from './starters.ts'

const { none, letter, digit, ideograph, punctuation } = classOf

const isApostrophe = (unit: number) => unit === 0x27 || unit === 0x2019 || unit === 0x02bc
const isHyphen = (unit: number) => unit === 0x2d || unit === 0x2010 || unit === 0x2011
const domains = new Set(
  'com org net gov edu info int io co uk eu tv us de fr es it ru ua pl ch nl be at ie ca au'.split(' '),
)
const clitic = /^(.+?)(n['’ʼ]t|['’ʼ](?:s|ll|re|ve|d|m))$/iu
/** Runs of one of these are one token: `...`, `--`, ` `` `, `''`. */
const runs = ".-`'"
const longestAddress = 2000

/**
 * Tokens of `text.slice(from, to)`, pushed onto `tokens`; every character but white space and controls is in one.
 * As in Universal Dependencies a possessive and a clitic (`'s`, `n't`, `'ll`) and the two halves of `cannot` are tokens;
 * unlike there, hyphens do not part words. An abbreviation keeps its full stop.
 */
export function tokenize(text: string, from: number, to: number, language: string, tokens: Token[]): void {
  let at = from
  while (at < to) {
    const kind = characterClass(text, at)
    if (kind === none) at += width(text, at)
    else if (kind === letter || kind === digit) at = word(text, at, to, language, tokens)
    else {
      let end = at + width(text, at)
      const unit = text[at] as string
      if (runs.includes(unit)) while (end < to && text[end] === unit) end++
      push(tokens, text, at, end, kind === ideograph ? 'word' : kind === punctuation ? mark(unit) : 'symbol')
      at = end
    }
  }
}

const mark = (unit: string): Token['kind'] => ('%#@&*†‡§'.includes(unit) ? 'symbol' : 'punctuation')

function push(tokens: Token[], text: string, start: number, end: number, kind: Token['kind']): void {
  const own = text.slice(start, end)
  tokens.push({ start, end, text: own, lower: own.toLowerCase(), kind })
}

function word(text: string, start: number, to: number, language: string, tokens: Token[]): number {
  const address = addressEnd(text, start, to)
  if (address > start) {
    push(tokens, text, start, address, 'word')
    return address
  }
  let numeric = characterClass(text, start) === digit
  let dotted = false
  let segment = start
  let apostrophe = false
  let at = start
  while (at < to) {
    const kind = characterClass(text, at)
    if (kind === letter || kind === digit) {
      if (numeric && kind === letter) {
        const end = runEnd(text, at, to)
        if (/^(?:st|nd|rd|th|s)$/i.test(text.slice(at, Math.min(end, at + 3)))) {
          at = end
          break
        }
        if (!/\p{Lu}/u.test(text[at] as string)) break
        numeric = false
      }
      at += width(text, at)
      continue
    }
    const unit = text.charCodeAt(at)
    const next = at + 1 < to ? characterClass(text, at + 1) : none
    if (next !== letter && next !== digit) break
    if (numeric && next === digit && (unit === 0x2e || unit === 0x2c || unit === 0x3a)) at++
    else if (isHyphen(unit)) {
      if (numeric && next === digit) break
      numeric = false
      segment = ++at
    } else if (isApostrophe(unit) && next === letter && !numeric) {
      apostrophe = true
      segment = ++at
    } else if (unit === 0x26 && at - start < 5 && isCapital(text, at - 1) && isCapital(text, at + 1)) segment = ++at
    else if (unit === 0x2e && next === letter && !numeric && inName(text, segment, at, to)) {
      dotted = at - segment === 1 || text[at + 2] === '.'
      segment = ++at
    } else break
  }
  if (numeric) {
    push(tokens, text, start, at, 'number')
    return at
  }
  if (text[at] === '.' && at < to && keepsStop(text, start, at, to, language, tokens, dotted)) {
    push(tokens, text, start, at + 1, 'word')
    return at + 1
  }
  const parted = apostrophe ? clitic.exec(text.slice(Math.max(start, at - 200), at)) : undefined
  const joined = at - start === 6 && /^cannot$/i.test(text.slice(start, at))
  const cut = parted ? at - (parted[2] as string).length : joined ? start + 3 : start
  if (cut > start) push(tokens, text, start, cut, 'word')
  push(tokens, text, cut, at, 'word')
  return at
}

const offices = new Set(['Gov.', 'Sen.', 'Rep.', 'Atty', 'Lt. '])

/** Parts of academic degrees written with stops: `Ph.D.`, `B.Sc.` */
const degrees = new Set('Ph Sc Ed Psy Phil Eng Litt Th Pharm'.split(' '))

const isDegree = (left: string, right: string): boolean =>
  degrees.has(left) ? right.length === 1 : left.length === 1 && degrees.has(right)

/** The stop inside `U.S`, `a.m`, `booking.com`; not the one where a space was lost: `agency.Officials`. */
function inName(text: string, segment: number, at: number, to: number): boolean {
  const end = runEnd(text, at + 1, Math.min(to, at + 10))
  if (text[end] === '.' && isDegree(text.slice(segment, Math.min(at, segment + 6)), text.slice(at + 1, end)))
    return true
  if (at - segment === 1) return end - at === 2
  return domains.has(text.slice(at + 1, end))
}

function runEnd(text: string, from: number, to: number): number {
  let at = from
  while (at < to && characterClass(text, at) === letter) at += width(text, at)
  return at
}

/** The first of `H. R. 1280`. */
const isInitial = (token: string) => token.length === 2 && token[1] === '.' && isCapital(token, 0)

const isCapital = (text: string, at: number) => /\p{Lu}/u.test(text[at] ?? '')

/** Does the stop at `at` belong to the word before it, as an abbreviation's or an initial's? */
function keepsStop(
  text: string,
  start: number,
  at: number,
  to: number,
  language: string,
  tokens: readonly Token[],
  dotted: boolean,
): boolean {
  if (text[at + 1] === '.') return false
  if (dotted) return true
  let next = at + 1
  while (next < to && next < at + 4 && characterClass(text, next) === none) next++
  const following = next < to ? characterClass(text, next) : none
  const name = text.slice(start, Math.min(at, start + 8))
  const before = tokens.at(-1)?.text ?? ''
  if (at - start > 1) {
    // A state's abbreviation stands after a comma or before an office: `Tulsa, Okla.`, `Calif. Gov.`
    const beside = offices.has(text.slice(next, next + 4)) ? ',' : before
    return abbreviation(name, language, beside, following === digit) !== undefined
  }
  if (following === digit && isInitial(before)) return true
  if (following !== letter) return abbreviation(name, language, before, following === digit) !== undefined
  const capital = isCapital(text, start)
  if (!capital) return name === 'v' || abbreviation(name, language, before, false) !== undefined
  if (!isCapital(text, next)) return name !== 'I'
  if (name === 'I' && !isCapital(before, 0)) return false
  return !starters.has(text.slice(next, runEnd(text, next, Math.min(to, next + 16))))
}

/** End of a web or mail address that starts here, or `start`. */
function addressEnd(text: string, start: number, to: number): number {
  const unit = text.charCodeAt(start) | 32
  if (unit !== 0x68 && unit !== 0x77) return start
  if (!/^(?:https?:\/\/|www\.)/i.test(text.slice(start, start + 8))) return start
  let end = start
  while (
    end < to &&
    end - start < longestAddress &&
    characterClass(text, end) !== none &&
    !'<>"“”'.includes(text[end]!)
  )
    end++
  while (end > start && ".,;:!?)]’'".includes(text[end - 1] as string)) end--
  return end
}
