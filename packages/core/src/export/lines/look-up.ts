import type { Article, Claim, Count, Entity, Event, Mention, Quote } from '../../schema/index.ts'
import { oneLine } from '../../text/index.ts'

interface Words {
  readonly text?: string | undefined
  readonly entity?: string | undefined
}

/** What the ids of an article stand for, in words an editor would use. */
export interface LookUp {
  readonly entities: ReadonlyMap<string, Entity>
  readonly mentions: ReadonlyMap<string, Mention>
  readonly quotes: ReadonlyMap<string, Quote>
  readonly claims: ReadonlyMap<string, Claim>
  readonly counts: ReadonlyMap<string, Count>
  readonly events: ReadonlyMap<string, Event>
  /** The entity's name, else the words, else `?`. */
  party(party: Words): string
  /** Several parties; `?` for none. */
  parties(parties: readonly Words[]): string
  /** The narrator, or the claimants with those through whom their words came: `Ana Veld via Radio Orla`. */
  voucher(by: string): string
}

/** The first eight words on one line, with ` …` where more follow. */
export function short(text: string): string {
  const words = oneLine(text).split(' ')
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ')
}

const byId = <T extends { id: string }>(items: readonly T[] = []) => new Map(items.map((item) => [item.id, item]))

export function lookUp(article: Article, narrator = 'narrator'): LookUp {
  const entities = byId(article.entities)
  const quotes = byId(article.quotes)
  const claims = byId(article.claims)
  const party = ({ text, entity }: Words) =>
    (entity !== undefined && entities.get(entity)?.name) || (text === undefined ? '?' : oneLine(text))
  const parties = (all: readonly Words[]) => all.map(party).join(' + ') || '?'
  const claimOf = new Map((article.claims ?? []).map((claim) => [claim.quote, claim]))
  const voucher = (by: string) => {
    const claim = claims.get(by)
    if (!claim) return by === 'narrator' ? narrator : by
    const chain = [parties(claim.claimants)]
    for (let outer = quotes.get(claim.quote)?.nestedIn; outer; outer = quotes.get(outer)?.nestedIn)
      chain.push(parties(claimOf.get(outer)?.claimants ?? []))
    return chain.join(' via ')
  }
  return {
    entities,
    mentions: byId(article.mentions),
    quotes,
    claims,
    counts: byId(article.counts),
    events: byId(article.events),
    party,
    parties,
    voucher,
  }
}

/** `9`, `9+` at least, `..9` at most, `9..12`, `?` unknown. */
export function amount({ min, max }: { min?: number | undefined; max?: number | undefined }): string {
  if (!min && max) return `..${max}`
  if (min === undefined) return max === undefined ? '?' : `..${max}`
  if (max === undefined) return `${min}+`
  return min === max ? `${min}` : `${min}..${max}`
}
