import { Problem } from '../problem.ts'

/** Forms of an answer, the one preferred first. */
export const jsonType = 'application/json'
const jsonlTypes: readonly string[] = ['application/jsonl', 'application/x-ndjson', 'application/ndjson']
const offered = [jsonType, ...jsonlTypes]

/** The media type to answer with. Source: RFC 9110, 12.5.1. Throws a Problem where none of ours is accepted. */
export function accepted(header = '*/*'): string {
  const ranges = header.split(',').map((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
    const quality = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1)
    return { type, quality }
  })
  const qualityOf = (type: string): number =>
    [type, 'application/*', '*/*'].map((range) => ranges.find((one) => one.type === range)).find(Boolean)?.quality ?? 0
  const best = offered.reduce((chosen, type) => (qualityOf(type) > qualityOf(chosen) ? type : chosen))
  if (qualityOf(best) > 0) return best
  throw new Problem('not-acceptable', {
    input: 'the header Accept',
    detail: `None of "${header}" can be given`,
    remedy: `Accept ${jsonType} or ${jsonlTypes[0]}`,
  })
}
