import { particles } from '../function-words.ts'
import type { Word, Words } from '../words.ts'

/** Words `[first, last)`. */
export interface Run {
  first: number
  last: number
}

const longest = 24
const numbered = new Set(['channel', 'radio', 'formula', 'group', 'studio', 'bbc', 'sky', 'area', 'route'])

/** Stretches of name words; particles, `&` and initials may stand inside. */
export function runsOf({ words, sentences }: Words, isName: Uint8Array): Run[] {
  const runs: Run[] = []
  for (const { first, last } of sentences) {
    let i = first
    while (i < last) {
      if (!isName[i]) {
        i++
        continue
      }
      let end = i + 1
      while (end < last && end - i < longest) {
        const next = words[end] as Word
        if (next.hyphened || (words[end - 1]?.hyphened && end - 1 > i)) break
        if (isName[end]) {
          end++
          continue
        }
        const bridge = bridgeLength(words, isName, end, last)
        if (bridge) end += bridge
        else if (/^\d{1,3}$/.test(next.text) && numbered.has(words[end - 1]?.lower ?? '')) end++
        else break
      }
      runs.push({ first: i, last: end })
      i = end
    }
  }
  return runs
}

/** How many words, a name word the last of them, carry a name on over its particles. */
function bridgeLength(words: readonly Word[], isName: Uint8Array, at: number, last: number): number {
  const word = words[at] as Word
  if (word.text === '&' && at + 1 < last && isName[at + 1]) return 2
  if (!particles.has(word.lower) || word.capital || word.hyphened) return 0
  if (at + 1 < last && isName[at + 1]) return 2
  const next = words[at + 1]
  return next && particles.has(next.lower) && at + 2 < last && isName[at + 2] ? 3 : 0
}
