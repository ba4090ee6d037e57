import type { Article, Count, Event } from '@copydesk/core'
import { type Names, oneLine, sideVerb } from '@copydesk/core/export'
import { distinct, type Entry, evidenceOf, type Fact, type Voucher } from './entry.ts'
import { between, capital, disputedWords, stanceWords, timexWords } from './words.ts'

const byWhom = (by: string) => (by === 'narrator' ? {} : { to: by })

/** Everybody who stands behind an event, each stance once. */
export function vouchersOf({ accounts }: Pick<Event, 'accounts'>, { voucher }: Names): Voucher[] {
  const all = accounts.map(({ by, stance }) => ({ who: voucher(by), stance: stanceWords(stance), ...byWhom(by) }))
  return all.filter(({ who, stance }, i) => all.findIndex((one) => one.who === who && one.stance === stance) === i)
}

export const vouchWords = (vouchers: readonly Voucher[]): string =>
  vouchers.map(({ who, stance }) => `${who} ${stance}`).join('; ')

/** Who did what to whom: never without who says so. */
export function events(article: Article, names: Names): Entry[] {
  const { party, parties } = names
  const counts = new Map((article.counts ?? []).map((count) => [count.id, count]))
  return (article.events ?? []).map((event): Entry => {
    const { id, trigger, actors, recipients, place, date, mode, context, accounts, speechAct, rule, certainty } = event
    const actor = parties(actors)
    const recipient = parties(recipients)
    const when =
      date && [date.text && oneLine(date.text), date.value && `(${timexWords(date.value)})`].filter(Boolean).join(' ')
    const facts: Fact[] = [
      { label: 'Kind', text: [event.class.toLowerCase(), mode, context].filter(Boolean).join(', ') },
      ...list('Who', actors, party),
      ...list('To whom', recipients, party),
      ...(place ? list('Where', [place], party) : []),
      ...(when ? [{ label: 'When', text: when, ...(date?.mention && { to: date.mention }) }] : []),
      ...event.counts.flatMap((id) => {
        const count = counts.get(id)
        return count ? [{ label: 'Figure', text: `${count.status}: ${oneLine(count.text)}`, to: id }] : []
      }),
      ...(speechAct ? [{ label: 'Done by saying', text: 'the statement', to: speechAct }] : []),
    ]
    return {
      id,
      kind: event.class.toLowerCase(),
      title: oneLine(trigger.text),
      summary: [[actor || 'nobody named', recipient].filter(Boolean).join(' → '), place && party(place), when]
        .filter(Boolean)
        .join(' · '),
      section: 'events',
      color: 'events',
      facts,
      vouchers: vouchersOf(event, names),
      evidence: distinct([
        ...evidenceOf([trigger]),
        ...accounts.flatMap(({ by, stance, span }) =>
          evidenceOf([span], `${names.voucher(by)} ${stanceWords(stance)}`),
        ),
        ...evidenceOf(actors, 'who'),
        ...evidenceOf(recipients, 'to whom'),
        ...evidenceOf([place], 'where'),
        ...evidenceOf([date], 'when'),
      ]),
      rule,
      certainty,
    }
  })
}

const list = (label: string, parties: Event['actors'], name: Names['party']): Fact[] =>
  parties.flatMap((one) => {
    const text = name(one)
    const codes = [one.country, one.code, one.sector].filter(Boolean).join(' ')
    return text ? [{ label, text: codes ? `${text} (${codes})` : text, ...(one.entity && { to: one.entity }) }] : []
  })

const relations: Record<NonNullable<Count['relation']>['kind'], string> = {
  'part-of': 'Part of',
  shares: 'Shares people with',
  repeats: 'Repeats',
  adds: 'Adds to',
}

/** How many fared how, and who says so. */
export function figures(article: Article, { party, voucher }: Names): Entry[] {
  const byId = new Map((article.counts ?? []).map((count) => [count.id, count]))
  return (article.counts ?? []).map((count): Entry => {
    const { id, status, min, max, who, by, relation, rule } = count
    const number = between(min, max)
    const group = party(who)
    const other = relation && byId.get(relation.to)
    return {
      id,
      kind: status,
      title: oneLine(count.text),
      ...(group && group !== oneLine(count.text) && { summary: group }),
      section: 'figures',
      color: 'counts',
      facts: [
        { label: 'How many', text: number ?? 'not said in figures' },
        { label: 'Fared', text: status },
        ...(group ? [{ label: 'Who', text: group, ...(who?.entity && { to: who.entity }) }] : []),
        ...(other && relation
          ? [{ label: relations[relation.kind], text: `${other.status}: ${oneLine(other.text)}`, to: other.id }]
          : []),
      ],
      vouchers: [{ who: voucher(by), stance: 'says so', ...byWhom(by) }],
      evidence: distinct([...evidenceOf([count]), ...evidenceOf([who], 'who')]),
      rule,
    }
  })
}

/** Accounts that cannot both hold, side by side. */
export function conflicts(article: Article, { voucher }: Names): Entry[] {
  const acts = new Map((article.claims ?? []).map(({ id, act }) => [id, act]))
  const triggers = new Map((article.events ?? []).map(({ id, trigger }) => [id, oneLine(trigger.text)]))
  return (article.conflicts ?? []).map(({ about: what, kind, between: sides, rule, certainty }, i): Entry => {
    const trigger = triggers.get(what)
    return {
      id: `conflict:${i}`,
      kind: disputedWords(kind),
      title: sides.map(({ by }) => voucher(by)).join(' against '),
      summary: sides.map(({ span }) => `“${oneLine(span.text)}”`).join(' — '),
      section: 'conflicts',
      color: 'conflicts',
      facts: [{ label: capital(kind), text: trigger ? `“${trigger}”` : oneLine(what), ...(trigger && { to: what }) }],
      vouchers: sides.map(({ by, span }) => ({
        who: voucher(by),
        stance: `${sideVerb(kind, acts.get(by)) ?? 'says'} “${oneLine(span.text)}”`,
        ...byWhom(by),
      })),
      evidence: sides.flatMap(({ by, span }) => evidenceOf([span], voucher(by))),
      rule,
      certainty,
    }
  })
}
