import type { Range } from '@copydesk/core'
import type { Evidence } from './entry.ts'
import type { Layer } from './layers.ts'
import type { Mark } from './marks.ts'

/** Evidence of the open entry: `here` is the one the reader was led to. */
export interface Lit extends Range {
  readonly lit: 'here' | 'also'
}

/** Where the evidences of an entry lie, in the clean text or in the source. */
export const litOf = (evidence: readonly Evidence[], at: number, view: 'clean' | 'raw'): Lit[] =>
  evidence.flatMap(({ start, end, source }, i): Lit[] => {
    const lit = i === at ? 'here' : 'also'
    if (view === 'raw') return [{ ...source, lit }]
    return start === undefined || end === undefined ? [] : [{ start, end, lit }]
  })

export const visibleMarks = (marks: readonly Mark[], layers: ReadonlySet<Layer>): Mark[] =>
  marks.filter(({ layer }) => layers.has(layer))

/** The innermost of the marks over a stretch: the shortest, the later layer where they are equal. */
export const innermost = (marks: readonly Mark[]): Mark | undefined =>
  marks.reduce<Mark | undefined>(
    (best, mark) => (!best || mark.end - mark.start <= best.end - best.start ? mark : best),
    undefined,
  )

/** A place to step to: an entry at one of its evidences. */
export interface Step {
  readonly entry: string
  readonly at: number
  readonly start: number
}

/** The marks in the order of the text, the longer before those inside it. */
export const stepsOf = (marks: readonly Mark[]): Step[] =>
  [...marks].sort((a, b) => a.start - b.start || b.end - a.end).map(({ entry, at, start }) => ({ entry, at, start }))

/** The step after or before the open one; the first or last where none is open. */
export function nextStep(
  steps: readonly Step[],
  open: { readonly entry: string; readonly at: number } | undefined,
  by: 1 | -1,
): Step | undefined {
  const now = open ? steps.findIndex(({ entry, at }) => entry === open.entry && at === open.at) : -1
  if (now < 0) return by === 1 ? steps[0] : steps.at(-1)
  return steps[now + by]
}
