import { join } from 'node:path'
import type { Article, Claim, Quote, Range } from '@copydesk/core'
import { conflictScore, type Sides } from '../measures/conflict-score.ts'
import { intersectionOverUnion } from '../measures/spans.ts'
import { type ExpectedStatement, type Party, type Statement, statementScore } from '../measures/statement-score.ts'
import { type VouchedEvent, voucherScore } from '../measures/voucher-score.ts'
import { type Corpus, readJsonl } from './corpus.ts'

interface Annotated {
  readonly id: string
  readonly claims: readonly {
    readonly id: string
    readonly content: readonly Range[]
    readonly claimant?: Range | null
    readonly claimantName?: string | null
    readonly act: string
    readonly modality?: string | null
    readonly targets?: readonly (Partial<Range> & { readonly name?: string | null })[]
    readonly optional?: boolean
  }[]
  readonly events: readonly {
    readonly trigger: Range
    readonly mentions?: readonly Range[]
    readonly class?: string | null
    readonly accounts?: readonly { readonly by: string; readonly stance: string }[]
  }[]
  readonly conflicts?: readonly { readonly between: readonly string[] }[]
}

interface Text {
  readonly id: string
  readonly text: string
  readonly date?: string | null
}

const files = ['statements/wikinews.jsonl', 'quotes/gum-news.jsonl'] as const

/** Who does what by saying it, at whom, how sure; who vouches for what happened; what cannot both hold. Acts count only when the same. */
export const statements: Corpus = {
  name: 'statements',
  files: () => files,
  score(folder, read) {
    const texts = new Map(readJsonl<Text>(join(folder, files[1])).map((text) => [text.id, text]))
    const articles = readJsonl<Annotated>(join(folder, files[0])).map((gold) => {
      const { text = '', date } = texts.get(gold.id) ?? {}
      return { gold, article: read({ text, clean: false, ...(date && { published: date }) }) }
    })
    const said = articles.map(({ gold, article }) => ({
      gold: gold.claims.map(expected),
      found: statementsOf(article),
    }))
    const done = articles.map(({ gold, article }) => ({
      gold: gold.events.flatMap(happened),
      found: eventsOf(article),
    }))
    const { claimsAsFacts, ...vouched } = voucherScore(done)
    const {
      recall,
      expected: held,
      made,
    } = conflictScore(
      articles.map(({ gold, article }) => ({
        gold: (gold.conflicts ?? []).map(({ between }) => between.map((id) => placeOf(gold, id, article))),
        found: conflictsOf(article),
      })),
    )
    const figures = (of: Record<string, number>, prefix: string) =>
      Object.entries(of).map(([name, value]) => ({ name: `statements.${prefix}${name}`, value }))
    const details: Readonly<Record<string, string>> = {
      'statements.recall': `${count(said, 'gold')} annotated, ${count(said, 'found')} made`,
      'statements.claimant': 'of those found, as all below',
      'statements.events.voucher': `claims taken for facts: ${claimsAsFacts}`,
    }
    return [...figures({ ...statementScore(said) }, ''), ...figures(vouched, 'events.')]
      .map((figure) => ({ ...figure, detail: details[figure.name] ?? '' }))
      .concat({ name: 'statements.conflicts', value: recall, detail: `of ${held}; ${made} made` })
  },
}

const count = (documents: readonly Record<'gold' | 'found', readonly unknown[]>[], side: 'gold' | 'found'): number =>
  documents.reduce((sum, document) => sum + document[side].length, 0)

const range = ({ start, end }: Partial<Range>): Range | undefined =>
  start === undefined || end === undefined ? undefined : { start, end }

const expected = (claim: Annotated['claims'][number]): ExpectedStatement => ({
  parts: claim.content,
  claimant: claim.claimant ? { at: claim.claimant, names: claim.claimantName ? [claim.claimantName] : [] } : undefined,
  act: claim.act,
  modality: claim.modality ?? 'certain',
  targets: (claim.targets ?? []).map((target) => ({ at: range(target), names: target.name ? [target.name] : [] })),
  optional: claim.optional ?? false,
})

const happened = ({
  trigger,
  mentions = [],
  class: kind,
  accounts = [],
}: Annotated['events'][number]): VouchedEvent[] =>
  kind ? [{ at: [trigger, ...mentions], class: kind, asFact: accounts.some(byNarrator) }] : []

const byNarrator = ({ by, stance }: { by: string; stance: string }) => by === 'narrator' && stance === 'asserts'

/** One statement for each quotation, with the targets of all its claims. */
function statementsOf({ quotes = [], claims = [], entities = [] }: Article): Statement[] {
  const names = new Map(entities.map((entity) => [entity.id, entity.names.map(({ text }) => text).concat(entity.name)]))
  const party = (one: Claim['targets'][number] | Quote['speaker']): Party | undefined =>
    one && (one.source || one.entity) ? { at: one.source, names: names.get(one.entity ?? '') ?? [] } : undefined
  const parties = (all: Claim['targets']) => all.flatMap((one) => party(one) ?? [])
  return quotes.map(({ id, parts, speaker }) => {
    const made = claims.filter(({ quote }) => quote === id)
    return {
      parts: parts.map(({ source }) => source),
      claimant: party(speaker ?? made[0]?.claimants[0]),
      act: made[0]?.act,
      modality: made[0]?.modality ?? 'certain',
      targets: made.flatMap(({ targets }) => parties(targets)),
    }
  })
}

/** Where a claim stands that was found as a statement; nowhere for another, and for the narrator. */
function placeOf({ claims }: Annotated, id: string, { quotes = [] }: Article): readonly Range[] {
  const place = claims.find((claim) => claim.id === id)?.content ?? []
  const found = quotes.some(
    ({ parts }) =>
      intersectionOverUnion(
        place,
        parts.map(({ source }) => source),
      ) >= 0.5,
  )
  return found ? place : []
}

const conflictsOf = ({ conflicts = [] }: Article): Sides[] =>
  conflicts.map(({ between }) => between.map(({ span }) => [span.source]))

/** Events that are no speech act. */
const eventsOf = ({ events = [] }: Article): VouchedEvent[] =>
  events
    .filter(({ speechAct }) => speechAct === undefined)
    .map(({ trigger, mentions, class: kind, accounts }) => ({
      at: [trigger, ...mentions].map(({ source }) => source),
      class: kind,
      asFact: accounts.some(byNarrator),
    }))
