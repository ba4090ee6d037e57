/** Shorter names are too alike to tell a slip from another name. */
const shortest = 5
const longest = 40

/**
 * Finds the words one slip away: a letter left out, put in, exchanged or swapped with its neighbor. A letter more or less
 * at the end is no slip but another form (`Petrov`, `Petrova`); nor is a first letter.
 * Method: an index of the words with one letter deleted (SymSpell, Wolf Garbe 2012), so that a look-up tries no pairs.
 */
export function nearSpellings(words: readonly string[]): (word: string) => readonly string[] {
  let index: Map<string, string[]> | undefined
  return (word) => {
    if (word.length < shortest || word.length > longest) return []
    index ??= indexOf(words)
    const found = new Set<string>()
    for (const key of [word, ...deletions(word)])
      for (const other of index.get(key) ?? []) if (oneSlip(word, other)) found.add(other)
    return [...found]
  }
}

function indexOf(words: readonly string[]): Map<string, string[]> {
  const index = new Map<string, string[]>()
  const put = (key: string, word: string) => {
    const list = index.get(key)
    if (!list) index.set(key, [word])
    else if (list.length < 16 && !list.includes(word)) list.push(word)
  }
  for (const word of words) {
    if (word.length < shortest || word.length > longest) continue
    put(word, word)
    for (const shorter of deletions(word)) put(shorter, word)
  }
  return index
}

function* deletions(word: string): Generator<string> {
  for (let i = 1; i < word.length; i++) yield word.slice(0, i) + word.slice(i + 1)
}

/** One edit (Damerau), not counting a letter more or less at the end. */
export function oneSlip(a: string, b: string): boolean {
  if (a === b || a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && from < b.length && a[from] === b[from]) from++
  let back = 0
  while (back < a.length - from && back < b.length - from && a[a.length - 1 - back] === b[b.length - 1 - back]) back++
  const [x, y] = [a.slice(from, a.length - back), b.slice(from, b.length - back)]
  if (x.length + y.length === 1) return back > 0
  return (x.length === 1 && y.length === 1) || (x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0])
}
