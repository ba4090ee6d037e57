import type { Article, Claim, DossierConflict, Quote, Span } from '../schema/index.ts'
import { byKey } from './by-key.ts'
import { contentStems } from './content-stems.ts'
import { triggerStem } from './stem.ts'
import type { Voices } from './voices.ts'

/** A claim, or a sentence of the narrator that tells an event, as it is compared. */
interface Statement {
  readonly at: number
  readonly by: string
  readonly span: Span
  readonly stems: ReadonlySet<string>
  readonly act?: Claim['act']
  /** Stem of the event, where the narrator tells it: that is what has to be denied. */
  readonly event?: string
  /** Entities of the dossier, or words, of who says it. */
  readonly sayers: ReadonlySet<string>
}

const neighbors = 12
/** Words that a denial and what it denies have in common at least, and their share of the denial. */
const leastShared = 3
const leastShare = 0.6

/** What somebody denies in one article and another one of the same story tells, or lets another say. */
export function denials(
  articles: readonly Article[],
  voices: readonly Voices[],
  related: (a: number, b: number) => boolean,
): DossierConflict[] {
  const denied: Statement[] = []
  const told: Statement[] = []
  articles.forEach((article, at) => {
    const quotes = new Map((article.quotes ?? []).map((quote) => [quote.id, quote]))
    for (const claim of article.claims ?? []) {
      const span = quotes.get(claim.quote)?.parts[0]
      if (!span) continue
      const one = statement(at, claim, span, voices[at]!)
      if (claim.act === 'deny') denied.push(one)
      else if (claim.polarity === 'positive' && saying.has(claim.act)) told.push(one)
    }
    for (const { accounts, trigger, speechAct, rule } of article.events ?? []) {
      const own = accounts.find(({ by, stance }) => by === 'narrator' && stance === 'asserts')
      if (!own || speechAct) continue
      const span = voices[at]!.sentence(trigger)
      if (!insideQuote(span, article.quotes ?? []))
        told.push({
          at,
          by: 'narrator',
          span,
          stems: contentStems(span.text),
          event: triggerStem(trigger.text, rule === 'noun'),
          sayers: new Set(),
        })
    }
  })
  const index = byKey(told.keys(), (i) => told[i]!.stems)
  const found: DossierConflict[] = []
  for (const denial of denied) {
    if (denial.stems.size < 2) continue
    const shared = new Map<number, number>()
    for (const word of denial.stems)
      for (const i of near(index.get(word) ?? [], denial.at, told)) shared.set(i, (shared.get(i) ?? 0) + 1)
    const fitting = [...shared]
      .filter(([i, n]) => {
        // who is accused of it and denies it needs few words
        const enough = told[i]!.act === 'accuse' && n === denial.stems.size ? 2 : leastShared
        return n >= enough && n >= leastShare * denial.stems.size && opposes(told[i]!, denial)
      })
      .sort(([i, x], [j, y]) => y - x || i - j)
    const first = fitting[0] && told[fitting[0][0]]
    if (!first) continue
    found.push({
      kind: 'denial',
      about: denial.span.text,
      between: [first, denial].map(({ at, by, span }) => voices[at]!.voice(by, span)),
      rule: 'denies-the-same',
      certainty: 0.65,
    })
  }
  return found

  function opposes(one: Statement, denial: Statement): boolean {
    if (one.event !== undefined && !denial.stems.has(one.event)) return false
    if (one.at === denial.at || !related(one.at, denial.at)) return false
    for (const sayer of one.sayers) if (denial.sayers.has(sayer)) return false
    return true
  }
}

const saying = new Set<Claim['act']>(['accuse', 'criticize', 'assert', 'announce', 'confirm', 'warn'])

/** Some statements of the nearest articles: those beside it in the order of time. */
function near(list: readonly number[], at: number, told: readonly Statement[]): readonly number[] {
  if (list.length <= 2 * neighbors) return list
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (told[list[middle]!]!.at < at) low = middle + 1
    else high = middle
  }
  return list.slice(Math.max(0, low - neighbors), low + neighbors)
}

const statement = (at: number, claim: Claim, span: Span, voices: Voices): Statement => ({
  at,
  by: claim.id,
  act: claim.act,
  span,
  stems: contentStems(span.text),
  sayers: voices.claimants(claim.id),
})

/** The narrator does not vouch for a sentence that is somebody's words. */
const insideQuote = (span: Span, quotes: readonly Quote[]): boolean =>
  quotes.some(({ parts }) => parts.some(({ start, end }) => start < span.end && end > span.start))
