import type { CueWord } from './cues.ts'
import { isTime } from './nominal.ts'
import type { Line, Page, Word } from './page.ts'

/** A verb of saying with its auxiliaries: words `[first, last)`, the particle included. */
export interface VerbGroup {
  readonly first: number
  readonly last: number
  readonly verb: number
  readonly cue: CueWord
  /** Where its subject ends: before auxiliaries and adverbs. */
  readonly subjectEnd: number
  readonly form: 'finite' | 'participle' | 'infinitive' | 'passive' | 'reduced'
  readonly negated: boolean
  /** "could say", "will announce": not said, or not yet. */
  readonly modal: boolean
}

const auxiliaries = new Set(
  (
    'have has had having is are was were be been being am do does did will would can could may might shall should must ' +
    "'s 've 'd 're 'll 'm wo ca ought used"
  ).split(' '),
)
const modals = new Set("will would can could may might shall should must 'll wo ca 'd".split(' '))
const copulas = new Set("is are was were be been being am 's 're 'm gets got get".split(' '))
const negations = new Set("not n't never neither nor hardly".split(' '))
/** "went on to say": the second verb reports. */
const governors = new Set(
  (
    'went goes go gone going continue continued continues continuing proceeded proceeds began begin begins begun started starts start ' +
    'appeared appears seemed seems had has have used came chose moved hastened hurried rushed ventured'
  ).split(' '),
)
/** "began urging", "kept insisting". */
const aspectual = new Set(
  'began begin begins begun started starts start kept keep keeps continued continues continue resumed'.split(' '),
)
/** "is quick to point out": what is said is said. */
const ready = new Set(
  'quick first right wrong careful proud happy glad sorry pleased wont keen pains correct fair'.split(' '),
)
/** "took to the radio to say": what somebody does so as to be heard. */
const comesForward = new Set(
  (
    'took takes went goes came comes stood stands rose rises tweeted tweets wrote writes emailed called calls phoned appeared appears ' +
    'intervened stepped used uses issued issues released releases seized spoke speaks paused interrupted returned turned'
  ).split(' '),
)

const isAdverb = ({ pos, low }: Word) => pos === 'ADV' || negations.has(low) || low === 'also' || low === 'just'

