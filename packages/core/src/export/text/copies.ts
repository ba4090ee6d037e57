import { copyOf } from '../copy-of.ts'
import { shorten } from '../names.ts'
import { item, type Section } from './section.ts'

/** Of what the article is a copy, and what differs. */
export const copies: Section = ({ duplicateOf }, page) => {
  if (!duplicateOf) return
  const { differs, omitted } = duplicateOf
  const words = (text = '') => `“${shorten(text, 120)}”`
  const lines = differs.map(({ kind, text, was }) =>
    item(`${kind}: ${kind === 'changed' ? `${words(was)} → ${words(text)}` : words(text ?? was)}`, page),
  )
  const title = copyOf(duplicateOf)
  const rest = omitted ? [item(`and ${omitted} more`, page)] : []
  return [page.paint('warning', title), ...lines, ...rest].join('\n')
}
