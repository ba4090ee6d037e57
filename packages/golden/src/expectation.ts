/** One line of an expectation file: plain, wanted but not produced yet, or produced though unwanted. */
export interface ExpectedLine {
  readonly mark: 'plain' | 'wanted' | 'unwanted'
  readonly text: string
  /** Why the gap is there; for the two marked kinds. */
  readonly reason?: string
}

const marks = { '- ': 'wanted', '+ ': 'unwanted' } as const

/**
 * Reads an expectation file. Blank lines and lines that start with `# ` are comments; a backslash in front takes a
 * line as it is. Throws when a marked line gives no reason, with its number.
 */
export function readExpectation(file: string, name: string): ExpectedLine[] {
  return file.split('\n').flatMap((line, i): ExpectedLine[] => {
    if (line.trim() === '' || line.startsWith('# ')) return []
    const mark = marks[line.slice(0, 2) as keyof typeof marks]
    if (!mark) return [{ mark: 'plain', text: line.startsWith('\\') ? line.slice(1) : line }]
    const at = line.lastIndexOf('  # ')
    if (at < 0 || line.slice(at + 4).trim() === '')
      throw new Error(`${name}:${i + 1}: a line marked "${line[0]}" needs its reason: ${line[0]} line  # reason`)
    return [{ mark, text: line.slice(2, at), reason: line.slice(at + 4).trim() }]
  })
}

/** The line as it stands in a file. */
export function writeLine({ mark, text, reason }: ExpectedLine): string {
  if (mark !== 'plain') return `${mark === 'wanted' ? '-' : '+'} ${text}  # ${reason}`
  return /^(?:[-+#] |\\)/.test(text) ? `\\${text}` : text
}
