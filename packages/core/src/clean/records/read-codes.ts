import { type Draft, headLines, headSize, linesOf, put, type RecordFields } from './record-fields.ts'

const codeLine =
  /^[ \t]{0,6}(HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|ART|CLM|SE|CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN)(?:[ \t]{2,}|\t|[ \t]*\r?$)/
const anyCode = new RegExp(codeLine.source, 'gm')
const own = new Set(['HD', 'LP', 'TD'])

/** Fields by codes of two or three letters. */
export function readCodes(text: string): RecordFields | undefined {
  const found = new Set(
    linesOf(text, 0, Math.min(text.length, headSize), headLines).map((line) => codeLine.exec(line.text)?.[1]),
  )
  found.delete(undefined)
  if (!found.has('HD') || found.size < 4 || !(found.has('LP') || found.has('TD'))) return undefined
  const codes = [...text.matchAll(anyCode)]
  const made: Draft = { ranges: [], joints: [] }
  if (codes[0] && codes[0].index > 0) made.ranges.push({ start: 0, end: codes[0].index })
  codes.forEach((code, i) => {
    const name = code[1] ?? ''
    const from = code.index + code[0].length
    const to = codes[i + 1]?.index ?? text.length
    made.ranges.push({ start: code.index, end: own.has(name) ? from : to })
    const value = text
      .slice(from, Math.min(to, from + 1000))
      .replace(/\s+/g, ' ')
      .trim()
    if (value) put(made, ({ HD: 'title', BY: 'byline', SN: 'publication', PD: 'date' } as const)[name], value)
  })
  return made
}
