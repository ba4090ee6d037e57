import { outlet } from '../dossier/outlet.ts'
import type { Account, Act, Article, Conflict, Count, Event, Party } from '../schema/index.ts'
import { oneLine } from '../text/index.ts'

/** How parties of an article are called when it is written down for people. */
export interface Names {
  /** The entity's name, else the words that stand there; one line. */
  party(party: Party | undefined): string | undefined
  parties(parties: readonly Party[] | undefined): string
  /** Who vouches: the claimants of a claim, or for "narrator" the outlet. */
  voucher(by: string): string
  /** A side of a conflict: `Ana Veld denies`, `Ana Veld`, or the outlet for "narrator". */
  side(by: string, kind: Conflict['kind']): string
  /** Everybody who vouches for an event, and how, each once: `Orla Courier asserts; Ana Veld denies`. */
  vouched(event: Pick<Event, 'accounts'>): string
}

/** Names for the parties of one article. Layers that are missing leave the words themselves. */
export function namesOf(article: Partial<Article>): Names {
  const entities = new Map((article.entities ?? []).map((entity) => [entity.id, entity.name]))
  const claims = new Map((article.claims ?? []).map((claim) => [claim.id, claim]))
  const party: Names['party'] = (one) => {
    const name = (one?.entity !== undefined ? entities.get(one.entity) : undefined) ?? one?.text
    return name === undefined ? undefined : oneLine(name)
  }
  const parties: Names['parties'] = (all) => (all ?? []).flatMap((one) => party(one) ?? []).join(', ')
  const voucher: Names['voucher'] = (by) =>
    by === 'narrator' ? outlet(article) : parties(claims.get(by)?.claimants) || 'somebody the text does not name'
  return {
    party,
    parties,
    voucher,
    side: (by, kind) => [voucher(by), sideVerb(kind, claims.get(by)?.act)].filter(Boolean).join(' '),
    vouched: ({ accounts }) =>
      [...new Set(accounts.map(({ by, stance }) => `${voucher(by)} ${stanceVerb(stance)}`))].join('; '),
  }
}

const verbs: Partial<Record<Act, string>> = { deny: 'denies', apologize: 'apologizes to' }

/** An act as a verb after its subject: `accuses`. */
export const actVerb = (act: Act): string => verbs[act] ?? `${act}s`

/** What a side of a conflict does by its words; nothing where it merely gives another figure, time or place. */
export const sideVerb = (kind: Conflict['kind'], act: Act | undefined): string | undefined =>
  act && (act === 'deny' || !/^(?:count|time|place)$/.test(kind)) ? actVerb(act) : undefined

/** A stance on an event as a verb after who vouches: nobody is said to plan what he says that others plan. */
export const stanceVerb = (stance: Account['stance']): string =>
  stance === 'plans' ? 'says it is planned' : stance === 'supposes' ? 'speaks of it as possible' : stance

/** How many, in digits: `16`, `2 to 3`, `at least 10`; nothing where the text gives no number. */
export function howMany({ min, max }: Pick<Count, 'min' | 'max'>): string {
  if (!min && max) return `up to ${max}`
  if (min === undefined) return max === undefined ? '' : `up to ${max}`
  if (max === undefined) return `at least ${min}`
  return min === max ? String(min) : `${min} to ${max}`
}

/** At most `length` characters of a text, on one line. */
export function shorten(text: string, length: number): string {
  const line = oneLine(text.slice(0, length * 4))
  return line.length <= length && text.length <= length * 4 ? line : `${line.slice(0, length - 1).trimEnd()}…`
}
