import { f1, type Score } from './f1.ts'
import { best, intersectionOverUnion, overlaps, type Range } from './spans.ts'

/** Somebody's words: their parts in order, and where the speaker stands, where the text names one. */
export interface Quotation {
  readonly parts: readonly Range[]
  readonly speaker: Range | undefined
}

/** An expected quotation; `group` tells apart what is reported by itself, e.g. direct from indirect ones. */
export interface ExpectedQuotation extends Quotation {
  readonly groups: readonly string[]
}

export interface GroupScore {
  readonly wanted: number
  /** Share found, as `unit` counts. */
  readonly recall: number
  /** Share with the right speaker, on the quotation found that shares most with it. */
  readonly speaker: number
}

export interface QuotationScore {
  /** More than 0.3 of the expected stretch is covered. Source: GenderGapTracker (Asr et al. 2021). */
  readonly unit: Score
  /** Characters shared are at least half of the characters of either: too wide a span is wrong. */
  readonly half: Score
  /** As `half`, and the speakers overlap, or neither has one. */
  readonly halfSpeaker: Score
  readonly groups: Readonly<Record<string, GroupScore>>
}

/** The quotations found that answer for an expected one, as `unit` counts. */
export const answering = <Found extends Quotation>(gold: readonly Quotation[], found: readonly Found[]): Set<Found> =>
  new Set(byUnitOf(gold, found).values())

const byUnitOf = <Gold extends Quotation, Found extends Quotation>(gold: readonly Gold[], found: readonly Found[]) =>
  match(gold, found, (a, b) => over(covered(a, b), 0.3))

/** Each quotation found answers for one expected, in the order of the expected. */
export function quotationScore(
  documents: readonly { readonly gold: readonly ExpectedQuotation[]; readonly found: readonly Quotation[] }[],
): QuotationScore {
  let [made, wanted, unit, half, halfSpeaker] = [0, 0, 0, 0, 0]
  const groups = new Map<string, { wanted: number; found: number; speaker: number }>()
  for (const { gold, found } of documents) {
    made += found.length
    wanted += gold.length
    const byUnit = byUnitOf(gold, found)
    const byHalf = match(gold, found, (a, b) => {
      const share = intersectionOverUnion(a.parts, b.parts)
      return share >= 0.5 ? share : 0
    })
    unit += byUnit.size
    half += byHalf.size
    halfSpeaker += [...byHalf].filter(([one, hit]) => sameSpeaker(one, hit)).length
    for (const one of gold) {
      const nearest = best(found, ({ parts }) => intersectionOverUnion(one.parts, parts))
      for (const group of one.groups) {
        const of = groups.get(group) ?? { wanted: 0, found: 0, speaker: 0 }
        of.wanted++
        if (byUnit.has(one)) of.found++
        if (nearest && sameSpeaker(one, nearest)) of.speaker++
        groups.set(group, of)
      }
    }
  }
  return {
    unit: f1(unit, made, wanted),
    half: f1(half, made, wanted),
    halfSpeaker: f1(halfSpeaker, made, wanted),
    groups: Object.fromEntries(
      [...groups].map(([group, of]) => [
        group,
        { wanted: of.wanted, recall: of.found / of.wanted, speaker: of.speaker / of.wanted },
      ]),
    ),
  }
}

/** Each expected takes the best of those that are left. */
function match<Gold, Found>(
  gold: readonly Gold[],
  found: readonly Found[],
  worth: (gold: Gold, found: Found) => number,
): Map<Gold, Found> {
  const left = new Set(found)
  const pairs = new Map<Gold, Found>()
  for (const one of gold) {
    const hit = best([...left], (other) => worth(one, other))
    if (hit === undefined) continue
    left.delete(hit)
    pairs.set(one, hit)
  }
  return pairs
}

const over = (value: number, least: number): number => (value > least ? value : 0)

/** Share of the expected stretch, from its first to its last character, that the other covers. */
function covered(a: Quotation, b: Quotation): number {
  const [x, y] = [stretch(a.parts), stretch(b.parts)]
  return Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)) / Math.max(1, x.end - x.start)
}

const stretch = (parts: readonly Range[]): Range => ({ start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 })

const sameSpeaker = (a: Quotation, b: Quotation): boolean =>
  a.speaker === undefined ? b.speaker === undefined : overlaps(a.speaker, b.speaker)
