import { type Dossier, makeDossier } from '@copydesk/core'
import { dossierNames, type Known } from '@copydesk/core/export'
import type { Document } from '../store/state.ts'
import type { Voucher } from './entry.ts'
import { stanceWords } from './words.ts'

export interface Compared {
  readonly dossier: Dossier
  readonly known: Known
  /** Key of the document that holds an article. */
  readonly keyOf: ReadonlyMap<string, number>
}

const made = new WeakMap<readonly Document[], Compared>()

/** The documents of the page as one dossier, made once for each list of them. */
export function comparedOf(documents: readonly Document[]): Compared {
  const before = made.get(documents)
  if (before) return before
  const dossier = makeDossier(documents.map(({ article }) => article))
  const compared = {
    dossier,
    known: dossierNames(dossier),
    keyOf: new Map([...documents].reverse().map(({ key, article }) => [article.id, key])),
  }
  made.set(documents, compared)
  return compared
}

type Event = Dossier['events'][number]

/** Everybody who stands behind an event, each stance once. */
export function vouchersOf(accounts: Event['accounts'], known: Known): Voucher[] {
  const all = accounts.map((account) => ({ who: known.voucher(account), stance: stanceWords(account.stance) }))
  return all.filter(({ who, stance }, i) => all.findIndex((one) => one.who === who && one.stance === stance) === i)
}
