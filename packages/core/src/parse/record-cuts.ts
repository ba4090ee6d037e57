/** Told line after line where the records of a file begin and end. */
export type Cutter = (line: string) => 'begins' | 'ends' | undefined

const numbered = /^\s*(?:Document\s+)?(\d{1,6})\s+of\s+(\d{1,6})(?:\s+DOCUMENTS?)?\s*$/i
const key = /^\s*(?:AN\s+)?Document\s+[A-Za-z]{2,10}\d{6,}[A-Za-z0-9]{2,30}\s*$/
const endWords = /^\s*End of Document\s*$/i
const rule = /^\s*(?:_{20,}|={20,}|-{20,}|\*{20,})\s*$/
/** Lines of the head or foot of a record in a database. */
const label =
  /^\s{0,8}(?:LENGTH:\s*[\d,]+ words|(?:BYLINE|SECTION|HEADLINE|LOAD-DATE|DATELINE|LANGUAGE|PUBLICATION-TYPE|Title|Authors?|Publication (?:title|date|info|year)|Full text|Abstract|Document (?:URL|type)|Source type)\s*:|Body\s*$)/i
const code = /^\s{0,6}(HD|BY|WC|PD|SN|SC|LA|CY|LP|TD|SE|ED|PG|ET|AN)(?:\s{2,}\S|\t|\s*$)/
/** `450 words` and under it a date: the head of a record whose lines carry no labels. */
const counted = /^[ \t]*[\d,]{2,7} words[ \t]*\r?\n[ \t]*\d{1,2} \p{L}{3,12} \d{4}[ \t]*\r?$/mu

/**
 * How a file of records is cut, judged over what is known of it; undefined where it shows no such records.
 * One line alone never tells: numbers must rise toward one total, keys close heads of records, rules stand between them.
 */
export function cutterFor(text: string): Cutter | undefined {
  const lines = text.split(/\r?\n/).map((line) => line.slice(0, 200))
  const labels = lines.filter((line) => label.test(line)).length
  const codes = new Set(lines.map((line) => code.exec(line)?.[1]).filter(Boolean))
  const isCoded = codes.has('HD') && codes.size >= 4 && (codes.has('LP') || codes.has('TD'))
  const first = lines.find((line) => numbered.test(line))
  if (first !== undefined && labels + codes.size >= 1) {
    const form = formOf(first)
    const same = lines.filter((line) => numbered.test(line) && formOf(line) === form).length
    const cutter = byNumber(first)
    const rising = lines.filter(cutter).length
    if (rising > same / 2) return byNumber(first)
  }
  if (isCoded || (counted.test(text) && lines.some((line) => key.test(line))))
    return (line) => (key.test(line) ? 'ends' : undefined)
  if (labels >= 2 && lines.some((line) => endWords.test(line)))
    return (line) => (endWords.test(line) ? 'ends' : undefined)
  const rules = lines.filter((line) => rule.test(line)).length
  if (rules >= 2 && labels >= 4 && labels >= 1.5 * rules) return (line) => (rule.test(line) ? 'begins' : undefined)
  return undefined
}

/** What such a line has besides its numbers. */
const formOf = (line: string) => line.replace(/\d+/g, '').trim()

/** Begins with the line's own number; others of its form rise by one toward the same total. */
function byNumber(line: string): Cutter {
  const [, first, total] = numbered.exec(line) ?? []
  const form = formOf(line)
  let next = Number(first)
  return (line) => {
    const found = numbered.exec(line)
    if (!found || found[2] !== total || Number(found[1]) !== next || formOf(line) !== form) return undefined
    next++
    return 'begins'
  }
}