/** The group of a cue at word `verb`; undefined where the word only modifies a noun ("the reported attack"). */
export function verbGroup({ words }: Page, line: Line, verb: number): VerbGroup | undefined {
  const cue = words[verb]!.cue!
  const last = verb + cue.length
  let first = verb
  let at = verb
  let aux = false
  let passive = false
  let negated = false
  let infinitive = false
  let modal = false
  while (at > line.first) {
    const word = words[at - 1]!
    if (auxiliaries.has(word.low) && word.pos !== 'NOUN' && !(word.low === "'s" && word.pos !== 'AUX')) {
      aux = true
      if (modals.has(word.low)) modal = true
      if (cue.form === 'past' && at >= verb - 2 && copulas.has(word.low) && !passive) passive = true
      first = --at
    } else if (isAdverb(word) || (word.low === 'since' && /^(?:ha[sd]|have)$/.test(words[at - 2]?.low ?? ''))) {
      if (negations.has(word.low)) negated = true
      at--
    } else if (word.low === 'to' && !infinitive && !aux) {
      let governor = at - 2 - (words[at - 2]?.low === 'on' ? 1 : 0)
      if (governor < line.first || !governors.has(words[governor]!.low)) governor = mainVerb(words, line, at - 2)
      if (governor < 0) return group('infinitive')
      infinitive = true
      first = at = governor
      aux = true
    } else if (cue.form === 'ing' && at === verb && aspectual.has(word.low)) {
      first = --at
      aux = true
    } else break
  }
  function group(form: VerbGroup['form']): VerbGroup {
    return { first, last, verb, cue, subjectEnd: at, form, negated, modal }
  }
  /** "who's argued that": "has", unless "it" or what follows makes it a passive. */
  function hasSaid(): boolean {
    return (
      words[verb - 1]!.low === "'s" &&
      words[at - 1]?.low !== 'it' &&
      !/^(?:of|for|by|to|as)$/.test(words[last]?.low ?? '')
    )
  }
  const before = words[at - 1]
  // "in the half of their report": a noun
  if (
    !aux &&
    cue.form === 'base' &&
    !/^(?:that|to)$/.test(words[last]?.low ?? '') &&
    /^(?:his|its|their|our|my|your)$/.test(before?.low ?? '')
  )
    return undefined
  if (passive && !hasSaid()) return group('passive')
  if (!aux && cue.form === 'ing') return group('participle')
  if (!aux && cue.form === 'past' && at === verb && at > line.first) {
    const next = words[last]
    const noun = next !== undefined && /^(?:NOUN|ADJ|PROPN)$/.test(next.pos) && !isTime(next)
    if (
      noun &&
      cue.cue.lemma !== 'say' &&
      (/^(?:DET|ADJ|NUM|ADP)$/.test(before!.pos) || /^(?:his|its|their|our|my|'s)$/.test(before!.low))
    )
      return undefined
    if (!/^(?:he|she|it|they|we|i|who)$/.test(before!.low) && isReduced(words, verb, last)) return group('reduced')
  }
  if (!aux && cue.form === 'base' && !/^(?:that|to)$/.test(words[last]?.low ?? '') && before?.low === 'to')
    return group('infinitive')
  return group('finite')
}

/** The verb or copula of which an infinitive is the aim, from word `at` before "to" on leftwards; -1 for none. */
function mainVerb(words: readonly Word[], line: Line, at: number): number {
  const inclined = words[at]?.low === 'likely' && /^(?:more|less)$/.test(words[at - 1]?.low ?? '')
  if (at > line.first && (inclined || ready.has(words[at]!.low))) {
    let be = at - 1
    while (be > line.first && (isAdverb(words[be]!) || words[be]!.pos === 'DET' || words[be]!.low === 'at')) be--
    if (copulas.has(words[be]!.low)) return be
    if (!inclined) return -1
  }
  for (let i = at; i > line.first && i > at - 10; i--) {
    const { low, pos, speech } = words[i]!
    if (speech !== undefined || /^[,;:]$/.test(low) || pos === 'CCONJ' || pos === 'SCONJ' || pos === 'AUX') return -1
    if (pos === 'VERB') return comesForward.has(low) && words[i - 1]!.low !== 'to' ? i : -1
  }
  return -1
}

/** "a fire that the mayor described as": the noun before the verb is its subject. */
function hasRelative(words: readonly Word[], verb: number): boolean {
  let i = verb - 1
  while (i > 0 && i > verb - 8 && /^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(words[i]!.pos) && words[i]!.low !== 'that') i--
  return i < verb - 1 && /^(?:that|which|what|whom)$/.test(words[i]?.low ?? '')
}

/** "a man accused of theft", "figures reported by the ministry": a participle after its noun. */
function isReduced(words: readonly Word[], verb: number, last: number): boolean {
  const { frames } = words[verb]!.cue!.cue
  const next = words[last]?.low
  if (next === 'by') return true
  // "a ruling expected in May"
  if (/^(?:in|on|at|this|next|later|soon|within|during|today|tomorrow)$/.test(next ?? ''))
    return (
      /^(?:expect|plan|intend)$/.test(words[verb]!.cue!.cue.lemma) &&
      !words.slice(last, last + 8).some(({ low }) => low === 'that' || low === 'to')
    )
  if (next === 'of') return frames.has('obj-of') && !hasRelative(words, verb)
  if (next === 'to') return frames.has('obj-inf') && !frames.has('inf') && !frames.has('bare')
  if (next === 'for') return frames.has('obj-for')
  // "dismissed as false the report": its object stands behind
  const object = words[last + 2]?.pos === 'DET' && /^(?:ADJ|ADV|NOUN)$/.test(words[last + 1]!.pos)
  return next === 'as' && frames.has('np-as') && !object && !hasRelative(words, verb)
}
