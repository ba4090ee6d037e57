import type { Chunk, SentenceLayer, SyntaxLayer, TokenizedSentence } from '../flow/layers.ts'

/** A verb group with what stands around it. Numbers are indices into the sentence's `chunks`; `complement` is a token. */
export interface Frame {
  readonly verb: number
  readonly lemma: string
  /** Who is before it; for a passive those to whom it is done. */
  readonly subject: readonly number[]
  readonly objects: readonly number[]
  readonly obliques: readonly Oblique[]
  /** An adjective or participle said of the objects, or of the subject after "be": `left two men dead`. */
  readonly complement?: number
  readonly passive: boolean
  readonly negated: boolean
  readonly modal?: string
  readonly form: 'finite' | 'infinitive' | 'participle'
  /** The verb this one depends on: `was trying` of `to leave`. */
  readonly governor?: number
}

export interface Oblique {
  readonly preposition: string
  readonly chunks: readonly number[]
}

/** One sentence as the layers above walk it. */
export interface Clause {
  readonly sentence: TokenizedSentence
  readonly chunks: readonly Chunk[]
  readonly frames: readonly Frame[]
  /** The frame of a verb group, by its index. */
  frameOf(verb: number): Frame | undefined
  /** The frames that have a noun group as subject, object or oblique, by its index; in text order. */
  holders(noun: number): readonly Frame[]
  /** Index of the noun or verb group that a token stands in; -1 for none. */
  chunkAt(token: number): number
}

type Words = Pick<SentenceLayer, 'tokens'> & Pick<SyntaxLayer, 'pos' | 'lemmas'>

const relatives = new Set(['who', 'which', 'that', 'whom'])
/** Farthest a subject or governor stands from its verb, in groups. */
const farthest = 25
const subordinators = new Set(['after', 'before', 'since', 'until', 'till', 'as', 'than'])
const particles = new Set('up down out off over away back forward through around along on'.split(' '))
const modals = new Set('will would can could may might shall should must'.split(' '))
const objectControl = new Set(
  'ask urge order force tell allow want call expect help invite persuade advise warn press compel encourage enable permit forbid lead cause instruct require request'.split(
    ' ',
  ),
)
const blamed = new Set(
  'accuse blame suspect charge convict condemn criticize praise thank stop prevent ban bar keep fault'.split(' '),
)

/** Every sentence with its chunks and frames. Linear in the text: sentences are bounded. */
export function clauses({ sentences, tokens }: SentenceLayer, syntax: SyntaxLayer): Clause[] {
  let next = 0
  return sentences.map((sentence) => {
    const from = next
    while (next < syntax.chunks.length && syntax.chunks[next]!.first < sentence.last) next++
    const chunks = syntax.chunks.slice(from, next)
    return clause(sentence, chunks, frames(chunks, sentence, { tokens, pos: syntax.pos, lemmas: syntax.lemmas }))
  })
}

const none: readonly Frame[] = []

function clause(sentence: TokenizedSentence, chunks: readonly Chunk[], frames: ReadonlyMap<number, Frame>): Clause {
  const all = [...frames.values()]
  let held: Map<number, Frame[]> | undefined
  const hold = () => {
    const map = new Map<number, Frame[]>()
    for (const frame of all)
      for (const noun of new Set([
        ...frame.subject,
        ...frame.objects,
        ...frame.obliques.flatMap(({ chunks }) => chunks),
      ])) {
        const list = map.get(noun)
        if (list) list.push(frame)
        else map.set(noun, [frame])
      }
    return map
  }
  return {
    sentence,
    chunks,
    frames: all,
    frameOf: (verb) => frames.get(verb),
    holders(noun) {
      held ??= hold()
      return held.get(noun) ?? none
    },
    chunkAt(token) {
      let low = 0
      let high = chunks.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (chunks[middle]!.last <= token) low = middle + 1
        else high = middle
      }
      return low < chunks.length && chunks[low]!.first <= token ? low : -1
    },
  }
}

function frames(chunks: readonly Chunk[], sentence: TokenizedSentence, words: Words): Map<number, Frame> {
  const made = new Map<number, Frame>()
  chunks.forEach((chunk, verb) => {
    if (chunk.kind === 'verb') made.set(verb, frame(verb, chunks, sentence, words, made))
  })
  return made
}

