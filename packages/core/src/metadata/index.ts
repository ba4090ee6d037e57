import type { Lexicon } from '../flow/lexicon.ts'
import { defineStage } from '../flow/stage.ts'
import { authors } from './authors.ts'
import { dateline } from './dateline.ts'
import { ambiguousDate, dates } from './dates.ts'
import { fingerprint } from './fingerprint.ts'
import { given } from './given.ts'
import { lineOf, nearLines, readLines } from './lines.ts'
import { readLinkedData } from './linked-data.ts'
import { pageKind } from './page-kind.ts'
import { publisher } from './publisher.ts'
import { withRecordHeader } from './record-header.ts'
import { title } from './title.ts'

/** What the article says about itself outside its text: who wrote it, when, where, for whom. */
export const metadata = (lexicon: Lexicon) => {
  const givenNames = lexicon.words('given-names')
  const isPlace = (name: string) => (lexicon.places?.(name).length ?? 0) > 0
  return defineStage({
    name: 'metadata',
    needs: ['clean'],
    makes: 'metadata',
    run({ source: bare, clean }, note) {
      const source = withRecordHeader(bare)
      const { head, map, text } = clean
      const linked = head && readLinkedData(head.jsonLd)
      const lines = readLines(source, clean)
      const { place, agency, date } = dateline(clean)
      const from = agency && { text: agency.name, source: map.toSource(agency) }
      const house = given(source.publisher, source.text)
      const outlet = house
        ? { name: house.text, ...(house.source && { source: house.source }) }
        : publisher(head, linked, lines, from)
      const sites = siteNames(outlet?.name, head?.metas, source.uri ?? head?.canonical)
      const named = given(source.title, source.text) ?? title(clean, linked, lines, sites)
      const near = nearLines(lines, named?.source)
      const { published, updated } = dates({
        given: source.published,
        uri: source.uri,
        head,
        linked,
        near,
        lines,
        title: named?.text,
      })
      const dated = date && {
        value: date.value,
        precision: date.precision,
        basis: 'visible',
        source: map.toSource(date),
      }
      const when = published ?? dated
      const ambiguous = when ? undefined : ambiguousDate(near)
      if (ambiguous) note(ambiguous)
      for (const source of linked?.unread ?? [])
        note({ rule: 'json-ld', message: 'JSON-LD that is no JSON: not read', source })
      return {
        ...(named && { title: named }),
        authors: authors({
          source: source.text,
          given: source.authors ?? [],
          head,
          linked,
          near,
          lines,
          headline: lineOf(lines, named?.source),
          agency: agency?.name,
          sites,
          givenNames,
          isPlace,
        }),
        ...(outlet && { publisher: outlet }),
        ...(when && { published: when }),
        ...(updated && { updated }),
        ...(place && { place: { name: place.name, source: map.toSource(place) } }),
        ...(head?.canonical && { canonical: head.canonical }),
        page: pageKind(clean, lines, linked),
        fingerprint: fingerprint(text),
      }
    },
  })
}

/** What the site calls itself, its host's name among it. */
function siteNames(
  publisher: string | undefined,
  metas: readonly { readonly name: string; readonly content: string }[] = [],
  uri: string | undefined,
): string[] {
  const host = /^https?:\/\/(?:web\.archive\.org\/web\/\w+\/https?:\/\/)?(?:www\.)?([^/:?#]{1,200})/i.exec(
    uri ?? '',
  )?.[1]
  const own = metas
    .filter(({ name }) => name === 'og:site_name' || name === 'application-name')
    .map(({ content }) => content)
  return [publisher, ...own, host, host?.split('.').at(-2)].filter((name): name is string => Boolean(name?.trim()))
}
