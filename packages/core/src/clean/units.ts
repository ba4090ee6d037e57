/** What one UTF-16 code unit is, as far as the shape of words goes. */
export const unit = { other: 0, small: 1, capital: 2, digit: 3, mark: 4, joint: 5, unspaced: 6, space: 7 } as const

const unknown = 255
const table = new Uint8Array(0x10000).fill(unknown)
const kinds: readonly (readonly [RegExp, number])[] = [
  [/\s/u, unit.space],
  [/[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\u0E00-\u0EFF]/u, unit.unspaced],
  [/\p{Lu}/u, unit.capital],
  [/\p{L}/u, unit.small],
  [/\p{N}/u, unit.digit],
  [/\p{M}/u, unit.mark],
  [/[’'.@/-]/u, unit.joint],
]

/** Letters of scripts without capitals count as small; halves of a pair of surrogates as other. */
export function unitAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const known = table[code]!
  return known === unknown ? learn(code) : known
}

function learn(code: number): number {
  const character = String.fromCharCode(code)
  const kind = kinds.find(([pattern]) => pattern.test(character))?.[1] ?? unit.other
  table[code] = kind
  return kind
}
