import type { Layers, Source } from '@copydesk/core'
import { segments } from '@copydesk/core'
import { Broken } from './target.ts'

type Read = Pick<Layers, 'clean' | 'metadata' | 'sentences'>

/**
 * What cleaning promises of any text: article and source are the same characters in the same order but for the
 * changes, each of which names its rule and reason; blocks, sentences and tokens lie where they say.
 * Linear. Throws a Broken at the first promise that is not kept.
 */
export function checkClean(source: Source, { clean, metadata, sentences }: Read): void {
  copies(source.text, clean)
  map(source.text, clean)
  blocks(clean)
  spans(source.text, metadata)
  inBlocks(clean, sentences)
}

function need(holds: boolean, promise: string, message: () => string): void {
  if (!holds) throw new Broken(promise, message())
}

function copies(source: string, { text, changes }: Layers['clean']): void {
  let [at, sourceAt] = [0, 0]
  const copied = (start: number, sourceStart: number) => {
    const forward = start >= at && start - at === sourceStart - sourceAt
    need(forward, 'order', () => `A change at ${sourceStart} to ${start} after ${sourceAt} to ${at}`)
    const same = text.slice(at, start) === source.slice(sourceAt, sourceStart)
    need(same, 'copies', () => `Source ${sourceAt}-${sourceStart} is no copy of text ${at}-${start}`)
  }
  for (const { start, end, sourceStart, sourceEnd, rule, reason } of changes) {
    copied(start, sourceStart)
    need(end >= start && sourceEnd >= sourceStart, 'order', () => `Rule ${rule}: an edit ends before it begins`)
    need(end > start || sourceEnd > sourceStart, 'edits', () => `Rule ${rule}: an edit of nothing at ${sourceStart}`)
    need(rule !== '' && reason !== '', 'edits', () => `The edit at ${sourceStart} has no rule or reason`)
    at = end
    sourceAt = sourceEnd
  }
  copied(text.length, source.length)
}

function map(source: string, clean: Layers['clean']): void {
  const { text, changes } = clean
  let [end, sourceEnd] = [0, 0]
  for (const segment of segments({ source, text, changes })) {
    const sorted = segment.start >= end && segment.sourceStart >= sourceEnd && segment.end > segment.start
    need(sorted, 'segments', () => `Segment ${JSON.stringify(segment)} overlaps what ends at ${end}, ${sourceEnd}`)
    const home = clean.map.toSource(segment)
    const there = home.start === segment.sourceStart && home.end === segment.sourceEnd
    need(there, 'map', () => `Segment ${JSON.stringify(segment)} comes from ${JSON.stringify(home)}`)
    const back = clean.map.toText(home)
    need(
      back?.start === segment.start && back.end === segment.end,
      'map',
      () => `${JSON.stringify(home)} has no way back`,
    )
    end = segment.end
    sourceEnd = segment.sourceEnd
  }
}

function blocks({ text, blocks }: Layers['clean']): void {
  let end = -1
  for (const block of blocks) {
    const place = () => `Block ${block.start}-${block.end} after ${end} in ${text.length} characters`
    need(block.start > end && block.end > block.start && block.end <= text.length, 'blocks', place)
    const between = text.slice(Math.max(0, end), block.start)
    need(end < 0 || between.includes('\n'), 'blocks', () => `${place()}: no line ends between them`)
    need(
      between.trim() === '',
      'blocks',
      () => `${place()}: ${JSON.stringify(between.trim().slice(0, 40))} is in no block`,
    )
    end = block.end
  }
  need(text.slice(Math.max(0, end)).trim() === '', 'blocks', () => `What follows ${end} is in no block`)
}

/** Every `{ start, end }` of the metadata, which point into the source. */
function spans(source: string, value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  const { start, end } = value as { start?: unknown; end?: unknown }
  if (typeof start === 'number' && typeof end === 'number')
    need(
      start >= 0 && end >= start && end <= source.length,
      'metadata',
      () => `Span ${start}-${end} of ${source.length}`,
    )
  for (const inner of Object.values(value)) spans(source, inner)
}

function inBlocks({ text, blocks }: Layers['clean'], { sentences, tokens }: Layers['sentences']): void {
  let end = 0
  for (const token of tokens) {
    need(
      token.start >= end && token.end > token.start,
      'tokens',
      () => `Token ${token.start}-${token.end} after ${end}`,
    )
    need(text.slice(token.start, token.end) === token.text, 'tokens', () => `Token at ${token.start} is no copy`)
    end = token.end
  }
  let last = 0
  for (const sentence of sentences) {
    const block = blocks[sentence.block]
    const place = () => `Sentence ${sentence.start}-${sentence.end} of block ${block?.start}-${block?.end}`
    need(block !== undefined && sentence.start >= block.start && sentence.end <= block.end, 'sentences', place)
    need(sentence.first === last && sentence.last > last, 'sentences', () => `${place()}: tokens left out before it`)
    need(tokens[sentence.first]?.start === sentence.start, 'sentences', place)
    need(tokens[sentence.last - 1]?.end === sentence.end, 'sentences', place)
    last = sentence.last
  }
  need(last === tokens.length, 'sentences', () => `${tokens.length - last} tokens after the last sentence`)
}
