import { expect, test } from 'vitest'
import type { Count } from '../schema/index.ts'
import { compareReports, type Report } from './reports.ts'

const report = (
  article: string,
  who: string,
  published: string | undefined,
  min: number,
  more: Partial<Count> = {},
): Report => {
  const span = { start: 0, end: 2, source: { start: 0, end: 2 }, text: String(min) }
  return {
    count: { id: `${article}${who}${min}`, ...span, status: 'killed', min, max: min, by: 'c1', rule: 'test', ...more },
    voice: { article, by: 'c1', who, span },
    sources: new Set([who]),
    ...(published && { published }),
  }
}
const shown = (reports: readonly Report[]) => {
  const { agreements, conflicts, developments } = compareReports(reports)
  const who = (voices: readonly { who: string }[]) => voices.map((voice) => voice.who).join(', ')
  return [
    ...agreements.map(({ about, between }) => `agree ${about}: ${who(between)}`),
    ...conflicts.map(({ between }) => `conflict: ${who(between)}`),
    ...developments.map(({ steps }) => `update: ${steps.map(({ min }) => min).join(' > ')}`),
  ]
}

test.each<[string, Report[], string[]]>([
  [
    'the same figure',
    [report('a', 'guard', '2026-09-03', 12), report('b', 'Post', '2026-09-03', 12)],
    ['agree killed 12: guard, Post'],
  ],
  [
    'a toll that rises, by the same source',
    [report('b', 'guard', '2026-09-05', 15), report('a', 'guard', '2026-09-03', 12)],
    ['update: 12 > 15'],
  ],
  [
    'more on a later day',
    [report('a', 'guard', '2026-09-03', 12), report('b', 'union', '2026-09-05', 21)],
    ['update: 12 > 21'],
  ],
  [
    'more on the same day by another source',
    [report('a', 'guard', '2026-09-05', 15), report('b', 'union', '2026-09-05', 21)],
    ['conflict: guard, union'],
  ],
  [
    'less on a later day by another source',
    [report('a', 'union', '2026-09-03', 21), report('b', 'guard', '2026-09-05', 15)],
    ['conflict: union, guard'],
  ],
  [
    'corrected by the same source',
    [report('a', 'guard', '2026-09-03', 21), report('b', 'guard', '2026-09-05', 15)],
    ['update: 21 > 15'],
  ],
  [
    'a rising toll and one who disputes it',
    [
      report('a', 'guard', '2026-09-03', 12),
      report('b', 'guard', '2026-09-05', 15),
      report('c', 'union', '2026-09-05', 21),
    ],
    ['conflict: guard, union', 'update: 12 > 15'],
  ],
  [
    'bounds that overlap',
    [report('a', 'guard', '2026-09-03', 12, { max: undefined as never }), report('b', 'union', '2026-09-03', 15)],
    [],
  ],
  [
    'a part of the figure',
    [
      report('a', 'guard', '2026-09-03', 12),
      report('b', 'union', '2026-09-03', 3, { relation: { kind: 'part-of', to: 'x' } }),
    ],
    [],
  ],
  [
    'other people',
    [
      report('a', 'guard', '2026-09-03', 12),
      report('b', 'union', '2026-09-03', 3, { who: { text: 'three officers' } }),
    ],
    [],
  ],
  ['two figures of one article', [report('a', 'guard', '2026-09-03', 12), report('a', 'union', '2026-09-03', 15)], []],
])('%s', (_, reports, expected) => expect(shown(reports)).toEqual(expected))
