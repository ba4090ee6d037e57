import type { Layers, Local } from '../flow/layers.ts'
import type { Claim, Range } from '../schema/index.ts'
import { firstWhere, wordSet } from '../text/index.ts'
import { fieldOf } from './fields.ts'
import type { sidesOf } from './sides.ts'

/** A claim with the words it claims, and what they speak of. */
export interface Statement {
  readonly claim: Local<Claim>
  readonly span: Range
  /** All stretches of its quotation; `span` is the first. */
  readonly parts: readonly Range[]
  /** Content words by lemma or field of meaning, with how much it says that two statements share one: less for what stands everywhere. */
  readonly keys: ReadonlyMap<string, number>
  /** The keys that are no names. */
  readonly predicates: ReadonlySet<string>
  /** What is denied by a "not", "never", "no" right before it, near its beginning; no attitude, no intention. */
  readonly negated: ReadonlySet<string>
  /** The same, attitudes and all, wherever it stands; and what is opposed or done without. */
  readonly refused: ReadonlySet<string>
  /** Is it put as a fact, without "will", "may", "if"? */
  readonly plain: boolean
  /** The keys of its first clause, up to its first "not". */
  readonly main: ReadonlySet<string>
  /** Does it begin with a pronoun, mostly for the one who speaks? */
  readonly ofSelf: boolean
  /** The persons near its beginning, pronouns too, by entity. */
  readonly people: ReadonlySet<string>
  /** The names near its beginning, lower case. */
  readonly names: ReadonlySet<string>
  /** First letters of the names and nouns in its words. */
  readonly named: ReadonlySet<string>
  readonly by: ReadonlySet<string>
  readonly at: ReadonlySet<string>
  /** Does it only point back to the words right before it: `a charge the company denies`? Its span then holds all of that. */
  readonly pointsBack: boolean
  /** Where the noun or verb stands before its "that": `reports that the dam had cracked`. */
  readonly noun?: number
  /** Lemma of the verb that introduces it; empty for none. */
  readonly cue: string
  /** Tokens `[first, last)`. */
  readonly first: number
  readonly last: number
}

/** Longest stretch of a statement that is looked at, in tokens. */
const longest = 90
/** How far into a statement its first clause is looked for. */
const opening = 22
const attitudes = wordSet(
  'like dislike love hate hope expect plan intend support back oppose vote believe feel mean mind care trust agree disagree recall ' +
    'remember understand imagine sure clear interested willing ready happy afraid worried endorse run help try work let allow ' +
    'seem appear look matter discuss comment answer respond',
)
const holding = wordSet('carry hold possess bear own wield')
const stative = wordSet('know think want say see tell need call show believe')
const empty = wordSet(
  'say tell be have do make get go come take give year month week day time people person thing way today number many some ' +
    'other more most first last new good want know think see call use need mr. mrs. ms. president state government country ' +
    'part lot kind case issue question fact chance one two three',
)

