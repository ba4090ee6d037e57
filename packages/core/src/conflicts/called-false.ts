import type { Layers, Local } from '../flow/layers.ts'
import type { Conflict } from '../schema/index.ts'
import { firstWhere } from '../text/index.ts'
import { share } from './overlap.ts'
import type { Statement } from './statement.ts'

const near = 8
/** How many sentences back the words are looked for that are called false. */
const back = 3
/** Longest end of a sentence that is looked at, in tokens. */
const longest = 150
const telling = new Set(['accuse', 'criticize', 'assert', 'announce', 'warn'])
/** `what the Herald wrote was a lie`, `the Herald's accusations are baseless`. */
const called =
  /^(?:that\s+)?(?:what\s|(?:all\s+|both\s+)?(?:the|those|these|such|his|her|its|their)\s+(?:[\p{L}’'-]+\s+){0,3}?(?:claims?|allegations?|accusations?|charges?|reports?|rumou?rs?|assertions?)\b)[^.;:!?]{0,90}?\s(?:is|are|was|were)\s+(?:all\s+|simply\s+|just\s+|completely\s+|totally\s+|entirely\s+)?(?:lies|a lie|false|untrue|not true|baseless|unfounded|groundless|fabricated|fabrications?|invented|made up|nonsense)\b/iu
const attacking =
  /\b(?:attack|accus|criticiz|criticis|denounc|alleg|claim|blam|charg|assail|slamm|brand|report)(?:e|ed|es|s|ing)?\b/i

/** What is called lies by one, and those words where they are told: as somebody's claim, or of the source that the first names. */
export function calledFalse(
  all: readonly Statement[],
  {
    clean: { text },
    sentences: { sentences, tokens },
    syntax: { pos },
  }: Pick<Layers, 'clean' | 'sentences' | 'syntax'>,
): Local<Conflict>[] {
  return all.flatMap((one, i): Local<Conflict>[] => {
    const { claim, span } = one
    if (claim.modality !== 'certain' || !one.by.size) return []
    const words = called.exec(text.slice(span.start, Math.min(span.end, span.start + 200)))
    if (!words) return []
    const source = new Set<string>()
    const until = span.start + words[0].length
    for (let k = one.first; k < one.last && tokens[k]!.start < until; k++)
      if (pos[k] === 'PROPN') source.add(tokens[k]!.lower.slice(0, 6))
    for (const key of one.by) source.delete(key)
    if (!source.size) return []
    const side = claimed(i, source) ?? told(span.start, source)
    if (!side) return []
    return [
      {
        about: text.slice(span.start, span.start + words[0].length),
        kind: 'denial',
        between: [side, { by: claim.id, span }],
        rule: 'called-false',
        certainty: 0.7,
      },
    ]
  })

  function claimed(i: number, source: ReadonlySet<string>) {
    for (let j = i - 1; j >= 0 && j > i - near; j--) {
      const { claim, by, span } = all[j]!
      if (telling.has(claim.act) && share(source, by) && !share(by, all[i]!.by)) return { by: claim.id, span }
    }
    return undefined
  }

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
