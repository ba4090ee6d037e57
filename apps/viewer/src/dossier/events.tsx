import type { Dossier } from '@copydesk/core'
import { deed, groupBy, oneLine } from '@copydesk/core/export'
import { Vouchers } from '../entry/vouchers.tsx'
import type { Compared } from '../model/dossier.ts'
import { stanceWords } from '../model/words.ts'
import { useDesk } from '../store/desk.ts'
import { ComparedLines } from './compared-lines.tsx'

type Event = Dossier['events'][number]
type Account = Event['accounts'][number]

interface Props {
  readonly event: Event
  readonly compared: Compared
}

/** One event with the accounts of each article side by side; each leads to its article. */
export function Joined({ event, compared }: Props) {
  const { conflicts, developments, agreements } = event
  const byArticle = [...groupBy(event.accounts, ({ article }) => article).values()].map(onceEach)
  return (
    <article className="joined" data-event={event.id}>
      <h3 className="joined-title">
        <span className="line-kind">{event.class.toLowerCase()}</span> “{oneLine(event.words)}”
      </h3>
      <ComparedLines of={{ conflicts, developments: [], agreements: [] }} compared={compared} />
      <div className="accounts">
        {byArticle.map((accounts) => (
          <ul key={accounts[0]?.article} className="account-column">
            {accounts.map((account) => (
              <li key={`${account.event} ${account.by} ${account.stance}`}>
                <AccountLine account={account} compared={compared} words />
              </li>
            ))}
          </ul>
        ))}
      </div>
      <ComparedLines of={{ conflicts: [], developments, agreements }} compared={compared} />
    </article>
  )
}

/** A sentence that stands twice in an article is no second account. */
const onceEach = (accounts: readonly Account[]): Account[] => [
  ...new Map(accounts.map((account) => [`${account.who} ${account.stance} ${account.span.text}`, account])).values(),
]

function AccountLine({
  account,
  compared: { known, keyOf },
  words = false,
  title,
}: {
  readonly account: Account
  readonly compared: Compared
  readonly words?: boolean
  readonly title?: string
}) {
  const { dispatch } = useDesk()
  return (
    <button
      type="button"
      className="line events"
      onClick={() => dispatch({ type: 'lead', key: keyOf.get(account.article) as number, entry: account.event })}
    >
      {title && <span className="line-title">{title}</span>}
      <Vouchers vouchers={[{ who: known.voucher(account), stance: stanceWords(account.stance) }]} />
      <span className="line-summary">{deed(account)}</span>
      {words && <span className="account-words">“{oneLine(account.span.text)}”</span>}
    </button>
  )
}

/** What one article alone tells. */
export function Alone({ events, compared }: { readonly events: readonly Event[]; readonly compared: Compared }) {
  return (
    <details className="alone">
      <summary className="section-title">
        Told by one <span className="count">{events.length}</span>
      </summary>
      <ul className="lines">
        {events.flatMap((event) =>
          event.accounts.map((account) => (
            <li key={`${event.id} ${account.by} ${account.stance}`}>
              <AccountLine account={account} compared={compared} title={`“${oneLine(event.words)}”`} />
            </li>
          )),
        )}
      </ul>
    </details>
  )
}
