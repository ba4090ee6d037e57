import type { Range, Span } from '@copydesk/core'

/** Characters an entry was read from. `start` and `end` index the clean text; what was removed has only its source. */
export interface Evidence {
  readonly start?: number
  readonly end?: number
  readonly source: Range
  readonly text: string
  /** What these characters say about the entry, where that is not plain. */
  readonly says?: string
  readonly rule?: string
  readonly certainty?: number
}

/** A thing known about an entry; `to`: the entry it leads to. */
export interface Fact {
  readonly label: string
  readonly text: string
  readonly to?: string
}

/** Who stands behind an event or a figure, and how. */
export interface Voucher {
  readonly who: string
  readonly stance: string
  readonly to?: string
}

export const sections = [
  'people',
  'organizations',
  'places',
  'groups',
  'documents',
  'statements',
  'events',
  'figures',
  'conflicts',
  'about',
  'changes',
  'notes',
] as const
export type SectionName = (typeof sections)[number]

/** Something the article was found to say, with the characters that say it. */
export interface Entry {
  readonly id: string
  /** Beside the title: who speaks, what kind of thing it is. May be empty. */
  readonly kind: string
  readonly title: string
  /** One line under the title in lists. */
  readonly summary?: string
  /** Absent: it is reached from its marks only. */
  readonly section?: SectionName
  /** CSS name of its color. */
  readonly color: string
  readonly facts: readonly Fact[]
  readonly vouchers: readonly Voucher[]
  readonly evidence: readonly Evidence[]
  readonly rule: string
  readonly certainty?: number
}

type Words = { readonly [Key in keyof Span]?: Span[Key] | undefined }

/** Spans as evidence; those without words of their own fall away. */
export const evidenceOf = (spans: readonly (Words | undefined)[], says?: string): Evidence[] =>
  spans.flatMap((span) =>
    span?.source && span.text !== undefined && span.start !== undefined && span.end !== undefined
      ? [{ start: span.start, end: span.end, source: span.source, text: span.text, ...(says && { says }) }]
      : [],
  )

/** The same characters once. */
export const distinct = (evidence: readonly Evidence[]): Evidence[] => {
  const seen = new Set<string>()
  return evidence.filter(({ source: { start, end } }) => {
    const key = `${start}-${end}`
    return !seen.has(key) && seen.add(key)
  })
}
