/** What a tokenizer asks of a character. Ideographs stand alone; `none` (white space, controls, marks of direction) is in no token. */
export const classOf = { none: 1, letter: 2, digit: 3, ideograph: 4, punctuation: 5, symbol: 6 } as const
export type CharacterClass = (typeof classOf)[keyof typeof classOf]

const tests: readonly [RegExp, CharacterClass][] = [
  [/[\s\u0085]/u, classOf.none],
  [/[\u00ad\u200c\u200d_]/u, classOf.letter],
  [/\p{C}/u, classOf.none],
  [/\p{Nd}/u, classOf.digit],
  [/\p{Ideographic}/u, classOf.ideograph],
  [/[\p{L}\p{M}\p{Nl}]/u, classOf.letter],
  [/\p{P}/u, classOf.punctuation],
]

const known = new Uint8Array(0x10000)

/** Class of the code point at an index of a text; `none` past its end and for a stray low surrogate. */
export function characterClass(text: string, at: number): CharacterClass {
  const unit = text.charCodeAt(at)
  if (Number.isNaN(unit)) return classOf.none
  if (unit >= 0xd800 && unit < 0xdc00) return classify(String.fromCodePoint(text.codePointAt(at) ?? unit))
  const found = known[unit] as CharacterClass | 0
  if (found) return found
  const made = unit >= 0xdc00 && unit < 0xe000 ? classOf.none : classify(String.fromCharCode(unit))
  known[unit] = made
  return made
}

const classify = (character: string): CharacterClass =>
  tests.find(([test]) => test.test(character))?.[1] ?? classOf.symbol

/** Code units of the code point at an index. */
export function width(text: string, at: number): 1 | 2 {
  const unit = text.charCodeAt(at)
  if (unit < 0xd800 || unit >= 0xdc00) return 1
  const low = text.charCodeAt(at + 1)
  return low >= 0xdc00 && low < 0xe000 ? 2 : 1
}
