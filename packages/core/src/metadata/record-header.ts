import { recordFields } from '../clean/records/index.ts'
import type { Source } from '../schema/index.ts'
import { findDates } from './find-dates.ts'
import { isName, leadingNames } from './names.ts'

/**
 * A source with what the database it comes from wrote around its article (`BYLINE: Klara Juhn`, `SN  Orla Courier`);
 * what the caller gave stays.
 */
export function withRecordHeader(source: Source): Source {
  const fields = source.mediaType === 'text/html' ? undefined : recordFields(source.text)
  if (!fields) return source
  const { title, byline, publication, date } = fields
  const published = date === undefined ? undefined : findDates(date)[0]?.value
  const authors = byline === undefined ? [] : namesIn(byline)
  return {
    ...(title !== undefined && { title }),
    ...(authors.length > 0 && { authors }),
    ...(publication !== undefined && { publisher: publication }),
    ...(published !== undefined && { published }),
    ...source,
  }
}

/** Catalogs write the surname first: `Juhn, Klara`. */
const inverted = /^(\p{Lu}[\p{L}'’-]+),\s(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*)?)$/u

function namesIn(byline: string): string[] {
  return byline
    .slice(0, 500)
    .replace(/^by:?\s+/i, '')
    .split(/\s*;\s*/)
    .flatMap((part) => {
      const turned = part.replace(inverted, '$2 $1')
      return leadingNames(turned).names.filter(isName)
    })
}
