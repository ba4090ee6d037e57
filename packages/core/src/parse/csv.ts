import { sniffDelimiter } from './delimiter.ts'
import { dateNames, fieldsOf, idNames, titleNames, uriNames, wordNames } from './fields.ts'
import type { Format } from './format.ts'

/** A table with a head, its fields parted by `,`, `;`, tab or `|`; one row a document. Source: RFC 4180. */
export const csv: Format<'csv'> = {
  name: 'csv',
  mediaTypes: ['text/csv', 'application/csv', 'text/tab-separated-values'],
  endings: ['.csv', '.tsv', '.tab'],
  detect: isHead,
  async *read(input) {
    const { readCsv } = await import('./read-csv.ts')
    yield* readCsv(input)
  },
}

const known: ReadonlySet<string> = new Set([...dateNames, ...idNames, ...titleNames, ...uriNames, 'author', 'authors'])
/** The first line names a column of text and one more that records have. */
function isHead(head: string): boolean {
  const line = head.slice(0, 4000).split(/\r?\n/, 1)[0] ?? ''
  const delimiter = sniffDelimiter(line)
  if (!delimiter || line.length === head.length) return false
  const names = line.split(delimiter).map((name) => name.trim().replace(/^"(.*)"$/, '$1'))
  const fields = [...fieldsOf(Object.fromEntries(names.map((name) => [name, 1]))).keys()]
  return (
    names.every((name) => name.length <= 40 && !/[.!?<>{}]\s*$/.test(name)) &&
    fields.some((name) => wordNames.has(name)) &&
    fields.some((name) => known.has(name))
  )
}
