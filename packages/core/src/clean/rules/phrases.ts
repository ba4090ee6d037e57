/** What may stand around an alternative in a line of its own: marks, but no currency, and a count. */
const before = '^[^\\p{L}\\p{N}\\p{Sc}]*(?:\\d+ )?'
const after = '\\W*(?:\\d+\\W*)?$'

/**
 * A pattern from alternatives, each the text of a regular expression, in any case. `line`: nothing else stands in the
 * line but marks and a count. `start`: marks before, anything after. `within`: anywhere.
 */
export function phrases(where: 'line' | 'start' | 'within', alternatives: readonly string[]): RegExp {
  const any = `(?:${alternatives.join('|')})`
  return new RegExp(where === 'line' ? before + any + after : where === 'start' ? `^\\W*${any}` : any, 'iu')
}
