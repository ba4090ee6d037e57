import type { Range } from '@copydesk/core'
import { cut } from '@copydesk/core/export'
import type { Mark } from '../model/marks.ts'
import { innermost, type Lit } from '../model/visible.ts'
import { asButton } from './as-button.ts'

interface Props {
  readonly text: string
  readonly range: Range
  readonly marks: readonly Mark[]
  readonly lit: readonly Lit[]
}

const named = new Set<string>(['person', 'organization', 'place', 'group', 'value'])

/** A stretch of text, cut where a mark begins or ends: each fragment carries all its marks and opens the innermost. */
export function Fragments({ text, range, marks, lit }: Props) {
  return cut<Mark | Lit>(range.start, range.end, [...marks, ...lit]).map(({ start, end, marks: over }) => {
    const words = text.slice(start, end)
    if (!over.length) return words
    const here = over.filter((mark) => 'entry' in mark)
    const light = over.filter((mark) => 'lit' in mark)
    const inner = innermost(here)
    const name = innermost(here.filter(({ layer }) => named.has(layer)))
    const classes = new Set(here.filter(({ layer }) => !named.has(layer)).map(({ layer }) => layer as string))
    if (name) classes.add(name.layer)
    if (light.length) classes.add(light.some((one) => one.lit === 'here') ? 'here' : 'also')
    const deep = here.filter(({ layer }) => layer === 'quotes').length > 1
    const className = `mark ${[...classes].join(' ')}${deep ? ' nested' : ''}`
    if (!inner)
      return (
        <mark key={start} className={className} tabIndex={-1}>
          {words}
        </mark>
      )
    return (
      <mark
        key={start}
        {...asButton}
        className={className}
        title={here.map(({ title }) => title).join('\n')}
        data-entry={inner.entry}
        data-at={inner.at}
        data-start={start}
      >
        {words}
      </mark>
    )
  })
}
