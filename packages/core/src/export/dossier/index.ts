import type { Dossier } from '../../schema/index.ts'
import { tame } from '../tame.ts'
import type { TextOptions } from '../text/index.ts'
import { plain } from '../text/paint.ts'
import { articles } from './articles.ts'
import { entities, perhapsOne } from './entities.ts'
import { toldByOne, toldBySeveral } from './events.ts'
import { lookUp } from './look-up.ts'
import { loose } from './loose.ts'
import { moments } from './moments.ts'

/** A dossier as a page to read: where the articles disagree, what several tell, who is in several, what one alone tells. */
export function dossierText(
  dossier: Dossier,
  { width = 80, paint = plain, explain = false }: TextOptions = {},
): string {
  const tamed = tame(dossier)
  const page = { width, paint, explain }
  const known = lookUp(tamed)
  const sections = [articles, loose, toldBySeveral, entities, moments, toldByOne, perhapsOne]
  return `${sections.flatMap((section) => section(tamed, page, known) ?? []).join('\n\n')}\n`
}
