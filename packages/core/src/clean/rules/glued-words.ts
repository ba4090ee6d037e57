import { defineRule } from '../rule.ts'
import { interfaceWords, shareWords } from './interface-words.ts'
import { type Seam, seamsOf } from './seams.ts'

/**
 * Part what stood in two places on the page and was glued together when its text was taken out.
 *
 *     HomeSportWeatherContact   ->   Home\n\nSport\n\nWeather\n\nContact
 *     Ferry stops after stormThe night ferry turned back when the storm came.   ->   Ferry stops after storm\n\nThe night ferry turned back when the storm came.
 *     She sold her MacBook and her YouTube channel to PayPal.   ->   She sold her MacBook and her YouTube channel to PayPal.
 */
export const gluedWords = defineRule({
  name: 'glued-words',
  reason: 'Two pieces of the page stood glued together without a space',
  apply(text) {
    const seams = seamsOf(text)
    if (!seams.length) return []
    const counts = countWords(text, seams)
    return seams
      .filter((seam, i) => isSeam(text, seam, seams[i - 1], seams[i + 1], counts))
      .map(({ at }) => ({ from: at, to: at, insert: '\n\n' }))
  },
})

const near = 60
const boundary = /[^\p{L}\p{M}\p{N}’'&-]+/u

/** How often the halves of the seams, and their whole tokens, stand in the text as words of their own. */
function countWords(text: string, seams: readonly Seam[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { from, at, to } of seams)
    for (const word of [text.slice(from, at), text.slice(at, to), lowered(text.slice(at, to)), text.slice(from, to)])
      counts.set(word, 0)
  for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}’'&-]+/gu)) {
    const count = counts.get(word)
    if (count !== undefined) counts.set(word, count + 1)
  }
  return counts
}

function isSeam(
  text: string,
  { at, from, to }: Seam,
  before: Seam | undefined,
  after: Seam | undefined,
  counts: ReadonlyMap<string, number>,
): boolean {
  const left = text.slice(from, at)
  const right = text.slice(at, to)
  const count = (word: string) => counts.get(word) ?? 0
  if (count(text.slice(from, to)) > 1) return false
  const known = (word: string) => interfaceWords.has(word.toLowerCase()) || shareWords.has(word.toLowerCase())
  if (known(left) && known(right)) return true
  if (count(left) && (count(right) || count(lowered(right)))) return true
  const crowded = (before && at - before.at < near) || (after && after.at - at < near)
  const next = /^[.,;:!?]/.test(text.charAt(to)) || small(text.slice(to, to + 24).split(boundary)[1])
  const inProse =
    next &&
    small(
      text
        .slice(Math.max(0, from - 24), from)
        .split(boundary)
        .at(-2),
    )
  return (crowded === true || known(left) || known(right)) && !inProse
}

const small = (word: string | undefined) => word !== undefined && /^\p{Ll}/u.test(word)
/** As it would stand inside a sentence. */
const lowered = (word: string) => word.charAt(0).toLowerCase() + word.slice(1)