function frame(
  verb: number,
  chunks: readonly Chunk[],
  sentence: TokenizedSentence,
  words: Words,
  made: ReadonlyMap<number, Frame>,
): Frame {
  const chunk = chunks[verb]!
  const { tokens, pos, lemmas } = words
  const opening = tokens[chunk.first]!.text.toLowerCase()
  let start = chunk.first
  while (start < chunk.head && pos[start] === 'ADV') start++
  const bare = pos[start] === 'VERB'
  const infinitive = lemmas[chunk.first - 1] === 'to' || opening === 'to'
  const participle = bare && !infinitive && (chunk.passive === true || /ing$/i.test(tokens[chunk.head]!.text))
  const form = infinitive ? 'infinitive' : participle ? 'participle' : 'finite'
  let modal: string | undefined
  for (let i = chunk.first; i < chunk.head; i++) if (modals.has(lemmas[i]!)) modal = lemmas[i]
  const around = { chunks, words, sentence, made }
  const { subject, governor } =
    form === 'finite' ? { subject: finiteSubject(verb, around), governor: undefined } : looseSubject(verb, form, around)
  const after = rightOf(verb, around)
  return {
    verb,
    lemma: lemmas[chunk.head]!,
    subject,
    ...after,
    passive: chunk.passive === true,
    negated: chunk.negated === true,
    form,
    ...(modal !== undefined && { modal }),
    ...(governor !== undefined && { governor }),
  }
}

interface Around {
  readonly chunks: readonly Chunk[]
  readonly words: Words
  readonly sentence: TokenizedSentence
  readonly made: ReadonlyMap<number, Frame>
}

const lower = ({ tokens }: Words, i: number) => tokens[i]?.text.toLowerCase() ?? ''

function verbBefore(verb: number, chunks: readonly Chunk[]): number {
  let at = verb - 1
  while (at >= 0 && at > verb - farthest && chunks[at]!.kind !== 'verb') at--
  return at >= 0 && chunks[at]!.kind === 'verb' ? at : -1
}

/** The subject of an infinitive or participle: its governor's subject or object, or the noun it stands at. */
function looseSubject(
  verb: number,
  form: 'infinitive' | 'participle',
  { chunks, words, sentence, made }: Around,
): { subject: readonly number[]; governor: number | undefined } {
  const chunk = chunks[verb]!
  const before = verbBefore(verb, chunks)
  const governor = before >= 0 ? before : undefined
  const main = made.get(before)
  let at = chunk.first - 1
  if (form === 'infinitive' && lower(words, at) === 'to') at--
  while (at > sentence.first && words.pos[at] === 'ADV') at--
  const left = chunks[verb - 1]
  const touches = left?.kind === 'noun' && left.last - 1 === at
  if (form === 'infinitive') {
    if (touches && main && objectControl.has(main.lemma))
      return { subject: main.passive ? main.subject : [verb - 1], governor }
    return { subject: main?.subject ?? [], governor }
  }
  if (touches) return { subject: [verb - 1], governor: undefined }
  const word = lower(words, at)
  if (words.pos[at] === 'ADP' || words.pos[at] === 'SCONJ')
    return { subject: (main && blamed.has(main.lemma) && !main.passive ? main.objects : main?.subject) ?? [], governor }
  if (word === 'and' || word === 'or' || word === ',') {
    if (main?.passive && chunk.passive) return { subject: main.subject, governor: main.governor }
    if (chunk.passive && left?.kind === 'noun' && left.last === at) return { subject: [verb - 1], governor: undefined }
    return { subject: main?.subject ?? [], governor: main?.form === 'finite' ? governor : main?.governor }
  }
  return { subject: main?.subject ?? [], governor }
}

function finiteSubject(verb: number, { chunks, words, sentence, made }: Around): readonly number[] {
  const { pos } = words
  let at = chunks[verb]!.first - 1
  while (at > sentence.first && (pos[at] === 'ADV' || lower(words, at) === 'not')) at--
  const closed = lower(words, at) === ','
  if (/^(?:and|but|or|then)$/.test(lower(words, at))) {
    for (let back = verbBefore(verb, chunks); back >= 0 && back > verb - farthest; back = verbBefore(back, chunks)) {
      const other = made.get(back)!
      if (other.form === 'finite') return other.subject
    }
    return []
  }
  const pronoun = chunks[verb - 1]
  if (relatives.has(lower(words, at)) && at > sentence.first) {
    const step = pronoun?.kind === 'noun' && pronoun.first === at ? verb - 2 : verb - 1
    const antecedent = chunks[step]
    return antecedent?.kind === 'noun' && antecedent.last >= at - 1 ? withOthers(step, chunks, words) : []
  }
  for (let j = verb - 1; j >= 0 && j > verb - farthest; j--) {
    const chunk = chunks[j]!
    if (chunk.kind === 'verb') {
      const other = made.get(j)!
      if (other.form === 'finite' && !relatives.has(lower(words, chunk.first - 1))) return []
      if (other.form === 'finite' && relatives.has(lower(words, chunk.first - 1))) {
        const who = chunks[j - 1]
        if (who?.kind === 'noun' && who.last === chunk.first) j--
      }
      continue
    }
    const before = lower(words, chunk.first - 1)
    const joins = subordinators.has(before) && j === verb - 1 && chunk.last === at + 1
    if (pos[chunk.first - 1] === 'ADP' && chunk.first > sentence.first && !joins) continue
    const owner = chunks[j - 1]
    if (owner?.kind === 'verb' && owner.last === chunk.first && made.get(j - 1)!.form !== 'finite') continue
    if (owner?.kind === 'verb' && owner.last === chunk.first && relatives.has(lower(words, owner.first - 1))) continue
    if (closed && before === ',' && owner?.kind === 'noun' && owner.last === chunk.first - 1) return [j - 1]
    return withOthers(j, chunks, words)
  }
  return []
}

