import type { Agreement, Development, DossierConflict } from '../../schema/index.ts'
import { oneLine } from '../../text/index.ts'
import { howMany, shorten } from '../names.ts'
import { because, item, type Page, titled } from '../text/section.ts'
import type { DossierSection, Known } from './look-up.ts'

interface Compared {
  readonly agreements: readonly Agreement[]
  readonly conflicts: readonly DossierConflict[]
  readonly developments: readonly Development[]
}

const kinds = { actor: 'who', recipient: 'to whom', place: 'where', time: 'when', count: 'how many' } as const

/** Conflicts, developments and agreements, a line each, with who vouches. */
export function compared(all: Compared, page: Page, known: Known, indent: number): string[] {
  return [
    ...all.conflicts.map(({ kind, about, between, rule, certainty }) =>
      item(
        `${page.paint('warning', 'conflict')} (${kind}: ${shorten(about, 60)}): ${between.map((voice) => known.side(voice, kind)).join('  against  ')}${because(rule, certainty, page)}`,
        page,
        indent,
      ),
    ),
    ...all.developments.map(({ status, steps, rule, certainty }) =>
      item(
        `brought up to date: ${steps
          .map((step) => `${status} ${howMany(step)} (${known.voucher(step)}, ${step.published.slice(0, 10)})`)
          .join(' → ')}${because(rule, certainty, page)}`,
        page,
        indent,
      ),
    ),
    ...all.agreements.map(({ kind, about, between }) =>
      item(
        `agree ${kinds[kind]}: ${oneLine(about)} (${[...new Set(between.map(known.voucher))].join(', ')})`,
        page,
        indent,
      ),
    ),
  ]
}

/** What articles tell alike or against each other that belongs to no joined event. */
export const loose: DossierSection = (dossier, page, known) =>
  titled('Figures and statements compared', compared(dossier, page, known, 2), page)
