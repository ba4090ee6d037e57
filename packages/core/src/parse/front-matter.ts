/** Scalars and lists of scalars at the head of a Markdown file; what is nested deeper is left alone. */
export type FrontMatter = Readonly<Record<string, string | readonly string[]>>

const opening = /^\ufeff?---[ \t]*\r?\n/
const mostLines = 200
const longestLine = 1000

/** The data between two rules at the start of a file, as far as it is plain YAML; undefined where there is none. */
export function frontMatter(text: string): FrontMatter | undefined {
  const open = opening.exec(text)
  if (!open) return undefined
  const lines = text.slice(open[0].length, open[0].length + 20_000).split(/\r?\n/, mostLines)
  const end = lines.findIndex((line) => /^(?:---|\.\.\.)[ \t]*$/.test(line))
  if (end < 1) return undefined
  const found: Record<string, string | string[]> = {}
  let list: string[] | undefined
  for (const raw of lines.slice(0, end)) {
    const line = raw.slice(0, longestLine)
    const pair = /^([A-Za-z][\w-]{0,40})[ \t]*:[ \t]*(.*)$/.exec(line)
    const entry = /^[ \t]*-[ \t]+(.*)$/.exec(line)?.[1]
    if (pair) {
      const [, key = '', value = ''] = pair
      list = undefined
      const bare = value.replace(/[ \t]+#.*$/, '').trim()
      if (!bare) found[key.toLowerCase()] = list = []
      else if (/^\[.*\]$/.test(bare))
        found[key.toLowerCase()] = bare.slice(1, -1).split(',').map(unquoted).filter(Boolean)
      else found[key.toLowerCase()] = unquoted(/^["']/.test(value.trim()) ? value : bare)
    } else if (entry !== undefined && list) {
      list.push(unquoted(entry.replace(/^name:[ \t]*/, '')))
    } else if (line.trim() && !/^[ \t#]/.test(line)) return undefined
  }
  return Object.keys(found).length ? found : undefined
}

function unquoted(value: string): string {
  const bare = value.trim()
  const quoted = /^"((?:[^"\\]|\\.)*)"|^'((?:[^']|'')*)'/.exec(bare)
  if (!quoted) return bare
  return quoted[1] !== undefined ? quoted[1].replace(/\\(.)/g, '$1') : (quoted[2] ?? '').replace(/''/g, "'")
}
