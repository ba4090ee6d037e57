import type { Name } from './names/index.ts'
import { knownPhrase, phrase } from './names/known.ts'
import type { NewMention } from './new-mention.ts'
import type { View } from './view.ts'
import type { Word } from './words.ts'

const longestInner = 3
const biggest = 15000

/** Names inside names: "Kestria" in "Bank of Kestria", "UN" in "UN Security Council", each place of a list. */
export function findNested(names: readonly Name[], view: View): NewMention[] {
  const placed = new Set<string>()
  const borne = new Set<string>()
  for (const { first, last, type } of names) {
    if (type === 'place') placed.add(phrase(view.words, first, last))
    else if (type === 'person') for (let i = first; i < last; i++) borne.add((view.words[i] as Word).text)
  }
  return names
    .filter(
      ({ first, last, type, rule }) =>
        last - first > 1 &&
        type !== 'person' &&
        rule !== 'no-actor' &&
        // "New South Wales" is a region of its own
        (type !== 'place' || !/^(?:country|region)$/.test(knownPhrase(view.words, first, last, view.vocabulary) ?? '')),
    )
    .flatMap((name) => inside(name, view, placed, borne))
}

function inside(
  { first, last, type }: Name,
  view: View,
  placed: ReadonlySet<string>,
  borne: ReadonlySet<string>,
): NewMention[] {
  const found: NewMention[] = []
  let i = first
  while (i < last) {
    const opens = view.words[i] as Word
    let end = i
    for (let stop = Math.min(last, i + longestInner); stop > i && opens.capital; stop--) {
      if (stop - i === last - first) continue
      const text = phrase(view.words, i, stop)
      const known = knownPhrase(view.words, i, stop, view.vocabulary)
      const afterLink = i > first && /^(?:of|,|and|in)$/.test(view.words[i - 1]?.lower ?? '')
      const closes = stop === last || /^(?:,|and)$/.test(view.words[stop]?.lower ?? '')
      const place =
        placed.has(text) ||
        (known !== undefined && known !== 'organization') ||
        (!headed(i, stop, view) &&
          !borne.has(text) &&
          ((afterLink && closes) || (type === 'organization' && i === first && stop - i > 1)) &&
          (view.vocabulary.places(text)[0]?.population ?? 0) > (afterLink || stop - i > 1 ? 1000 : biggest))
      if (!place && known !== 'organization') continue
      // "Lake Sava" and "Kestria Street" hold no second place; "South Kestria" does
      if (type === 'place' && ((known !== 'country' && known !== 'region') || isNamesake(first, i, stop, last, view)))
        continue
      const kind = known === 'organization' && !placed.has(text) ? 'organization' : 'place'
      if (kind === 'organization' && !opens.upper) continue
      found.push({
        kind,
        form: 'name',
        start: opens.start,
        end: (view.words[stop - 1] as Word).end,
        certainty: 0.75,
        rule: 'name-inside-name',
      })
      end = stop
      break
    }
    i = Math.max(i + 1, end)
  }
  return found
}

/** "Pacific Coast Highway", "Lake Sava": water, roads and sites only bear the name of a country or region. */
function isNamesake(first: number, from: number, to: number, last: number, { words, vocabulary }: View): boolean {
  const bearer = (word: Word | undefined) =>
    /^(?:water|road|site)$/.test((word && vocabulary.placeHeads.get(word.lower)?.[0]) ?? '')
  // "Gulf" in "Gulf of Aden"
  if (to - from === 1 && from === first && vocabulary.placeHeads.has((words[from] as Word).lower)) return true
  return (from > first && bearer(words[from - 1])) || (to < last && bearer(words[last - 1]) && words[to]?.text !== ',')
}

const headed = (first: number, last: number, { words, vocabulary }: View): boolean =>
  words.slice(first, last).some(({ lower }) => vocabulary.organizationHeads.has(lower))
