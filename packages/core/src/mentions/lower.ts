/** Letters as a class of a pattern for lowered text, without the flag `u`, which makes matching several times slower. */
export const letter = 'a-z\\u00b5-\\u024f\\u0370-\\u1fff'

/** The text in lower case with every offset kept: a letter whose small form is longer stays as it is. */
export function lowered(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from(text, (character) => {
    const small = character.toLowerCase()
    return small.length === character.length ? small : character
  }).join('')
}

/** A global pattern for lowered text. Write group names in small letters too. */
export const lowerPattern = (source: string): RegExp => new RegExp(source.toLowerCase(), 'g')
