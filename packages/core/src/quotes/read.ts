import { firstWhere } from '../text/index.ts'
import type { Line, Page } from './page.ts'
import { quotedReader } from './quoted.ts'
import { type Found, headline, rules, type Stretch, withoutVerb } from './rules/index.ts'
import { subjectOf } from './subject.ts'
import { turns } from './turns.ts'
import { type VerbGroup, verbGroup } from './verb-group.ts'

/** A quotation as read: `speech` are the passages of a direct one, in order. */
export interface Reading extends Found {
  readonly speech?: readonly number[]
  /** The direct quotation inside which it was read. */
  readonly within?: number
}

export interface Known {
  isHeadline(block: number): boolean
  /** The entity some characters name, if any. */
  entityOf(range: { start: number; end: number }): string | undefined
}

/** All reported words of a page: line by line, direct quotations first, then the verbs from left to right. */
export function readPage(page: Page, known: Known): Reading[] {
  const { words, lines } = page
  const found: Reading[] = []
  const used = new Set<number>() // verbs that direct quotations were read from
  const spoken = new Map(turns(page))
  const speakerOf = new Map<number, Stretch>() // by line, the last one read
  const context = {
    page,
    isHeadline: known.isHeadline,
    isKnown: ({ first, last }: Stretch) =>
      known.entityOf({ start: words[first]!.start, end: words[last - 1]!.end }) !== undefined,
    speakerOf: (line: number) => speakerOf.get(line),
  }
  const quoted = quotedReader(context, found, used)
  lines.forEach((line, index) => {
    let said: Stretch | undefined
    let told = line.first // end of the reported words read so far
    const add = (reading: Reading) => {
      found.push({ ...reading, ...(line.within !== undefined && { within: line.within }) })
      // "mentioned Dimek's plea and described": the plea is not what the verbs are joined to
      if (reading.speaker && !/^noun-(?:phrase|clause)$/.test(reading.rule)) {
        said = reading.speaker
        speakerOf.set(index, reading.speaker)
      }
    }
    const interview = spoken.has(line.block) && spoken.has(line.block + 1)
    if (line.within === undefined && known.isHeadline(line.block) && !interview) {
      const reading = headline(page, line, (start, end) => known.entityOf({ start, end }) !== undefined)
      if (reading) {
        add(reading)
        spoken.delete(line.block)
      }
    }
    const turn = line.within === undefined ? spoken.get(line.block) : undefined
    if (turn?.line === index) add(turn)
    if (turn) told = line.last
    const wentOn = quoted(index, () => said, add)
    if (wentOn) speakerOf.set(index, wentOn)
    for (let i = line.first; i < line.last; i++) {
      const { cue } = words[i]!
      const reported = withoutVerb(page, line, i, i < told || line.within !== undefined)
      if (reported) {
        add(reported)
        continue
      }
      // “She said it was late: “Go home.””: what stands before the colon is reported too
      if (!cue) continue
      const colon = used.has(i) ? colonAfter(page, line, i) : line.last
      if (colon === undefined) continue
      const group = verbGroup(page, line, i)
      if (!group || !reports(group, i)) continue
      const at = { page, line, group, subject: subjectOf(page, line, group, said) }
      for (const rule of rules) {
        const reading = rule(at)
        if (!reading || (used.has(i) && reading.content.at(-1)!.last > colon)) continue
        if (isOutlook(group, reading.speaker)) break
        add(reading)
        for (const { last } of reading.content) told = Math.max(told, last)
        break
      }
    }
    /** "The storm threatens to flood the valley": a thing says nothing. */
    function isOutlook({ cue: { cue } }: VerbGroup, by: Stretch | undefined): boolean {
      if (!by || (cue.lemma !== 'threaten' && cue.lemma !== 'promise')) return false
      return words[by.last - 1]!.pos === 'NOUN' && !context.isKnown(by)
    }
    /** Not what is only possible, not what is not said, and inside of what somebody says only what others say. */
    function reports({ cue: { cue }, negated, modal, subjectEnd, first, form }: VerbGroup, at: number): boolean {
      const nobody = saysNobody(page, line, subjectEnd)
      if (
        cue.kind === 'attitude' &&
        (form === 'participle' ||
          (words[subjectEnd - 1]?.low === 'you' && /^(?:if|when|unless)$/.test(words[subjectEnd - 2]?.low ?? '')))
      )
        return false
      if (words[first - 1]?.low === 'worth') return false
      if (form === 'finite' && isInverted(page, line, subjectEnd)) return false
      // "the chants made them feel that"
      if (cue.kind === 'attitude' && first === subjectEnd && /^(?:them|him|us|me)$/.test(words[first - 1]?.low ?? ''))
        return false
      if (form === 'finite' && isConditional(page, line, subjectEnd)) return false
      if (form === 'participle' && words[subjectEnd - 1]?.pos === 'VERB') return false
      if (modal || nobody || words[first]!.low === 'having') return false
      if (cue.kind === 'attitude') return at >= told && line.within === undefined
      if (cue.kind === 'evidence') return !negated && at >= told && line.within === undefined
      return !negated || /^(?:deny|admit|agree|reject)$/.test(cue.act)
    }
  })
  return voiced(found, words)
}

