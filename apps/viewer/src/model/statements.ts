import type { Article, Claim, Quote } from '@copydesk/core'
import { groupBy, type Names, oneLine, shorten } from '@copydesk/core/export'
import { distinct, type Entry, evidenceOf, type Fact } from './entry.ts'
import { doing } from './words.ts'

const modes: Record<Quote['mode'], string> = {
  direct: 'word for word',
  mixed: 'partly word for word',
  indirect: 'reported',
}
export const nobody = 'Somebody not named'

/** What is done by saying it, and at whom: "accuses the police"; "says" where no claim was read. */
export const actLine = (claims: readonly Claim[], { parties }: Names): string =>
  claims.map((claim) => [doing(claim), parties(claim.targets)].filter(Boolean).join(' ')).join('; ') || 'says'

/** Quotations with who speaks, and the claims made by them. */
export function statements(article: Article, names: Names): Entry[] {
  const claims = groupBy(article.claims ?? [], (claim) => claim.quote)
  const quotes = new Map((article.quotes ?? []).map((quote) => [quote.id, quote]))
  return [
    ...[...quotes.values()].map((quote) => quoteEntry(quote, claims.get(quote.id) ?? [], quotes, names)),
    ...(article.claims ?? []).map((claim) => claimEntry(claim, quotes.get(claim.quote), names)),
  ]
}

function quoteEntry(quote: Quote, claims: readonly Claim[], quotes: ReadonlyMap<string, Quote>, names: Names): Entry {
  const { id, parts, cue, speaker, addressees, nestedIn, mode, rule, certainty } = quote
  const { party, parties } = names
  const outer = nestedIn === undefined ? undefined : quotes.get(nestedIn)
  const to = parties(addressees)
  const facts: Fact[] = [
    { label: 'Speaker', text: speakerWords(speaker, party(speaker)), ...(speaker?.entity && { to: speaker.entity }) },
    ...(to ? [{ label: 'To', text: to, ...entityOf(addressees) }] : []),
    ...claims.map((claim) => ({ label: 'Act', text: actLine([claim], names), to: claim.id })),
    { label: 'Words', text: modes[mode] },
    ...(outer
      ? [
          {
            label: 'Said within',
            text: shorten(`${party(outer.speaker) ?? nobody}: ${wordsOf(outer)}`, 90),
            to: outer.id,
          },
        ]
      : []),
  ]
  return {
    id,
    kind: `${party(speaker) ?? nobody} ${actLine(claims, names)}`,
    title: wordsOf(quote),
    section: 'statements',
    color: 'quotes',
    facts,
    vouchers: [],
    evidence: distinct([
      ...evidenceOf(parts),
      ...evidenceOf([cue], 'the words that report it'),
      ...evidenceOf([speaker], 'the speaker'),
    ]),
    rule,
    certainty,
  }
}

const wordsOf = ({ parts }: Quote) => parts.map(({ text }) => oneLine(text)).join(' … ')

const entityOf = (parties: readonly { entity?: string | undefined }[]) => {
  const [first, ...more] = parties
  return first?.entity && !more.length ? { to: first.entity } : {}
}

function speakerWords(speaker: Quote['speaker'], name: string | undefined): string {
  if (!name) return nobody
  if (speaker?.basis === 'pronoun') return `${name}, named by a pronoun here`
  return speaker?.basis === 'carried' ? `${name}, carried on from before` : name
}

function claimEntry(claim: Claim, quote: Quote | undefined, names: Names): Entry {
  const { parties } = names
  const { id, claimants, targets, polarity, modality, rule, certainty } = claim
  const claimant = parties(claimants) || nobody
  return {
    id,
    kind: `${claimant} ${actLine([claim], names)}`,
    title: quote ? wordsOf(quote) : claim.act,
    color: 'claims',
    facts: [
      { label: 'Act', text: claim.act },
      { label: 'Who', text: claimant, ...entityOf(claimants) },
      ...(targets.length ? [{ label: 'About', text: parties(targets), ...entityOf(targets) }] : []),
      { label: 'Put as', text: polarity === 'negative' ? `${modality}, negated` : modality },
      ...(quote ? [{ label: 'Words', text: shorten(wordsOf(quote), 90), to: quote.id }] : []),
    ],
    vouchers: [],
    evidence: distinct([
      ...evidenceOf([quote?.cue], 'the words that report it'),
      ...evidenceOf(quote?.parts ?? [], 'what is said'),
      ...evidenceOf(claimants, 'who'),
      ...evidenceOf(targets, 'about whom'),
    ]),
    rule,
    certainty,
  }
}
