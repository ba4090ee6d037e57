export interface FieldScore {
  /** Share of the pages with a known value where the same one was found. */
  readonly right: number
  readonly known: number
  /** Pages where something was found though the annotation is blank, which may mean "none" or "not annotated". */
  readonly unasked: number
}

/** Compares one field page by page, as it stands after `tidy`; an empty string is no value. */
export function fieldScore(
  pages: readonly { readonly gold: string; readonly found: string }[],
  tidy: (value: string) => string = tidyText,
): FieldScore {
  const compared = pages.map(({ gold, found }) => [tidy(gold), tidy(found)] as const)
  const known = compared.filter(([gold]) => gold)
  return {
    right: known.length ? known.filter(([gold, found]) => gold === found).length / known.length : 0,
    known: known.length,
    unasked: compared.filter(([gold, found]) => !gold && found).length,
  }
}

/** Small letters, single spaces. */
export const tidyText = (value: string): string => value.split(/\s+/).filter(Boolean).join(' ').toLowerCase()

/** Names of authors in any order, however they are joined. */
export const tidyAuthors = (value: string): string =>
  tidyText(value)
    .split(/ *[;,/] *| (?:und|and|&) /)
    .filter(Boolean)
    .sort()
    .join('; ')