/** Claims in text order with their own words. */
export function statements(
  {
    quotes,
    claims,
    mentions,
    entities,
    sentences: { tokens },
    syntax: { lemmas, pos },
  }: Pick<Layers, 'quotes' | 'claims' | 'mentions' | 'entities' | 'sentences' | 'syntax'>,
  sides: ReturnType<typeof sidesOf>,
): Statement[] {
  const personOf = new Map(
    entities.entities.flatMap(({ id, kind, mentions }) =>
      kind === 'person' ? mentions.map((mention) => [mention, id] as const) : [],
    ),
  )
  const persons = mentions
    .flatMap(({ id, start }) => (personOf.has(id) ? [{ start, id: personOf.get(id)! }] : []))
    .sort((a, b) => a.start - b.start)
  const often = new Map<string, number>()
  const keys: string[] = []
  const keyAt = (i: number): string => {
    const known = keys[i]
    if (known !== undefined) return known
    const lemma = lemmas[i]!.toLowerCase()
    const key = fieldOf(lemma) ?? lemma
    keys[i] = key
    return key
  }
  tokens.forEach((_, i) => {
    if (content.has(pos[i])) often.set(keyAt(i), (often.get(keyAt(i)) ?? 0) + 1)
  })
  const all = (parties: Local<Claim>['claimants']) => new Set(parties.flatMap((party) => [...sides(party)]))
  const quoteOf = new Map(quotes.map((quote) => [quote.id, quote]))
  return claims
    .flatMap((claim) => {
      const quote = quoteOf.get(claim.quote)
      const [span] = quote?.parts ?? []
      if (!quote || !span) return []
      const pointsBack = quote.rule === 'relative-denial'
      const end = pointsBack && quote.cue ? Math.max(span.end, quote.cue.end) : span.end
      return [
        { claim, span: { start: span.start, end }, parts: quote.parts, cue: quote.cue, pointsBack, rule: quote.rule },
      ]
    })
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ claim, span, parts, cue, pointsBack, rule }) => {
      const first = firstWhere(tokens, ({ end }) => end > span.start)
      let last = first
      const keys = new Map<string, number>()
      const predicates = new Set<string>()
      const negated = new Set<string>()
      const named = new Set<string>()
      const names = new Set<string>()
      const main = new Set<string>()
      const refused = new Set<string>()
      let plain = true
      let flatly = true
      for (; last < tokens.length && last < first + longest && tokens[last]!.start < span.end; last++) {
        const word = tokens[last]!.text
        if (refusing.test(word)) {
          if (last - first < opening) flatly = false
          const target = negatedBy(last)
          if (target !== undefined) refused.add(keyAt(target))
          if (target !== undefined && last - first < opening - 8 && negating.test(word)) negated.add(keyAt(target))
        }
        if (open.has(tokens[last]!.lower) && pos[last] !== 'PROPN') plain = false
        if (!content.has(pos[last])) continue
        const key = keyAt(last)
        if (empty.has(key)) continue
        const name = pos[last] === 'PROPN' && fieldOf(lemmas[last]!.toLowerCase()) === undefined
        const count = often.get(key) ?? 1
        keys.set(key, name ? 0.4 : count <= 4 ? 1 : count <= 10 ? 0.6 : 0.3)
        if (name || pos[last] === 'NOUN') named.add(word.toLowerCase().slice(0, 6))
        if (name && last - first < opening) names.add(key)
        if (!name) {
          predicates.add(key)
          if (last - first < opening && flatly) main.add(key)
        }
      }
      const cueAt = cue ? firstWhere(tokens, ({ end }) => end > cue.start) : tokens.length
      let lemma = ''
      for (let i = cueAt; cue && i < tokens.length && tokens[i]!.start < cue.end; i++)
        if (pos[i] === 'VERB' || pos[i] === 'NOUN') lemma = lemmas[i]!.toLowerCase()
      return {
        claim,
        span,
        parts,
        keys,
        predicates,
        negated,
        refused,
        plain,
        main,
        ofSelf: /^(?:they|he|she|it|we|i|nobody|no one|none)$/i.test(
          tokens.slice(first, first + 3).find(({ kind }) => kind === 'word')?.text ?? '',
        ),
        people: peopleIn(first, Math.min(last, first + opening)),
        names,
        named,
        by: all(claim.claimants),
        at: all(claim.targets),
        cue: lemma,
        pointsBack,
        ...(cue && /^(?:noun|that)-clause$/.test(rule) && { noun: cue.start }),
        first,
        last,
      }
    })

  function peopleIn(first: number, last: number): Set<string> {
    const found = new Set<string>()
    const start = tokens[first]?.start ?? 0
    const end = tokens[last - 1]?.end ?? 0
    for (let i = firstWhere(persons, (one) => one.start >= start); i < persons.length && persons[i]!.start < end; i++)
      found.add(persons[i]!.id)
    return found
  }

  /** The first word with content behind a "not". */
  function negatedBy(i: number): number | undefined {
    if (/^(?:should|would|will|could|ca|can|wo|may|might|must)$/i.test(tokens[i - 1]?.text ?? '')) return undefined
    for (let j = i + 1; j < i + 5 && j < tokens.length; j++) {
      if (/^(?:should|would|will|could|can|may|might|must|only|just|yet)$/i.test(tokens[j]!.text)) return undefined
      if (/^[.;:!?—–]$/.test(tokens[j]!.text)) return undefined
      // "could not say when the bid runs out" says nothing of the bid
      if (pos[j] === 'VERB' && stative.has(lemmas[j]!.toLowerCase())) return undefined
      const lemma = lemmas[j]!.toLowerCase()
      if (!content.has(pos[j]) || pos[j] === 'PROPN' || empty.has(lemma)) continue
      // "did not carry a weapon" is of the weapon
      if (pos[j] === 'VERB' && holding.has(lemma)) continue
      // "do not have members" says little of members; "no shots" does
      const bare =
        pos[j] === 'NOUN' &&
        j > i + 1 &&
        fieldOf(lemma) === undefined &&
        /^(?:not|n't|n’t|never)$/i.test(tokens[i]!.text)
      return attitudes.has(lemma) || bare ? undefined : j
    }
    return undefined
  }
}

/** They leave open whether it is so. */
const open = wordSet('will would may might could if whether should')
const negating = /^(?:not|n't|n’t|never|no)$/i
const refusing =
  /^(?:not|n't|n’t|never|no|neither|nor|without|oppos(?:e|es|ed|ing)|against|lacks?|lacked|bann?(?:ed|ing)?|prevent(?:s|ed|ing)?|avoid(?:s|ed|ing)?|stopp?(?:ed|ing)?)$/i
const content = new Set<string | undefined>(['NOUN', 'VERB', 'PROPN', 'ADJ', 'NUM'])
