import type { Article, Count, DossierConflict } from '../schema/index.ts'
import { byKey } from './by-key.ts'
import type { Voices } from './voices.ts'

const neighbors = 16

const statuses: readonly (readonly [Count['status'], RegExp])[] = [
  ['killed', /\b(?:kill|dead\b|died\b|deaths?\b|slain\b|perish)/i],
  ['injured', /\b(?:injur|wound|hurt\b)/i],
  ['detained', /\b(?:arrest|detain|jail|held\b)/i],
  ['missing', /\bmissing\b/i],
  ['displaced', /\b(?:displac|fled\b|evacuat|homeless)/i],
]

/** "He denied reports that 30 civilians had been injured", and another article of the story that counts 30 injured. */
export function deniedFigures(
  articles: readonly Article[],
  voices: readonly Voices[],
  related: (a: number, b: number) => boolean,
): DossierConflict[] {
  const counted = byKey(
    articles.flatMap(({ counts = [] }, at) => counts.map((count) => ({ at, count }))),
    ({ count: { status, min, max } }) => ((min ?? max ?? 0) > 1 ? [`${status} ${min ?? max}`] : []),
  )
  return articles.flatMap(({ quotes = [], claims = [], mentions = [] }, at): DossierConflict[] => {
    const parts = new Map(quotes.map(({ id, parts }) => [id, parts[0]]))
    const quantities = mentions.filter(({ kind }) => kind === 'quantity')
    return claims.flatMap((claim): DossierConflict[] => {
      const span = claim.act === 'deny' ? parts.get(claim.quote) : undefined
      const status = span && statuses.find(([, words]) => words.test(span.text.slice(0, 400)))?.[0]
      if (!span || !status) return []
      const inside = quantities.find(({ start, end }) => span.start <= start && end <= span.end)
      const value = inside?.value && 'min' in inside.value ? inside.value.min : undefined
      const sayers = voices[at]!.claimants(claim.id)
      const against = (counted.get(`${status} ${value}`) ?? [])
        .filter((one) => one.at !== at)
        .sort((x, y) => Math.abs(x.at - at) - Math.abs(y.at - at) || x.at - y.at)
        .slice(0, neighbors)
        .find(
          (one) => related(one.at, at) && ![...voices[one.at]!.claimants(one.count.by)].some((by) => sayers.has(by)),
        )
      if (!against) return []
      return [
        {
          kind: 'denial',
          about: span.text,
          between: [
            voices[against.at]!.voice(against.count.by, voices[against.at]!.figure(against.count)),
            voices[at]!.voice(claim.id, span),
          ],
          rule: 'denies-figure',
          certainty: 0.7,
        },
      ]
    })
  })
}
