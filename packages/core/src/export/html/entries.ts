import { oneLine } from '../../text/index.ts'
import { groupBy } from '../group.ts'
import { actVerb, howMany, namesOf, shorten } from '../names.ts'
import type { PartialArticle } from '../only.ts'
import { escapeHtml } from './escape.ts'

const list = (title: string, items: readonly string[]) =>
  items.length
    ? `<h2>${escapeHtml(title)}</h2>\n<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`
    : ''

const link = (id: string | undefined, text: string) =>
  id === undefined ? escapeHtml(text) : `<a href="#${escapeHtml(id)}">${escapeHtml(text)}</a>`

const why = (rule: string, certainty?: number) =>
  ` <small>${escapeHtml(rule)}${certainty === undefined ? '' : ` ${certainty.toFixed(2)}`}</small>`

/** The lists under the article; each entry links to its evidence. */
export function entries(article: PartialArticle): string {
  const { party, parties, voucher, side, vouched } = namesOf(article)
  const claims = groupBy(article.claims ?? [], (claim) => claim.quote)
  const who = (article.entities ?? []).map(({ name, kind, roles, mentions, rule, certainty }) => {
    const role = roles.map(({ title, for: whom, to }) =>
      [title, whom && `for ${whom}`, to && `to ${to}`].filter(Boolean).join(' '),
    )
    return `${link(mentions[0], oneLine(name))} <small>${escapeHtml([kind, ...new Set(role), `${mentions.length} mentions`].join(' · '))}</small>${why(rule, certainty)}`
  })
  const statements = (article.quotes ?? []).map((quote) => {
    const acts = (claims.get(quote.id) ?? []).map(({ act, targets }) =>
      [actVerb(act), parties(targets)].filter(Boolean).join(' → '),
    )
    const words = shorten(quote.parts.map(({ text }) => text).join(' … '), 200)
    return `<b>${escapeHtml(party(quote.speaker) ?? 'nobody named')}</b> <i>${escapeHtml(acts.join('; ') || quote.mode)}</i>: ${link(quote.id, words)}${why(quote.rule, quote.certainty)}`
  })
  const events = (article.events ?? []).map((event) => {
    const sides = [parties(event.actors) || 'nobody named', parties(event.recipients)].filter(Boolean).join(' → ')
    return `${escapeHtml(event.class)} ${link(event.id, `“${oneLine(event.trigger.text)}”`)}: ${escapeHtml(sides)} — <span class="voucher">${escapeHtml(vouched(event))}</span>${why(event.rule, event.certainty)}`
  })
  const counts = (article.counts ?? []).map(
    ({ id, status, text, min, max, who, by, rule }) =>
      `${escapeHtml(`${status} ${howMany({ min, max })}`)}: ${link(id, party(who) ?? oneLine(text))} — <span class="voucher">${escapeHtml(voucher(by))} says</span>${why(rule)}`,
  )
  const conflicts = (article.conflicts ?? []).map(({ kind, between, rule, certainty }) => {
    const sides = between.map(
      ({ by, span }) => `<b>${escapeHtml(side(by, kind))}</b>: “${escapeHtml(oneLine(span.text))}”`,
    )
    return `<span class="conflict">${escapeHtml(kind)}</span>: ${sides.join(' against ')}${why(rule, certainty)}`
  })
  const gone = groupBy(
    (article.edits ?? []).filter(({ kind, text }) => kind !== 'inserted' && /\S/.test(text)),
    ({ rule }) => rule,
  )
  const removed = [...gone].map(([rule, edits]) => {
    const some = edits
      .slice(0, 3)
      .map(({ text }) => `“${shorten(text, 80)}”`)
      .join(' ')
    return `${escapeHtml(rule)}: ${escapeHtml(edits[0]?.reason ?? '')}, ${edits.length}× <small>${escapeHtml(some)}</small>`
  })
  return [
    list('Who and where', who),
    list('Statements', statements),
    list('Events', events),
    list('Figures', counts),
    list('Conflicting accounts', conflicts),
    list('Removed or replaced', removed),
  ]
    .filter(Boolean)
    .join('\n')
}
