import { hintOfWord, hintsWithin } from './class-hints.ts'
import { beginsPair, furnitureOfWords, kindOfClassWord, noKind } from './furniture.ts'
import type { Furniture } from './page.ts'

/** What an element's class words and ids say. */
export interface ClassWords {
  /** Kind of furniture that they name. */
  readonly furniture: Furniture | undefined
  /** Small, without the numbers that tell one element from the next. */
  readonly plain: string
  /** Bits of `hintNames`. */
  readonly hints: number
}

const isSmall = (unit: number) => unit >= 97 && unit <= 122
const isCapital = (unit: number) => unit >= 65 && unit <= 90
const isDigit = (unit: number) => unit >= 48 && unit <= 57

/** Reads class words; each list of them once, since many elements of a page are written alike. */
export function classReader(): (words: string) => ClassWords {
  const known = new Map<string, ClassWords>()
  return (words) => {
    let read = known.get(words)
    if (!read) {
      read = readWords(words)
      known.set(words, read)
    }
    return read
  }
}

/** Anything but letters and digits parts words, and a capital after a small letter; digits part those of `plain`. */
function readWords(words: string): ClassWords {
  let line = ''
  let plain = ''
  let joined = ''
  let hints = 0
  let kind = noKind
  let pair = false
  const put = (from: number, to: number, digits: boolean) => {
    const word = words.slice(from, to).toLowerCase()
    kind = Math.min(kind, kindOfClassWord(word))
    pair ||= beginsPair(word)
    line += ` ${word}`
    for (const part of digits ? word.split(/\d+/) : [word]) {
      if (!part) continue
      hints |= hintOfWord(part)
      plain += plain ? ` ${part}` : part
      joined += part
    }
  }
  let from = -1
  let digits = false
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at)
    const capital = isCapital(unit)
    const digit = isDigit(unit)
    const inWord = capital || digit || isSmall(unit)
    if (from >= 0 && (!inWord || (capital && isSmall(words.charCodeAt(at - 1))))) {
      put(from, at, digits)
      from = -1
      digits = false
    }
    if (inWord && from < 0) from = at
    digits ||= digit
  }
  if (from >= 0) put(from, words.length, digits)
  if (plain) hints |= hintsWithin(plain, joined)
  return { furniture: kind < noKind || pair ? furnitureOfWords(kind, line) : undefined, plain, hints }
}
