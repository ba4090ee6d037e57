import type { Article, Claim, Count, DossierEntity, DossierParty, Party, Range, Span, Voice } from '../schema/index.ts'
import { firstWhere, oneLine } from '../text/index.ts'
import { outlet } from './outlet.ts'

/** How one article's parties and vouchers are called in the dossier. */
export interface Voices {
  party(party: Party): DossierParty | undefined
  parties(parties: readonly Party[]): DossierParty[]
  /** `by`: "narrator" or a claim of the article. */
  voice(by: string, span: Span): Voice
  /** A figure with what it counts: `30 civilians`; its sentence where that does not stand behind it. */
  figure(count: Count): Span
  /** The sentence in which something stands: what is told, in the article's words. */
  sentence(range: Range): Span
  /** What is done by saying it; undefined for the narrator. */
  act(by: string): Claim['act'] | undefined
  /** Entities of the dossier that vouch; empty for the narrator. */
  claimants(by: string): ReadonlySet<string>
}

export function voicesOf(
  article: Article,
  entityOf: (article: string, entity: string | undefined) => DossierEntity | undefined,
): Voices {
  const own = new Map((article.entities ?? []).map(({ id, name }) => [id, name]))
  const claims = new Map((article.claims ?? []).map((claim) => [claim.id, claim]))
  const narrator = outlet(article)
  const party: Voices['party'] = ({ entity, text }) => {
    const known = entityOf(article.id, entity)
    const name = known?.name ?? (entity === undefined ? undefined : own.get(entity)) ?? text
    return name === undefined ? undefined : { text: oneLine(name), ...(known && { entity: known.id }) }
  }
  const parties: Voices['parties'] = (all) => all.flatMap((one) => party(one) ?? [])
  const who = (claim: Claim | undefined) =>
    [...new Set(parties(claim?.claimants ?? []).map(({ text }) => text))].join(', ') ||
    'somebody the text does not name'
  return {
    party,
    parties,
    voice: (by, span) => {
      const claim = claims.get(by)
      return {
        article: article.id,
        by,
        who: by === 'narrator' ? narrator : who(claim),
        ...(claim && { act: claim.act }),
        span,
      }
    },
    figure: ({ start, end, source, who }) =>
      who?.start !== undefined &&
      who.end !== undefined &&
      who.source &&
      who.start >= start &&
      who.end > end &&
      who.end - start < 80
        ? {
            start,
            end: who.end,
            source: { start: source.start, end: Math.max(source.end, who.source.end) },
            text: article.text.slice(start, who.end),
          }
        : sentence({ start, end }),
    sentence,
    act: (by) => claims.get(by)?.act,
    claimants: (by) => new Set(parties(claims.get(by)?.claimants ?? []).map(({ entity, text }) => entity ?? text)),
  }

  function sentence({ start, end }: Range): Span {
    const at = firstWhere(article.sentences, (sentence) => sentence.end > start)
    const found = article.sentences[at]
    const { text } = article
    if (!found || found.end < end) return { start, end, source: { start, end }, text: text.slice(start, end) }
    return { start: found.start, end: found.end, source: found.source, text: text.slice(found.start, found.end) }
  }
}
