export interface CodeBlock {
  /** Document and line, for messages. */
  place: string
  language: 'ts' | 'sh'
  /** The second word of the fence, what the code runs in: ```` ```ts browser ````. Node or a shell where there is none. */
  world: string
  code: string
  /** The `text` block that stands next, with nothing but blank lines between: what the code prints. */
  output: string | undefined
}

/** The `ts` and `sh` blocks of a Markdown document. */
export function blocks(markdown: string, document: string): CodeBlock[] {
  const fences = [...markdown.matchAll(/^```(\w*)(?: (\w+))?\n((?:(?!```).*\n)*)```$/gm)].map((fence) => ({
    start: fence.index,
    end: fence.index + fence[0].length,
    language: fence[1] ?? '',
    world: fence[2] ?? '',
    code: fence[3] ?? '',
  }))
  return fences.flatMap(({ start, end, language, world, code }, i) => {
    if (language !== 'ts' && language !== 'sh') return []
    const next = fences[i + 1]
    const printed = next?.language === 'text' && markdown.slice(end, next.start).trim() === ''
    const place = `${document}:${markdown.slice(0, start).split('\n').length}`
    return [{ place, language, world, code, output: printed ? next.code : undefined }]
  })
}

/** Whether a print is as documented; a line `...` in the document stands for any number of lines. */
export function matches(printed: string, documented: string): boolean {
  const parts = documented.trimEnd().split(/^\.\.\.$\n?/m)
  const text = `${printed.trimEnd()}\n`
  let at = 0
  for (const [i, part] of parts.entries()) {
    const wanted = i === parts.length - 1 && part !== '' ? `${part}\n` : part
    const start = i === 0 ? (text.startsWith(wanted) ? 0 : -1) : text.indexOf(wanted, at)
    if (start < 0) return false
    at = start + wanted.length
  }
  return parts.at(-1) === '' || text.endsWith(`${parts.at(-1)}\n`)
}
