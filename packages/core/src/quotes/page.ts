import type { Doc } from '../flow/stage.ts'
import type { PosTag } from '../schema/index.ts'
import { verbsBesideMarks } from './beside-marks.ts'
import type { CueBook, CueWord } from './cues.ts'
import { indexAt } from './index-at.ts'
import { type Passage, passages } from './marks.ts'
import { closedAtAttribution } from './missing-mark.ts'
import { settled } from './settle.ts'
import { isSpeech } from './speech.ts'
import { transcript } from './transcript.ts'

/** A word as the rules read it. A direct quotation counts as one word of the line around it. */
export interface Word {
  readonly start: number
  readonly end: number
  /** Lower case; empty for a quotation. */
  readonly low: string
  readonly pos: PosTag
  readonly cue?: CueWord
  /** Index of the direct quotation this word stands for. */
  readonly speech?: number
  /** Index of the marked words inside which it stands, where those are no direct quotation. */
  readonly marked?: number
  /** The first word of a name. */
  readonly name?: true
  readonly capital?: true
}

/** A sentence outside of or inside a direct quotation: words `[first, last)`. */
export interface Line {
  readonly first: number
  readonly last: number
  /** Index of the direct quotation it stands in. */
  readonly within?: number
  readonly block: number
}

export interface Page {
  readonly text: string
  readonly words: readonly Word[]
  readonly lines: readonly Line[]
  /** The list `speech-nouns`. */
  readonly nouns: ReadonlyMap<string, readonly string[]>
  /** The list `speech-adjectives`. */
  readonly adjectives: ReadonlyMap<string, readonly string[]>
  /** What kind of thing a noun without a name is that news quotes: see `kindsOf`. */
  readonly kinds: ReadonlyMap<string, string>
  readonly passages: readonly (Passage & { readonly block: number })[]
}

type Layers = 'clean' | 'sentences' | 'syntax' | 'mentions'

/** Lays the text out in lines: outside of quotations first, in their order, then the lines inside each quotation. */
export function makePage(
  doc: Doc<Layers>,
  cues: CueBook,
  { nouns, adjectives, kinds }: Pick<Page, 'nouns' | 'adjectives' | 'kinds'>,
): Page {
  const { text, blocks } = doc.clean
  const { sentences, tokens } = doc.sentences
  const raw = passages(text, blocks, (at) => sentences[indexAt(sentences, at)]?.end ?? at)
  const low = tokens.map(({ lower }) => (lower.includes('’') ? lower.replaceAll('’', "'") : lower))
  const names = new Set(doc.mentions.filter(({ form }) => form === 'name').map(({ start }) => start))
  const pos = [...settled(doc, low, cues)]
  const lastOfSentence = new Uint8Array(tokens.length)
  for (const { last } of sentences) if (last > 0) lastOfSentence[last - 1] = 1
  const blockOf = (token: number) => blockIndex[token] ?? -1
  const blockIndex = new Int32Array(tokens.length)
  for (const { first, last, block } of sentences) blockIndex.fill(block, first, last)
  const firstToken = (offset: number) => indexAt(tokens, offset - 1) + 1
  const rangeOf = ({ start, end }: Passage) => ({ first: firstToken(start), last: firstToken(end) })
  const unlisted = new Map<number, CueWord>()
  for (const passage of raw)
    for (const [i, cue] of verbsBesideMarks(
      { tokens, pos, low, cues, lastOfSentence, blockOf },
      passage,
      rangeOf(passage),
    ))
      unlisted.set(i, cue)
  const cueAt = low.map((_, i) => (pos[i] === 'VERB' ? (cues.find((k) => low[k], i) ?? unlisted.get(i)) : undefined))

  const goesOn = new Set(raw.map(({ continues }) => continues))
  const marked = raw.map((passage, i) =>
    passage.open && passage.double && !goesOn.has(i) ? closedAtAttribution(passage, tokens, cueAt) : passage,
  )
  const words: Word[] = []
  const lines: Line[] = []
  const ranges = marked.map(rangeOf)
  const continued = new Set(marked.map(({ continues }) => continues))
  const spoken = transcript(text, marked)
  const speech = marked.map(
    (passage, i) =>
      !spoken.has(i) &&
      (passage.continues !== undefined ||
        (continued.has(i) && !goesOnInside(passage)) ||
        isSpeech({ tokens, pos, low, cueAt, lastOfSentence, blockOf }, passage, ranges[i]!)),
  )

  /** “…” that begins small right behind a word: "said it is “odd. ¶ “Nobody came.”" */
  function goesOnInside({ start, from }: Passage): boolean {
    return (
      /^\p{Ll}/u.test(text.slice(from, from + 1)) && /[\p{L}\d]\s$/u.test(text.slice(Math.max(0, start - 2), start))
    )
  }

  const lay = (from: number, to: number, within: number | undefined, passage: number): void => {
    let first = words.length
    let next = passage
    const inner: { end: number; index: number }[] = []
    const endLine = (block: number) => {
      if (words.length > first)
        lines.push({ first, last: words.length, block, ...(within !== undefined && { within }) })
      first = words.length
    }
    for (let i = from; i < to; ) {
      while (next < marked.length && (ranges[next]!.first < i || marked[next]!.start < tokens[i]!.start)) next++
      while (next < marked.length && ranges[next]!.first === i && !speech[next]) {
        inner.push({ end: ranges[next]!.last, index: next })
        next++
      }
      const last = ranges[next]?.first === i && speech[next] ? Math.min(to, ranges[next]!.last) : i + 1
      while (inner.length && inner.at(-1)!.end <= i) inner.pop()
      const fragment = inner.at(-1)?.index
      if (last > i + 1 || (speech[next] && ranges[next]?.first === i)) {
        const { start, end } = marked[next]!
        if (/^[.!?]$/.test(words.at(-1)?.low ?? '') && words.length > first) endLine(blockOf(i))
        words.push({ start, end, low: '', pos: 'X', speech: next })
        pending.push([i, last, next])
      } else {
        const token = tokens[i]!
        const cue = cueAt[i]
        // the marks themselves are left out: "vowed to “close” the mine" has the grammar of the words without them
        if (fragment === undefined || (token.end > marked[fragment]!.from && token.start < marked[fragment]!.to)) {
          const word: { -readonly [K in keyof Word]: Word[K] } = {
            start: token.start,
            end: token.end,
            low: low[i]!,
            pos: pos[i] ?? 'X',
          }
          if (cue) word.cue = cue
          if (fragment !== undefined) word.marked = fragment
          if (names.has(token.start)) word.name = true
          if (token.text !== token.lower) word.capital = true
          words.push(word)
        }
      }
      i = Math.max(last, i + 1)
      if (lastOfSentence[i - 1]) endLine(blockOf(i - 1))
    }
    endLine(blockOf(to - 1))
  }
  const pending: [from: number, to: number, passage: number][] = []
  lay(0, tokens.length, undefined, 0)
  for (let k = 0; k < pending.length; k++) {
    const [from, to, passage] = pending[k]!
    const { from: start, to: end } = marked[passage]!
    const inside = [from, to] as [number, number]
    while (inside[0] < to && tokens[inside[0]]!.start < start) inside[0]++
    while (inside[1] > inside[0] && tokens[inside[1] - 1]!.end > end) inside[1]--
    lay(inside[0], inside[1], passage, passage + 1)
  }
  return { text, words, lines, nouns, adjectives, kinds, passages: marked }
}