/** `Ana Veld, Jon Olt and the mayor`: the chunk with those it is joined to on its left. */
function withOthers(last: number, chunks: readonly Chunk[], words: Words): number[] {
  const all = [last]
  let joined = false
  for (let j = last; j > 0 && j > last - farthest; j--) {
    const chunk = chunks[j]!
    const left = chunks[j - 1]!
    const join = lower(words, chunk.first - 1)
    if (left.kind !== 'noun' || left.last !== chunk.first - 1) break
    if (join === 'and' || join === 'or') joined = true
    else if (join !== ',' || !joined) break
    if (words.pos[left.first - 1] === 'ADP') break
    const owner = chunks[j - 2]
    if (owner?.kind === 'verb' && owner.last === left.first) break
    all.unshift(j - 1)
  }
  return all
}

function rightOf(
  verb: number,
  { chunks, words, sentence }: Around,
): Pick<Frame, 'objects' | 'obliques' | 'complement'> {
  const { pos } = words
  const objects: number[] = []
  const obliques: { preposition: string; chunks: number[] }[] = []
  let complement: number | undefined
  let list: number[] | undefined
  let next = verb + 1
  let preposition = ''
  let at = chunks[verb]!.last
  const last = Math.min(sentence.last, at + 60)
  while (at < last) {
    const chunk = chunks[next]
    const word = lower(words, at)
    if (chunk && chunk.first === at) {
      if (chunk.kind === 'verb' || relatives.has(word)) break
      if (startsClause(next, chunks, words) && (list === undefined || preposition === ',')) break
      if (preposition === 'of' && list !== undefined) preposition = ''
      else if (preposition === ',' && list) {
        const listed = lower(words, at - 1) !== ',' || /^(?:,|and|or)$/.test(lower(words, chunk.last))
        if (listed) list.push(next)
      } else if (preposition && preposition !== ',') {
        list = [next]
        obliques.push({ preposition, chunks: list })
      } else if (!obliques.length) {
        list = objects
        objects.push(next)
      } else break
      preposition = ''
      at = chunk.last
      next++
      continue
    }
    if (pos[at] === 'ADP' || (word === 'to' && chunks[next]?.first === at + 1)) {
      if (!objects.length && !obliques.length && particles.has(word) && chunks[next]?.first === at + 1 && word !== 'on')
        preposition = ''
      else preposition = word
    } else if (word === ',' || word === 'and' || word === 'or' || word === '&') {
      if (!list) break
      preposition = ','
    } else if (pos[at] === 'ADJ' || pos[at] === 'VERB') complement ??= at
    else if (pos[at] === 'SCONJ' || word === ';' || word === ':' || word === 'but') break
    else if (/^["“”]|''|``$/.test(word) && objects.length) break
    at++
  }
  const loose = chunks[next]
  if (complement === undefined && loose?.kind === 'verb' && loose.first === at && loose.last === at + 1) {
    const left = words.lemmas[chunks[verb]!.head] === 'leave' && pos[at + 1] !== 'NOUN' && pos[at + 1] !== 'DET'
    if (objects.length && !obliques.length && (loose.passive || left)) complement = loose.head
  }
  return { objects, obliques, ...(complement !== undefined && { complement }) }
}

/** `... and the attackers fled`: a noun with a verb of its own is no further object. */
function startsClause(noun: number, chunks: readonly Chunk[], words: Words): boolean {
  const { pos, tokens } = words
  let last = noun
  for (let i = 0; i < 6; i++) {
    const other = chunks[last + 1]
    const joined = other?.kind === 'noun' && other.first === chunks[last]!.last + 1
    if (!joined || !/^(?:and|or)$/.test(lower(words, other.first - 1))) break
    last++
  }
  const next = chunks[last + 1]
  if (next?.kind !== 'verb') return false
  let at = chunks[last]!.last
  while (at < next.first && pos[at] === 'ADV') at++
  return (
    at === next.first && !next.passive && !/ing$/i.test(tokens[next.head]!.text) && tokens[next.first]!.text !== 'to'
  )
}
