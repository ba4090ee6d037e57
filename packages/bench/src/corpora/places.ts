import { join } from 'node:path'
import type { Article, Range } from '@copydesk/core'
import { distance, type Point } from '../measures/distance.ts'
import { best, intersectionOverUnion } from '../measures/spans.ts'
import { type Corpus, percent, readJsonl } from './corpus.ts'

interface Annotated {
  readonly text: string
  readonly url?: string
  readonly date?: string
  readonly toponyms: readonly {
    readonly start: number
    readonly end: number
    readonly lat: number | null
    readonly lon: number | null
  }[]
}

/** 100 miles, the usual bound in toponym resolution. Source: Leidner, Toponym Resolution in Text, 2007. */
const near = 161

/** Names of places whose coordinates are known: those put within 161 km; one that is not found is not. */
const placeCorpus = (file: string): Corpus => ({
  name: `places.${file}`,
  files: () => [`places/${file}.jsonl`],
  score(folder, read) {
    let [wanted, placed, right] = [0, 0, 0]
    for (const { text, url, date, toponyms } of readJsonl<Annotated>(join(folder, `places/${file}.jsonl`))) {
      const source = {
        text,
        clean: false,
        ...(url !== undefined && /^https?:/.test(url) && { uri: url }), // where the outlet is decides local names
        ...(date !== undefined && /^\d{4}-\d\d-\d\d/.test(date) && { published: date.slice(0, 10) }),
      }
      const found = placesOf(read(source))
      for (const { lat, lon, ...range } of toponyms) {
        if (lat === null || lon === null) continue
        wanted++
        const hit = best(found, ({ source }) => atLeast(0.25, intersectionOverUnion([source], [range])))
        if (!hit) continue
        placed++
        if (distance(hit.place, { lat, lon }) <= near) right++
      }
    }
    const detail = `of ${wanted} names, found and placed ${percent(wanted ? placed / wanted : 0)}`
    return [{ name: `places.${file}.near`, value: wanted ? right / wanted : 0, detail }]
  },
})

export const places: readonly Corpus[] = ['geowebnews', 'lgl', 'trnews', 'geovirus'].map(placeCorpus)

const atLeast = (least: number, value: number): number => (value >= least ? value : 0)

/** Mentions with the place their words name, which is not always what is meant ("Moscow blames"). */
function placesOf({ mentions = [], entities = [] }: Article): { source: Range; place: Point }[] {
  const byId = new Map(entities.map(({ id, place }) => [id, place]))
  return mentions.flatMap(({ source, entity, literal }) => {
    const place = byId.get(literal ?? entity ?? '')
    return place ? [{ source, place }] : []
  })
}
