import { groupBy } from '../group.ts'
import { shorten } from '../names.ts'
import { item, type Section, titled } from './section.ts'

const number = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, ',')

/** Where it came from and what is known about it. */
export const header: Section = ({ source, language, authors, published, publisher, page }, { paint }) => {
  const facts = [
    publisher?.name,
    published && `${published.value} (${published.basis})`,
    authors?.length
      ? `by ${authors.map(({ name, role, outlet }) => [name, role, outlet].filter(Boolean).join(', ')).join('; ')}`
      : undefined,
    language && language.code !== 'en' ? `language ${language.code}` : undefined,
    page && page !== 'article' ? `page kind: ${page}` : undefined,
    `${number(source.length)} characters`,
  ]
  return paint('faint', `${source.id} · ${facts.filter(Boolean).join(' · ')}`)
}

/** What was taken out, by rule; with `explain` every edit. */
export const removed: Section = ({ edits }, page) => {
  const gone = (edits ?? []).filter((edit) => /\S/.test(edit.text) || page.explain)
  if (page.explain)
    return titled(
      'Edits',
      gone.map((edit) =>
        item(
          `${edit.source.start}-${edit.source.end} ${edit.kind} by ${edit.rule}: ${JSON.stringify(shorten(edit.text, 60))}`,
          page,
        ),
      ),
      page,
    )
  const rules = groupBy(
    gone.filter((edit) => edit.kind !== 'inserted'),
    (edit) => edit.rule,
  )
  const lines = [...rules].map(([rule, all]) => {
    const size = all.reduce((sum, { source }) => sum + source.end - source.start, 0)
    const longest = all.reduce((a, b) => (b.text.length > a.text.length ? b : a))
    return item(
      `${page.paint('cue', rule)}: ${all[0]?.reason}; ${number(size)} characters, e.g. ${page.paint('faint', JSON.stringify(shorten(longest.text, 60)))}`,
      page,
    )
  })
  return titled('Removed or replaced', lines, page)
}

export const remarks: Section = ({ notes }, page) =>
  titled(
    'Notes',
    (notes ?? []).map(({ stage, message, span }) =>
      item(`${stage}: ${message}${span ? `: “${shorten(span.text, 80)}”` : ''}`, page),
    ),
    page,
  )
