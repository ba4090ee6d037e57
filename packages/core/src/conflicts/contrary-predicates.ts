import type { Layers, Local } from '../flow/layers.ts'
import type { Conflict } from '../schema/index.ts'
import { wordSet } from '../text/index.ts'
import { share } from './overlap.ts'
import type { Statement } from './statement.ts'

interface Judgment {
  readonly of: Statement
  /** Lemma of the noun it is said of. */
  readonly subject: string
  /** The names in the noun group: "the Orla dam" is not "the Tarn dam". */
  readonly names: ReadonlySet<string>
  readonly pair: number
  readonly pole: boolean
  readonly when: 'now' | 'then' | 'ahead'
}

const pairs: readonly (readonly [one: string, other: string, verbs?: true])[] = [
  ['safe harmless nontoxic non-toxic', 'unsafe dangerous hazardous harmful toxic poisonous'],
  ['legal lawful constitutional', 'illegal unlawful unconstitutional'],
  ['true accurate correct', 'false untrue inaccurate incorrect'],
  ['genuine authentic', 'fake forged fabricated counterfeit doctored'],
  ['effective', 'ineffective useless'],
  ['necessary essential indispensable', 'unnecessary needless superfluous'],
  ['fair', 'unfair'],
  ['guilty', 'innocent'],
  ['justified', 'unjustified'],
  ['alive', 'dead'],
  ['armed', 'unarmed'],
  ['sufficient adequate', 'insufficient inadequate'],
  ['possible feasible', 'impossible unfeasible infeasible'],
  ['easy simple straightforward', 'difficult hard complicated complex'],
  ['voluntary', 'involuntary forced'],
  ['deliberate intentional', 'accidental unintentional'],
  ['stable', 'unstable'],
  ['reliable', 'unreliable'],
  ['sustainable', 'unsustainable'],
  ['affordable', 'unaffordable'],
  ['rise increase grow climb', 'fall decrease decline shrink drop', true],
  ['improve', 'worsen deteriorate', true],
  ['strengthen', 'weaken', true],
  ['succeed', 'fail', true],
  ['survive', 'die', true],
]
const poles = new Map(
  pairs.flatMap(([one, other, verbs], pair) =>
    [one, other].flatMap((words, side) =>
      words.split(' ').map((word) => [word, { pair, pole: side === 0, verb: verbs === true }] as const),
    ),
  ),
)
/** What may stand for anything. */
const generic = wordSet(
  'thing it situation issue matter case point question problem way people person someone lot part rest one time day year result ' +
    'number answer move man woman',
)
const near = 20
/** Farthest two judgments stand apart, in characters. */
const distance = 4000
const opening = 14

const times = new Map<string, Judgment['when']>(
  (
    [
      ['now', "is are remain remains 's ’s 're ’re"],
      ['then', 'was were remained'],
      ['ahead', 'will wo'],
    ] as const
  ).flatMap(([when, verbs]) => verbs.split(' ').map((verb): [string, Judgment['when']] => [verb, when])),
)
/** Another clause begins with them. */
const another = wordSet('if whether unless but because that which who how whose what')

/** Two who say opposite things of one subject: it is safe, and it is dangerous; it will rise, and it will not. */
export function contraryPredicates(
  all: readonly Statement[],
  { clean: { text }, sentences: { tokens }, syntax: { lemmas, pos } }: Pick<Layers, 'clean' | 'sentences' | 'syntax'>,
): Local<Conflict>[] {
  const judged = all.flatMap((one) => judgment(one) ?? [])
  return judged.flatMap((one, i): Local<Conflict>[] => {
    const other = judged.slice(i + 1, i + near).find((other) => {
      if (other.subject !== one.subject || other.pair !== one.pair || other.pole === one.pole) return false
      if (other.when !== one.when || other.of.span.start - one.of.span.end > distance) return false
      if (!one.of.by.size || !other.of.by.size || share(one.of.by, other.of.by)) return false
      return !one.names.size || !other.names.size || share(one.names, other.names)
    })
    if (!other) return []
    return [
      {
        about: text.slice(one.of.span.start, one.of.span.end),
        kind: 'denial',
        between: [one, other].map(({ of: { claim, span } }) => ({ by: claim.id, span })),
        rule: 'contrary-predicate',
        certainty: 0.6,
      },
    ]
  })

  /** `the water is not safe`, `prices will rise`: what a statement's first clause says of its subject. */
  function judgment(of: Statement): Judgment | undefined {
    const { first, last, claim } = of
    if (claim.modality === 'conditional' || claim.modality === 'possible') return undefined
    const until = Math.min(last, first + opening)
    for (let i = first + 1; i < until; i++) {
      const verb = tokens[i]!.lower
      if (another.has(verb)) return undefined
      const when = times.get(verb)
      if (!when) continue
      let negated = false
      let k = i + 1
      for (; k < until && k < i + 5; k++) {
        const word = tokens[k]!.lower
        if (/^(?:not|n['’]t|never)$/.test(word)) negated = !negated
        else if (/^(?:too|only|just|as|so|more|less|likely|almost|nearly|partly)$/.test(word)) return undefined
        else if (!(pos[k] === 'ADV' || word === 'be' || (word === 'both' && pos[k] !== 'NOUN'))) break
      }
      const known = k < until ? (poles.get(lemmas[k]!.toLowerCase()) ?? poles.get(tokens[k]!.lower)) : undefined
      if (!known || known.verb !== (when === 'ahead' && tokens[k - 1]!.lower !== 'be')) return undefined
      // "safe for adults", "will rise by a third", "more dangerous than": more than the bare word is another judgment
      const behind = tokens[k + 1]?.lower ?? ''
      if (k + 1 < last && pos[k + 1] === 'NOUN') return undefined
      if (/^(?:than|enough|only|unless|if|for)$/.test(behind) && k + 1 < last) return undefined
      const names = new Set<string>()
      let subject = ''
      for (let j = first; j < i; j++) {
        // "the Orla dam", whatever the tagger takes it for
        const named = pos[j] === 'PROPN' || (j > first && /^\p{Lu}/u.test(tokens[j]!.text))
        if (named) names.add(tokens[j]!.lower.slice(0, 6))
        if (pos[j] === 'NOUN' && !(named && subject)) {
          if (j + 1 < i && pos[j + 1] === 'NOUN') continue
          subject = lemmas[j]!.toLowerCase()
        } else if (pos[j] === 'VERB' && subject) return undefined
      }
      if (!subject || generic.has(subject)) return undefined
      return { of, subject, names, pair: known.pair, pole: known.pole !== negated, when }
    }
    return undefined
  }
}
