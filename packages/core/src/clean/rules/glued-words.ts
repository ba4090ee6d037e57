import { defineRule } from '../rule.ts'
import { unit, unitAt } from '../units.ts'
import { interfaceWords, shareWords } from './interface-words.ts'
import { isCounterAt, type Seam, seamsOf } from './seams.ts'

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
    const sure = seams.map((seam) => isSure(text, seam, counts))
    const everywhere = sure.filter(Boolean).length >= many
    return seams
      .filter((seam, i) => sure[i] || isSeam(text, seam, seams[i - 1], seams[i + 1], counts, everywhere))
      .map(({ at }) => ({ from: at, to: at, insert: '\n\n' }))
  },
})

/** So many sure seams make any other likely. */
const many = 6
const near = 60
const boundary = /[^\p{L}\p{M}\p{N}’'&-]+/u

/** How often the halves of the seams, and their whole tokens, stand in the text as words of their own. */
function countWords(text: string, seams: readonly Seam[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { from, at, to, whole } of seams)
    for (const word of [text.slice(from, at), text.slice(at, to), lowered(text.slice(at, to)), whole])
      counts.set(word, 0)
  const wanted = new Uint8Array(1024)
  for (const word of counts.keys()) wanted[slot(word, 0, word.length)] = 1
  for (let at = 0; at < text.length; at++) {
    const from = at
    while (at < text.length && inWord(text, at)) at++
    if (at === from || !wanted[slot(text, from, at)]) continue
    const word = text.slice(from, at)
    const count = counts.get(word)
    if (count !== undefined) counts.set(word, count + 1)
  }
  return counts
}

/** Most words of a text have no such first letter and length in common with those that are counted. */
const slot = (text: string, from: number, to: number): number =>
  ((text.charCodeAt(from) & 31) << 5) | ((to - from) & 31)

/** Letters, marks, digits, and what stands within words. */
function inWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return ascii[code] === 1
  const kind = unitAt(text, at)
  if (kind === unit.unspaced) return wordCharacter.test(text.charAt(at))
  return (kind >= unit.small && kind <= unit.mark) || code === 0x2019
}
const wordCharacter = /[\p{L}\p{M}\p{N}]/u
const ascii = Uint8Array.from({ length: 128 }, (_, code) =>
  /[\w&'-]/.test(String.fromCharCode(code)) && code !== 95 ? 1 : 0,
)

/** `optionsShare`: no name begins with so long a small word. */
const smallWord = /^\p{Ll}{5,}$/u
const capitalWord = /^\p{Lu}\p{Ll}{2,}$/u
/** Small words that open sentences and end no name. */
const opensSentence: ReadonlySet<string> = new Set(
  'The But And She They This That There These Those When While After Although Because Before His Her Their Its However According With From What Why How Who Where Earlier Meanwhile Police Officials Officers Der Die Das Ein Eine Und Aber Les Une Mais El Los Las Una Pero'.split(
    ' ',
  ),
)
const isInterfaceWord = (word: string) => interfaceWords.has(word.toLowerCase()) || shareWords.has(word.toLowerCase())
const digit = /\p{N}/u

/** Both halves are words of the page's interface, or stand in the text as words of their own. */
function isSure(text: string, { at, from, to, whole }: Seam, counts: ReadonlyMap<string, number>): boolean {
  const left = text.slice(from, at)
  const right = text.slice(at, to)
  const count = (word: string) => counts.get(word) ?? 0
  if (isCounterAt(text, at)) return true
  if (count(whole) < 2 && smallWord.test(left) && capitalWord.test(right)) return true
  if (count(whole) > 1 || digit.test(right.charAt(0))) return false
  if (isInterfaceWord(left) && isInterfaceWord(right)) return true
  if (opensSentence.has(right) && /^[\s’']/.test(text.slice(to, to + 1)) && /\p{Ll}{2}$|\p{Lu}{2}$/u.test(left))
    return true
  return count(left) > 0 && (count(right) > 0 || count(lowered(right)) > 0)
}

/** Near other seams, or in a text full of them; a name like "PayPal" within a sentence stays. */
function isSeam(
  text: string,
  { at, from, to, whole }: Seam,
  before: Seam | undefined,
  after: Seam | undefined,
  counts: ReadonlyMap<string, number>,
  everywhere: boolean,
): boolean {
  const left = text.slice(from, at)
  const right = text.slice(at, to)
  if ((counts.get(whole) ?? 0) > (everywhere ? 3 : 1)) return false
  if (digit.test(right.charAt(0)) && (!everywhere || !/\p{Ll}{3}$/u.test(left))) return false
  const crowded = (before !== undefined && at - before.at < near) || (after !== undefined && after.at - at < near)
  const inProse = isProseAfter(text, to) && isProseBefore(text, from)
  return (everywhere || crowded || isInterfaceWord(left) || isInterfaceWord(right)) && !inProse
}

const isProseAfter = (text: string, to: number) =>
  /^[.,;:!?]/.test(text.charAt(to)) || (/\s/.test(text.charAt(to)) && small(text.slice(to, to + 24).split(boundary)[1]))
const isProseBefore = (text: string, from: number) =>
  /\s/.test(text.charAt(from - 1)) &&
  small(
    text
      .slice(Math.max(0, from - 24), from)
      .split(boundary)
      .at(-2),
  )
const small = (word: string | undefined) => word !== undefined && /^\p{Ll}/u.test(word)
/** As it would stand inside a sentence. */
const lowered = (word: string) => word.charAt(0).toLowerCase() + word.slice(1)
