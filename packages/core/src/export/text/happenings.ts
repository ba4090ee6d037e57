import { oneLine } from '../../text/index.ts'
import { howMany, namesOf } from '../names.ts'
import { because, item, type Section, titled } from './section.ts'

/** Events, figures and conflicts: each with who vouches for it. */
export const happenings: Section = (article, page) => {
  const { party, parties, voucher, side, vouched } = namesOf(article)
  const { paint } = page
  const events = (article.events ?? []).map((event) => {
    const aim = parties(event.recipients)
    const facts = [
      `${parties(event.actors) || 'nobody named'}${aim ? ` → ${aim}` : ''}`,
      party(event.place) && `at ${party(event.place)}`,
      /^\d{4}/.test(event.date?.value ?? '') ? event.date?.value : event.date?.text,
    ].filter(Boolean)
    return item(
      `${paint('cue', event.class)} “${oneLine(event.trigger.text)}”: ${facts.join(', ')} — ${paint('strong', vouched(event))}${because(event.rule, event.certainty, page)}`,
      page,
    )
  })
  const counts = (article.counts ?? []).map(({ status, text, min, max, who, by, relation, rule }) =>
    item(
      `${paint('cue', status)} ${howMany({ min, max })}: ${party(who) ?? `“${oneLine(text)}”`}${relation ? ` (${relation.kind})` : ''} — ${paint('strong', `${voucher(by)} says`)}${because(rule, undefined, page)}`,
      page,
    ),
  )
  const conflicts = (article.conflicts ?? []).map(({ kind, between, rule, certainty }) =>
    item(
      `${paint('warning', kind)}: ${between.map(({ by, span }) => `${side(by, kind)}: “${oneLine(span.text)}”`).join('  against  ')}${because(rule, certainty, page)}`,
      page,
    ),
  )
  const byId = new Map((article.events ?? []).map((event) => [event.id, event]))
  const dated = (article.timeline ?? []).flatMap((entry) => {
    const event = byId.get(entry.event)
    const when = entry.timex ?? ([entry.earliest, entry.latest].filter(Boolean).join(' … ') || undefined)
    const after = entry.after.flatMap((id) => byId.get(id)?.trigger.text ?? [])
    if (!event || (!when && !after.length)) return []
    const order = after.length ? ` after “${after.map(oneLine).join('”, “')}”` : ''
    return item(
      `${when ?? 'undated'}${order}: “${oneLine(event.trigger.text)}” — ${paint('strong', vouched(event))}`,
      page,
    )
  })
  const sections = [
    titled('Events', events, page),
    titled('Figures', counts, page),
    titled('Timeline', dated, page),
    titled('Conflicting accounts', conflicts, page),
  ]
  return sections.filter(Boolean).join('\n\n') || undefined
}
