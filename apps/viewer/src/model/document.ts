import type { Article, Range } from '@copydesk/core'
import { groupBy, oneLine, shorten } from '@copydesk/core/export'
import type { Entry, Evidence } from './entry.ts'
import { capital, dayWords, plural } from './words.ts'

export const editsEntry = (rule: string): string => `edits:${rule}`

/** What was removed, inserted or replaced, an entry a rule; each edit is evidence. */
export const changes = ({ edits }: Article): Entry[] =>
  [...groupBy(edits, ({ rule }) => rule)].map(([rule, some]): Entry => {
    const reasons = [...new Set(some.map(({ reason }) => reason))]
    const kinds = [...groupBy(some, ({ kind }) => kind)].map(([kind, { length }]) => `${length} ${kind}`)
    return {
      id: editsEntry(rule),
      kind: rule,
      title: reasons[0] ?? rule,
      summary: kinds.join(', '),
      section: 'changes',
      color: 'edits',
      facts: reasons.slice(1).map((text) => ({ label: 'Also', text })),
      vouchers: [],
      evidence: some.map(
        ({ kind, source, text, reason }): Evidence => ({ source, text: text || ' ', says: `${kind}: ${reason}`, rule }),
      ),
      rule,
    }
  })

/** Title, authors, dates, outlet: read from the source, with the place they were read from. */
export function about(article: Article): Entry[] {
  const { title, authors, publisher, published, updated, place } = article
  const found: [label: string, text: string, source: Range | undefined, rule: string][] = []
  if (title) found.push(['title', oneLine(title.text), title.source, 'title'])
  for (const { name, role, outlet, source } of authors)
    found.push(['author', [name, role, outlet].filter(Boolean).join(', '), source, 'authors'])
  if (publisher) found.push(['outlet', publisher.name, publisher.source, 'publisher'])
  if (published) found.push(['published', dayWords(published.value), published.source, published.basis])
  if (updated) found.push(['updated', dayWords(updated.value), updated.source, updated.basis])
  if (place) found.push(['dateline', place.name, place.source, 'dateline'])
  return found.map(
    ([label, text, source, rule], i): Entry => ({
      id: `about:${i}`,
      kind: label,
      title: text,
      section: 'about',
      color: 'about',
      facts: [{ label: capital(label), text }],
      vouchers: [],
      evidence: source ? [{ source, text: article.source.text?.slice(source.start, source.end) ?? text }] : [],
      rule,
    }),
  )
}

/** What the reader was not sure of or left out. Equal remarks of a stage stand in one entry. */
export const notes = (article: Article): Entry[] =>
  [...groupBy(article.notes, ({ stage, message }) => `${stage}: ${message}`).values()].map((some, i): Entry => {
    const { stage, rule, message } = some[0]!
    return {
      id: `notes:${i}`,
      kind: stage,
      title: capital(message),
      ...(some.some(({ span }) => span) && {
        summary: shorten(some.flatMap(({ span }) => (span ? `“${oneLine(span.text)}”` : [])).join(', '), 90),
      }),
      section: 'notes',
      color: 'notes',
      facts: some.length > 1 ? [{ label: 'Places', text: plural(some.length, 'place') }] : [],
      vouchers: [],
      evidence: some.flatMap(({ span, source }): Evidence[] => {
        if (span) return [span]
        return source ? [{ source, text: article.source.text?.slice(source.start, source.end) ?? '' }] : []
      }),
      rule,
    }
  })
