import { firstWhere } from '../text/index.ts'
import { type Attribution, attribution } from './direct.ts'
import type { Line, Page } from './page.ts'
import { accordingTo, type Found, headline, nounClause, rules, type Stretch } from './rules/index.ts'
import { lineSubject, subjectOf } from './subject.ts'
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
  const { words, lines, passages } = page
  const found: Reading[] = []
  /** Index into `found` of the quotation a passage belongs to. */
  const owner = new Map<number, number>()
  const spoken = turns(page)
  const speakerOf = new Map<number, Stretch>() // by line, the last one read
  lines.forEach((line, index) => {
    const used = new Set<number>()
    let said: Stretch | undefined
    let told = line.first // end of the reported words read so far
    const add = (reading: Found, extra: { speech?: readonly number[] } = {}) => {
      found.push({ ...reading, ...extra, ...(line.within !== undefined && { within: line.within }) })
      if (reading.speaker) {
        said = reading.speaker
        speakerOf.set(index, reading.speaker)
      }
    }
    if (line.within === undefined && known.isHeadline(line.block)) {
      const reading = headline(page, line, (start, end) => known.entityOf({ start, end }) !== undefined)
      if (reading) add(reading)
    }
    const turn = line.within === undefined ? spoken.get(line.block) : undefined
    if (turn?.line === index) add(turn)
    if (turn) told = line.last
    const byVerb = new Map<number, number>()
    for (let i = line.first; i < line.last; i++) {
      const passage = words[i]!.speech
      if (passage === undefined) continue
      const continued = passages[passage]!.continues
      const chain = continued === undefined ? undefined : owner.get(continued)
      const read = attribution(page, line, i, said)
      if (read?.verb !== undefined) used.add(read.verb)
      const together = read?.verb === undefined ? undefined : byVerb.get(read.verb)
      const joined = chain ?? together ?? (read ? undefined : resumed(index, line, i))
      if (joined !== undefined) {
        const before = found[joined]!
        const content = before.content as Stretch[]
        const speech = before.speech as number[]
        content.push({ first: i, last: i + 1 })
        speech.push(passage)
        if (read?.speaker && (before.basis === 'carried' || before.basis === 'none'))
          found[joined] = { ...before, ...read, basis: 'explicit', content, speech }
        owner.set(passage, joined)
        if (found[joined]!.speaker) speakerOf.set(index, found[joined]!.speaker!)
        continue
      }
      const content = [{ first: i, last: i + 1 }]
      const whose = read ?? carried(index, line, i)
      if (!whose) continue
      owner.set(passage, found.length)
      if (read?.verb !== undefined) byVerb.set(read.verb, found.length)
      add({ ...whose, content }, { speech: [passage] })
    }
    for (let i = line.first; i < line.last; i++) {
      const { cue, low } = words[i]!
      if (low === 'according' || low === 'in') {
        const reading = accordingTo(page, line, i)
        if (reading) add(reading)
        continue
      }
      const noun = nounClause(page, line, i, page.nouns)
      if (noun) {
        add(noun)
        continue
      }
      if (!cue || used.has(i)) continue
      const group = verbGroup(page, line, i)
      if (!group || !reports(group, i)) continue
      const at = { page, line, group, subject: subjectOf(page, line, group, said) }
      for (const rule of rules) {
        const reading = rule(at)
        if (!reading) continue
        add(reading)
        for (const { last } of reading.content) told = Math.max(told, last)
        break
      }
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
      if (form === 'participle' && words[subjectEnd - 1]?.pos === 'VERB') return false
      if (modal || nobody || words[first]!.low === 'having') return false
      const reported = at < told || line.within !== undefined
      if (cue.kind !== 'speech') return !reported
      return !negated || /^(?:deny|admit|confirm|agree|reject)$/.test(cue.act)
    }
  })
  return voiced(found, words)

  function isKnown({ first, last }: Stretch): boolean {
    return known.entityOf({ start: words[first]!.start, end: words[last - 1]!.end }) !== undefined
  }

  /** “Why not?” Velisek demanded.: the sentence after a question is nothing but its attribution. */
  function followed(line: Line, after: Line, at: number): Attribution | undefined {
    if (after.last - after.first > 20) return undefined
    const read = attribution(page, { ...line, last: after.last }, at, undefined)
    if (!read?.cue || read.cue.first < after.first) return undefined
    const end = Math.max(read.cue.last, read.speaker?.last ?? 0)
    for (let i = end; i < after.last; i++) if (!/^(?:PUNCT|PROPN|ADV|ADP|NUM)$/.test(words[i]!.pos)) return undefined
    return read
  }

  /** “We wait,” Velisek said. “The wind decides.”: a sentence of marked words right behind the attribution goes on with it. */
  function resumed(index: number, line: Line, at: number): number | undefined {
    const before = lines[index - 1]
    if (!before || before.block !== line.block || before.within !== line.within || before.last !== line.first)
      return undefined
    if (!isAlone(page, line, at)) return undefined
    const after = lines[index + 1]
    if (
      after &&
      after.block === line.block &&
      after.within === line.within &&
      after.first === line.last &&
      followed(line, after, at)
    )
      return undefined
    for (let i = before.last - 1; i >= before.first; i--) {
      const { speech } = words[i]!
      if (speech === undefined) continue
      const mine = owner.get(speech)
      const cue = mine === undefined ? undefined : found[mine]!.cue
      return cue && cue.first > i && cue.last <= before.last ? mine : undefined
    }
    return undefined
  }

  /** Whose a quotation without an attribution of its own is: that of the one before, or of the person just spoken of. */
  function carried(index: number, line: Line, at: number): Attribution | undefined {
    const alone = isAlone(page, line, at)
    if (!alone && words[at - 1]?.low !== ':') return undefined
    const before = lines[index - 1]
    const near = before && before.within === line.within && before.block >= line.block - 1 ? before : undefined
    const rule = 'quotation-carried'
    if (!alone) {
      const speaker = lineSubject(page, line, at)
      if (!speaker || !isKnown(speaker)) return undefined
      return { rule: 'quotation-colon', certainty: 0.5, speaker, basis: 'carried' }
    }
    const after = lines[index + 1]
    if (after && after.block === line.block && after.within === line.within && after.first === line.last) {
      const read = followed(line, after, at)
      if (read) return read
    }
    if (near) {
      const speaker = speakerOf.get(index - 1)
      const colon = /^[:,]$/.test(words[near.last - 1]?.low ?? '') && near.block !== line.block
      if (colon) {
        const read = attribution(page, { ...near, last: near.last + 1 }, near.last, undefined)
        if (read) return { ...read, rule: 'quotation-next-paragraph' }
      }
      if (speaker) {
        speakerOf.set(index, speaker)
        return { rule, certainty: near.block === line.block ? 0.75 : 0.55, speaker, basis: 'carried' }
      }
      if (near.block === line.block) {
        const subject = lineSubject(page, near, near.last)
        if (subject && isKnown(subject)) return { rule, certainty: 0.45, speaker: subject, basis: 'carried' }
      }
    }
    return { rule: 'quotation-alone', certainty: 0.4, basis: 'none' }
  }
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

/** Does the quotation stand as a sentence of its own? */
function isAlone({ words }: Page, line: Line, at: number): boolean {
  for (let i = line.first; i < line.last; i++) {
    const { low, pos } = words[i]!
    if (i !== at && words[i]!.speech === undefined && pos !== 'PUNCT' && low !== 'and' && low !== 'but') return false
  }
  return true
}
