import type { Dossier, Voice } from '../../schema/index.ts'
import { oneLine } from '../../text/index.ts'
import { deed } from '../dossier/events.ts'
import { lookUp } from '../dossier/look-up.ts'
import { whenOf } from '../dossier/moments.ts'
import { amount, short } from './look-up.ts'

/**
 * A dossier as lines a person can read, compare and write by hand: what several articles have in common, where they
 * disagree, and what is dated. An article is its outlet and its number.
 */
export function dossierLines(dossier: Dossier): string[] {
  const { voucher, numbers, name } = lookUp(dossier)
  const says = (voice: Voice) => `${voucher(voice)} “${short(voice.span.text)}”`
  const several = (articles: readonly { article: string }[]) => new Set(articles.map(({ article }) => article)).size > 1
  const compared = (
    of: string,
    { agreements, conflicts, developments }: Pick<Dossier, 'agreements' | 'conflicts' | 'developments'>,
  ) => [
    ...agreements.map(
      ({ kind, about, between }) => `agree on ${kind} ${oneLine(about)}${of} | ${between.map(says).join('; ')}`,
    ),
    ...conflicts.map(
      ({ kind, about, between }) => `conflict ${kind}, ${short(about)}${of} | ${between.map(says).join(' / ')}`,
    ),
    ...developments.map(
      ({ status, steps }) =>
        `update${of} | ${steps.map((step) => `${step.published.slice(0, 10)} ${status} ${amount(step)} ${voucher(step)}`).join(' > ')}`,
    ),
  ]
  const events = dossier.events.filter(({ accounts }) => several(accounts))
  const byId = new Map(dossier.events.map((event) => [event.id, event]))
  const dated = dossier.timeline.flatMap((moment) => {
    const when = whenOf(moment)
    const event = byId.get(moment.event)
    return when && event
      ? `${when}: ${event.class} ${oneLine(event.words)} | ${told(event.accounts.map((account) => `${voucher(account)} ${account.stance}`))}`
      : []
  })
  return [
    ...dossier.articles.flatMap(({ copyOf, id }) => (copyOf ? [`copy ${numbers([id])} of ${numbers([copyOf])}`] : [])),
    ...dossier.entities
      .filter(({ members }) => several(members))
      .map(({ kind, name, members }) => `${kind} ${oneLine(name)} | ${numbers(members.map(({ article }) => article))}`),
    ...dossier.suggestedMerges.map(
      ({ kind, between: [a, b], reason }) => `perhaps one ${kind}: ${name(a)}, ${name(b)} | ${reason}`,
    ),
    ...events.flatMap((event) => [
      `event ${event.class} ${oneLine(event.words)} | ${told(event.accounts.map((account) => `${voucher(account)} ${account.stance} ${deed(account)}`))}`,
      ...compared(` of ${event.class} ${oneLine(event.words)}`, event),
    ]),
    ...compared('', dossier),
    ...dated,
  ]
}

const told = (accounts: readonly string[]) => [...new Set(accounts.map((account) => account.trimEnd()))].join('; ')
