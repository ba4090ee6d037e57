import type { Dossier } from '../../schema/index.ts'
import { tame } from '../tame.ts'
import type { TextOptions } from '../text/index.ts'
import { plain } from '../text/paint.ts'
import { articles } from './articles.ts'
import { entities } from './entities.ts'
import { events } from './events.ts'
import { lookUp } from './look-up.ts'
import { loose } from './loose.ts'
import { moments } from './moments.ts'

/** A dossier as a page to read: who is in several articles, what several tell and where they disagree, in order of time. */
export function dossierText(
  dossier: Dossier,
  { width = 80, paint = plain, explain = false }: TextOptions = {},
): string {
  const tamed = tame(dossier)
  const page = { width, paint, explain }
  const known = lookUp(tamed)
  const sections = [articles, entities, events, loose, moments]
  return `${sections.flatMap((section) => section(tamed, page, known) ?? []).join('\n\n')}\n`
}
