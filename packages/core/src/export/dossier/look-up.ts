import type { Dossier, DossierArticle, DossierConflict, Voice } from '../../schema/index.ts'
import { oneLine } from '../../text/index.ts'
import { shorten, sideVerb } from '../names.ts'
import type { Page } from '../text/section.ts'

export type DossierSection = (dossier: Dossier, page: Page, known: Known) => string | undefined

export interface Known {
  /** Number of an article in the dossier's list, from 1. */
  number(article: string): number
  numbers(articles: Iterable<string>): string
  /** `Orla Courier [1]`, `Ana Veld in Orla Courier [1]`. */
  voucher(voice: Pick<Voice, 'article' | 'by' | 'who'>): string
  /** A side of a conflict: `Ana Veld in Orla Courier [1] denies: “...”`. */
  side(voice: Voice, kind: DossierConflict['kind']): string
  /** An event or entity by id: `“clashes”`, `Ana Veld`. */
  name(id: string): string
}

export function lookUp({ articles, entities, events }: Dossier): Known {
  const byId = new Map(articles.map((article, i) => [article.id, { article, at: i + 1 }]))
  const names = new Map([
    ...entities.map(({ id, name }) => [id, oneLine(name)] as const),
    ...events.map(({ id, words }) => [id, `“${oneLine(words)}”`] as const),
  ])
  const number = (id: string) => byId.get(id)?.at ?? 0
  const voucher: Known['voucher'] = ({ article, by, who }) => {
    const outlet = oneLine(byId.get(article)?.article.outlet ?? '')
    return by === 'narrator' ? `${outlet} [${number(article)}]` : `${oneLine(who)} in ${outlet} [${number(article)}]`
  }
  return {
    number,
    numbers: (all) => [...new Set([...all].map(number))].sort((a, b) => a - b).join(', '),
    voucher,
    side: (voice, kind) =>
      `${[voucher(voice), sideVerb(kind, voice.act)].filter(Boolean).join(' ')}: “${shorten(voice.span.text, 160)}”`,
    name: (id) => names.get(id) ?? '',
  }
}

export const headOf = ({ outlet, published, title, source }: DossierArticle): string =>
  [
    [oneLine(outlet), published?.slice(0, 10)].filter(Boolean).join(', '),
    title ?? (source.endsWith(outlet) ? undefined : source),
  ]
    .filter(Boolean)
    .map((part) => oneLine(part as string))
    .join(': ')
