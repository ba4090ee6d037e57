/** Names of authors in a field: a list, an object with a name, or a line. Undefined where it is none of these. */
export function namesOf(value: unknown): string[] | undefined {
  if (typeof value === 'string') return split(value)
  if (Array.isArray(value)) {
    const names = value.slice(0, most).map(nameOf)
    return names.every((name) => name !== undefined) ? names.flatMap(split) : undefined
  }
  const name = nameOf(value)
  return name === undefined ? undefined : split(name)
}

const most = 100

/** A text, or the name an object carries. */
export function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const { name, title, rendered } = value as Record<string, unknown>
  return [name, title, rendered].find((each) => typeof each === 'string') as string | undefined
}

const fullName = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:[\p{Ll}'’]{1,4}\s+)?\p{Lu}[\p{L}\p{M}.'’-]*){1,4}$/u

/** Splits at semicolons; at commas and "and" only where a full name stands on each side ("Land, Ada" is one person). */
function split(line: string): string[] {
  const names = line
    .slice(0, 1000)
    .replace(/^\s*by:?\s+/i, '')
    .split(/[;|\n]/)
    .map((part) => part.trim())
    .filter(Boolean)
  return names.flatMap((name) => {
    const parts = name.split(/,\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+/).map((part) => part.trim())
    return parts.length > 1 && parts.every((part) => fullName.test(part)) ? parts : [name]
  })
}