/** What somebody is said to want is no report of its own: "according to Petkov, the council does not want to pay". */
function voiced(found: readonly Reading[], words: Page['words']): Reading[] {
  const attitude = ({ cue }: Reading) => {
    for (let i = cue?.first ?? 0; cue && i < cue.last; i++) if (words[i]!.cue?.cue.kind === 'attitude') return true
    return false
  }
  const reported = found
    .filter((reading) => !attitude(reading))
    .flatMap(({ content }) => content)
    .sort((a, b) => a.first - b.first)
  const ends: number[] = []
  for (const { last } of reported) ends.push(Math.max(last, ends.at(-1) ?? 0))
  const inside = (word: number) => {
    const after = firstWhere(reported, ({ first }) => first > word)
    return after > 0 && ends[after - 1]! > word
  }
  return found.filter((reading) => !reading.cue || !attitude(reading) || !inside(reading.cue.first))
}

/** "if they say so": a subject behind "if". */
function isConditional({ words }: Page, line: Line, end: number): boolean {
  let i = end - 1
  while (
    i > line.first &&
    i > end - 7 &&
    /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADP|PART)$/.test(words[i]!.pos) &&
    words[i]!.low !== 'if'
  )
    i--
  return (
    /^(?:if|unless)$/.test(words[i]?.low ?? '') &&
    !/^(?:asked|ask|asking|wonder|wondered|know|even)$/.test(words[i - 1]?.low ?? '')
  )
}

/** "Nor did they note", "Did the mayor say ...?": an auxiliary before the subject denies or asks it. */
function isInverted({ words }: Page, line: Line, end: number): boolean {
  let i = end - 1
  while (i > line.first && i > end - 7 && /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(words[i]!.pos)) i--
  if (i === end - 1 || !/^(?:do|does|did|has|have|had|would|could|can|will)$/.test(words[i]?.low ?? '')) return false
  if (i === line.first) return words[line.last - 1]!.low === '?'
  return /^(?:nor|neither|never|hardly|rarely|seldom)$/.test(words[i - 1]!.low)
}

/** The colon before the next quotation, where a clause fits between it and word `verb`. */
function colonAfter({ words }: Page, line: Line, verb: number): number | undefined {
  for (let i = verb + 1; i < line.last && i < verb + 60; i++) {
    if (words[i]!.speech === undefined) continue
    return words[i - 1]!.low === ':' && i - verb > 4 ? i - 1 : undefined
  }
  return undefined
}

/** "nobody", "nothing in the proposals", "not everyone": no subject that says anything. */
function saysNobody({ words }: Page, line: Line, end: number): boolean {
  for (let i = end - 1; i >= line.first && i > end - 8; i--) {
    const { low, pos } = words[i]!
    if (/^(?:nobody|no-one|none|nothing)$/.test(low)) return true
    if (/^(?:everyone|everybody|all|every|everything)$/.test(low)) return words[i - 1]?.low === 'not'
    if (!/^(?:NOUN|PROPN|ADJ|DET|ADP|NUM)$/.test(pos)) return false
  }
  return false
}
