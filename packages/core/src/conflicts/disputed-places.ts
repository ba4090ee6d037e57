import type { Layers, Local } from '../flow/layers.ts'
import type { Conflict, Range } from '../schema/index.ts'
import { share } from './overlap.ts'
import type { Statement } from './statement.ts'

/** Where a statement puts what it tells: in something, or out of it. */
interface Spot {
  readonly of: Statement
  /** What it is in or out of, lower case: "mosque", "airspace". */
  readonly place: string
  /** Whose waters, airspace, side of a border: the first letters of the name, or "international"; empty where nobody's is. */
  readonly whose: string
  readonly inside: boolean
  readonly span: Range
}

const near = 8
/** Farthest two accounts of one place stand apart, in characters. */
const distance = 1200
/** How far into a statement its place is looked for, in tokens. */
const opening = 30

const into = /^(?:in|inside|within|into|over|entered|violated|at|on)$/
const out = /^(?:outside|beyond|off)$/
/** What belongs to one state or another, but never to two. */
const domain = /^(?:waters?|airspace|territory|soil|side|zone|land|sector)$/
/** Buildings and grounds one is in or out of. */
const closed =
  /^(?:mosque|church|school|hospital|station|embassy|building|house|home|flat|apartment|hotel|prison|camp|base|compound|shop|store|bar|club|restaurant|cafe|market|mall|court|courtroom|car|bus|train|plane|boat|ship|room|hall|stadium|plant|factory|mine|village|town|city|park|zone|country)$/

/** One thing that two put at different places: in a building and outside it, in the waters of one state and of another. */
export function disputedPlaces(
  all: readonly Statement[],
  { clean: { text }, sentences: { tokens }, syntax: { lemmas, pos } }: Pick<Layers, 'clean' | 'sentences' | 'syntax'>,
): Local<Conflict>[] {
  const spots = all.flatMap((of) => spotOf(of) ?? [])
  return spots.flatMap((one, i): Local<Conflict>[] => {
    const other = spots.slice(i + 1, i + near).find((other) => {
      if (other.place !== one.place || share(one.of.by, other.of.by)) return false
      if (other.of.span.start - one.of.span.end > distance || !sameThing(one, other)) return false
      if (one.whose && other.whose && one.whose !== other.whose)
        return domain.test(one.place) && one.inside && other.inside
      return one.whose === other.whose && one.inside !== other.inside
    })
    return other
      ? [
          {
            about: text.slice(one.of.span.start, one.of.span.end),
            kind: 'place',
            between: [one, other].map(({ of: { claim }, span }) => ({ by: claim.id, span })),
            rule: 'two-places',
            certainty: 0.6,
          },
        ]
      : []
  })

  function spotOf(of: Statement): Spot | undefined {
    if (of.claim.modality !== 'certain' || !of.plain || !of.by.size) return undefined
    const last = Math.min(of.last, of.first + opening)
    for (let i = of.first; i < last; i++) {
      const word = tokens[i]!.lower
      if (!into.test(word) && !out.test(word)) continue
      let whose = ''
      for (let k = i + 1; k < last && k < i + 6; k++) {
        const next = tokens[k]!.lower
        if (pos[k] === 'PROPN' || (pos[k] === 'ADJ' && /^\p{Lu}/u.test(tokens[k]!.text))) whose = next.slice(0, 6)
        else if (/^(?:international|neutral)$/.test(next)) whose = 'international'
        else if (/^(?:its|their|our)$/.test(next)) whose = [...of.by][0]!.slice(0, 6)
        else if (pos[k] === 'NOUN' && pos[k + 1] !== 'NOUN') {
          const place = lemmas[k]!.toLowerCase()
          const bounded = domain.test(next) ? whose !== '' : closed.test(place)
          const before = [1, 2].some((n) => /^(?:not|n['’]t|never)$/i.test(tokens[i - n]?.text ?? ''))
          const span = { start: tokens[i]!.start, end: tokens[k]!.end }
          return bounded ? { of, place, whose, inside: into.test(word) !== before, span } : undefined
        } else if (!/^(?:DET|ADJ|NOUN|PART|PRON)$/.test(pos[k]!)) break
      }
    }
    return undefined
  }

  /** One thing both name, "the jet", "its boat"; or the second goes on about it: "it was". */
  function sameThing(one: Spot, other: Spot): boolean {
    const things = thingsOf(other)
    for (const thing of thingsOf(one)) if (things.has(thing)) return true
    const pronoun = /^(?:it|they|he|she)$/i.test(tokens[other.of.first]?.text ?? '')
    return pronoun && other.of.span.start - one.of.span.end < 250
  }

  function thingsOf({ of, span }: Spot): Set<string> {
    const found = new Set<string>()
    for (let i = of.first; i < of.last && tokens[i]!.end <= span.start; i++) {
      const word = tokens[i]!.lower
      if (pos[i] === 'PROPN') found.add(word)
      else if (pos[i] === 'NOUN' && pos[i + 1] !== 'NOUN' && word === lemmas[i]?.toLowerCase())
        for (let k = i - 1; k >= of.first && k > i - 4; k--)
          if (/^(?:the|this|that|its|his|her|their|our)$/i.test(tokens[k]!.text)) found.add(word)
    }
    return found
  }
}
