/** One `lists/<name>.tsv`: what its header says and its rows. */
export interface ListFile {
  header: { what: string; origin: string; license: string; case: string; made?: string }
  rows: Map<string, readonly string[]>
}

const required = ['what', 'origin', 'license', 'case'] as const

/**
 * Header lines are `# key: value`; any other line that starts with `#` is a comment. Every row has as many fields as
 * the first.
 * @throws Error `path:line` when a header is missing, a key comes twice, or a row breaks the header's promise
 */
export function parseListFile(path: string, text: string): ListFile {
  const header: Record<string, string> = {}
  const rows = new Map<string, readonly string[]>()
  const fail = (line: number, why: string) => new Error(`${path}:${line + 1}: ${why}`)
  let columns = 0
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return
    if (line.startsWith('#')) {
      const [, key, value] = /^#\s*([a-z]+):\s*(\S.*)$/i.exec(line) ?? []
      if (key && value && rows.size === 0) {
        const name = key.toLowerCase() === 'licence' ? 'license' : key.toLowerCase()
        header[name] = name === 'license' ? value.trim().replace(/ +(?!AND\b)(?<!AND )/g, '-') : value.trim()
      }
      return
    }
    const fields = line.split('\t')
    const key = fields[0]!
    columns ||= fields.length
    if (fields.length !== columns) throw fail(i, `${fields.length} fields where the rows before have ${columns}`)
    if (fields.some((field) => field !== field.trim())) throw fail(i, 'a field starts or ends with a space')
    if (key === '') throw fail(i, 'the first field is empty')
    if (rows.has(key)) throw fail(i, `"${key}" comes twice`)
    if (header.case === 'lower' && key !== key.toLowerCase()) throw fail(i, `"${key}" is not lower case`)
    rows.set(key, fields.slice(1))
  })
  for (const key of required) {
    if (!header[key]) throw fail(0, `the header has no line "# ${key}: ..." (needed: ${required.join(', ')})`)
  }
  if (rows.size === 0) throw fail(0, 'no rows')
  return { header: header as unknown as ListFile['header'], rows }
}
