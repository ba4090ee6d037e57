import type { DossierAccount, DossierEvent } from '../../schema/index.ts'
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

/** Events that several articles tell, with all accounts side by side; then what one alone tells. */
export const events: DossierSection = ({ events }, page, known) => {
  const several = events.filter(({ accounts }) => new Set(accounts.map(({ article }) => article)).size > 1)
  const alone = events.filter((event) => !several.includes(event) && !event.verbal)
  return (
    [
      titled(
        'Told by several',
        several.map((event) => shared(event, page, known)),
        page,
      ),
      titled(
        'Told by one',
        alone.map((event) => single(event, page, known)),
        page,
      ),
    ]
      .filter(Boolean)
      .join('\n\n') || undefined
  )
}

function shared(event: DossierEvent, page: Page, known: Known): string {
  const accounts = event.accounts.map((account, i) => {
    const told = event.accounts[i - 1]?.event === account.event ? '' : deed(account)
    return item(
      `${page.paint('strong', `${known.voucher(account)} ${stanceVerb(account.stance)}`)}${told && `: ${told}`}: “${shorten(account.span.text, 160)}”`,
      page,
      4,
    )
  })
  return [
    item(
      `${page.paint('cue', event.class)} “${oneLine(event.words)}”${because(event.rule, event.certainty, page)}`,
      page,
    ),
    ...accounts,
    ...compared(event, page, known, 4),
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
