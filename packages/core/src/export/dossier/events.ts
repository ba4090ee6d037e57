import type { Dossier, DossierAccount, DossierEvent } from '../../schema/index.ts'
import { oneLine } from '../../text/index.ts'
import { shorten, stanceVerb } from '../names.ts'
import { because, item, type Page, titled } from '../text/section.ts'
import type { DossierSection, Known } from './look-up.ts'
import { compared } from './loose.ts'

const parties = (all: DossierAccount['actors']) => all.map(({ text }) => oneLine(text)).join(', ')

/** Who did what to whom, as one account tells it. */
export function deed({ actors, recipients, place, date }: DossierAccount): string {
  const sides = [parties(actors) || (recipients.length ? 'nobody named' : ''), parties(recipients)]
    .filter(Boolean)
    .join(' → ')
  return [sides, place && `at ${oneLine(place.text)}`, date].filter(Boolean).join(', ')
}

const articlesOf = ({ accounts }: DossierEvent) => new Set(accounts.map(({ article }) => article))

/** Events that several articles tell: those they disagree on first, then those that most of them tell. */
export const severalOf = ({ events }: Dossier): DossierEvent[] =>
  events
    .filter((event) => articlesOf(event).size > 1)
    .sort(
      (a, b) =>
        Number(b.conflicts.length > 0) - Number(a.conflicts.length > 0) || articlesOf(b).size - articlesOf(a).size,
    )

/** Events that one article alone tells, without mere sayings. */
export const aloneOf = ({ events }: Dossier): DossierEvent[] =>
  events.filter((event) => articlesOf(event).size === 1 && !event.verbal)

/** Each with all its accounts side by side. */
export const toldBySeveral: DossierSection = (dossier, page, known) =>
  titled(
    'Told by several',
    severalOf(dossier).map((event) => shared(event, page, known)),
    page,
  )

export const toldByOne: DossierSection = (dossier, page, known) =>
  titled(
    'Told by one',
    aloneOf(dossier).map((event) => single(event, page, known)),
    page,
  )

function shared(event: DossierEvent, page: Page, known: Known): string {
  const said = new Set<string>()
  const accounts = event.accounts.flatMap((account, i) => {
    const told = event.accounts[i - 1]?.event === account.event ? '' : deed(account)
    const who = `${known.voucher(account)} ${stanceVerb(account.stance)}`
    const words = shorten(account.span.text, 160)
    // a sentence that stands twice in an article is no second account
    if (said.has(`${who} ${words}`)) return []
    said.add(`${who} ${words}`)
    return [item(`${page.paint('strong', who)}${told && `: ${told}`}: “${words}”`, page, 4)]
  })
  const { conflicts, developments, agreements } = event
  return [
    item(
      `${page.paint('cue', event.class)} “${oneLine(event.words)}” · in ${known.numbers(articlesOf(event))}${because(event.rule, event.certainty, page)}`,
      page,
    ),
    ...compared({ conflicts, developments: [], agreements: [] }, page, known, 4),
    ...accounts,
    ...compared({ conflicts: [], developments, agreements }, page, known, 4),
  ].join('\n')
}

function single(event: DossierEvent, page: Page, known: Known): string {
  const [first] = event.accounts
  const vouchers = event.accounts.map((account) => `${known.voucher(account)} ${stanceVerb(account.stance)}`)
  const told = first ? deed(first) : ''
  const line = item(
    `${page.paint('cue', event.class)} “${oneLine(event.words)}”${told && `: ${told}`} — ${page.paint('strong', [...new Set(vouchers)].join('; '))}${because(event.rule, event.certainty, page)}`,
    page,
  )
  return [line, ...compared(event, page, known, 4)].join('\n')
}
