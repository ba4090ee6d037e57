import type { Layers, Local } from '../flow/layers.ts'
import type { Conflict } from '../schema/index.ts'
import { firstWhere } from '../text/index.ts'
import { callingFalse } from './denial.ts'
import type { Statement } from './statement.ts'

/** How many sentences back the words are looked for that are called false. */
const back = 3
/** Longest end of a sentence that is looked at, in tokens. */
const longest = 150
const attacking =
  /\b(?:attack|accus|criticiz|criticis|denounc|alleg|claim|blam|charg|assail|slamm|brand|report)(?:e|ed|es|s|ing)?\b/i

/**
 * What somebody calls lies, against the narrator's own telling of it: `an article in the Tarn Herald, which attacked the
 * board ... what the Herald wrote was a lie`. Where a claim tells it, `denial` sets the two side by side.
 */
export function calledFalse(
  all: readonly Statement[],
  {
    clean: { text },
    sentences: { sentences, tokens },
    syntax: { pos },
  }: Pick<Layers, 'clean' | 'sentences' | 'syntax'>,
): Local<Conflict>[] {
  return all.flatMap(({ claim, span, by, names }): Local<Conflict>[] => {
    if (claim.modality !== 'certain' || !by.size) return []
    const words = callingFalse(text.slice(span.start, Math.min(span.end, span.start + 200)))
    const source = new Set([...names].map((name) => name.slice(0, 6)).filter((name) => !by.has(name)))
    const side = words && source.size ? told(span.start, source) : undefined
    if (!words || !side) return []
    return [
      {
        about: text.slice(span.start, span.start + words.length),
        kind: 'denial',
        between: [side, { by: claim.id, span }],
        rule: 'called-false',
        certainty: 0.7,
      },
    ]
  })

  /** The narrator's own words of that source: `an article in the Tarn Herald, which attacked ...`. */
  function told(before: number, source: ReadonlySet<string>) {
    const here = firstWhere(sentences, ({ end }) => end > before)
    for (let s = here - 1; s >= 0 && s >= here - back; s--) {
      const { start, end, first, last } = sentences[s]!
      for (let k = Math.max(first, last - longest); k < last; k++) {
        if (!source.has(tokens[k]!.lower.slice(0, 6)) || pos[k] !== 'PROPN') continue
        const from = tokens[k]!.start
        if (attacking.test(text.slice(from, Math.min(end, from + 200))))
          return { by: 'narrator', span: { start: Math.max(start, from), end } }
        break
      }
    }
    return undefined
  }
}
