import type { Chunk } from '../flow/layers.ts'
import type { Range } from '../schema/index.ts'
import { wordSet } from '../text/index.ts'
import type { Point } from './points.ts'
import { firstChunk, type Saying } from './sayings.ts'

export const firstPerson = wordSet('i we me us myself ourselves')
const third = wordSet('he she they it')
/** Of "our soldiers" and "its forces" the speaker is one; of "our politicians" he need not be. */
const ranks = wordSet(
  'forces force army troops soldiers men women company team party side unit units staff office campaign fighters guards officers members police crew crews workers',
)

/** Does the speaker speak of himself or of the side he speaks for? */
export function isOwn(saying: Saying, point: Point): boolean {
  let known = owned.get(point)
  if (known === undefined) {
    known = point.subject.some((chunk) => isSpeaker(saying, chunk))
    owned.set(point, known)
  }
  return known
}

/** Does a pronoun that seems to mean the speaker stand, as far as known, for somebody else? */
export const isDoubtful = (saying: Saying, { subject }: Point): boolean =>
  subject.some((chunk) => {
    const [other, known] = [saying.entityOf(chunk), saying.quote.speaker?.entity]
    return other !== undefined && known !== undefined && other !== known
  })

/** Every rule asks it. */
const owned = new WeakMap<Point, boolean>()

export function isSpeaker(saying: Saying, chunk: Chunk): boolean {
  const { low, quote, speakerKind, speakerSides, speakerWords } = saying
  const word = low(chunk.head)
  const opening = low(chunk.first)
  if (saying.verbatim || quote.mode === 'mixed') {
    if (firstPerson.has(word)) return true
    if (/^(?:my|our)$/.test(opening)) return ranks.has(word)
  }
  // in his own words nobody is "he"
  if (saying.verbatim && third.has(word)) return false
  const entity = saying.entityOf(chunk)
  if (!saying.verbatim) {
    if (third.has(word)) {
      if (word === 'they' && speakerKind === 'person') return false
      // "the inquiry shows that she knew"
      if (saying.cue?.kind === 'evidence' && speakerKind !== 'person') return false
      if (/^(?:he|she)$/.test(word) ? !isOne(saying) : word === 'they' && unheard.test(speakerWords)) return false
      // "said it was wrong": mostly nobody
      if (word === 'it') {
        if (entity !== undefined && entity === quote.speaker?.entity) return true
        const first = saying.points[0]
        const body = speakerKind !== undefined && speakerKind !== 'person'
        return body && first?.subject[0]?.first === chunk.first && first.frame.lemma !== 'be' && !first.frame.passive
      }
      // "she said he had lied"
      if (word !== speakerWords && third.has(speakerWords)) return false
      // "the rebels said they had gone": first of all a pronoun means who speaks
      const first = saying.points.find(({ subject }) => subject.length)?.subject[0]
      return first?.first === chunk.first || entity === undefined || entity === quote.speaker?.entity
    }
    if (/^(?:his|her|its|their)$/.test(opening)) return ranks.has(word)
  }
  // "he said the mayor had lied" is about somebody else: a name does not stand for the subject above it
  const other = quote.mode === 'indirect' && (speakerKind === 'person' || /^(?:he|she|it|they)$/.test(speakerWords))
  if (entity !== undefined && ((entity === quote.speaker?.entity && !other) || speakerSides.has(entity))) return true
  // "a ministry spokesman" speaks for "the ministry", an envoy to the alliance not for the alliance
  const bare = textOf(saying, chunk).replace(/^(?:the|its|his|her|their) /, '')
  return (
    bare.length > 2 &&
    (speakerSides.has(bare) || ` ${speakerWords.replace(/ (?:to|against) .*/, '')} `.includes(` ${bare} `))
  )
}

/** What tells of people without being one of them. */
const unheard =
  /\b(?:reports?|polls?|polling|surveys?|stud(?:y|ies)|documents?|records?|papers?|articles?|stories|letters?|tests?|figures|data|statistics|results|rumou?rs|transcripts?|e-?mails?)$/

/** May "he" or "she" be who speaks: "the driver", not "police", "the report"? */
function isOne({ speakerKind, speakerWords, quote }: Saying): boolean {
  if (speakerKind !== undefined) return speakerKind === 'person'
  if (quote.speaker?.start === undefined || /^(?:he|she|who|i)$/.test(speakerWords)) return true
  // "a woman in Orla Falls": its head tells, not its end
  const word =
    /^(?:.*?\s)?([\p{L}-]+)(?=,|\s(?:of|in|at|from|for|with|on|near|who|,)\b|\W*$)/u.exec(speakerWords)?.[1] ?? ''
  return !unheard.test(word) && !/[^s]s$|^(?:police|people|army|ministry|council|court|government|company)$/.test(word)
}

function textOf({ tokens }: Saying, { first, last }: Pick<Chunk, 'first' | 'last'>): string {
  let text = ''
  for (let i = first; i < last && i < first + 12; i++)
    text += (i > first && tokens[i]!.start > tokens[i - 1]!.end ? ' ' : '') + tokens[i]!.lower
  return text
}

const collective =
  /[ts]ors$|ists$|[ci]ians$|^(?:countr(?:y|ies)|nations?|count(?:y|ies)|towns?|villages?|districts?|provinces?|regions|users|governments?|states?|sides?|part(?:y|ies)|agenc(?:y|ies)|authorit(?:y|ies)|cit(?:y|ies)|schools?|compan(?:y|ies)|officials?|leaders?|alliance|coalition|council|police|army|ministry|court|media|press|banks?|firms?|unions?|employers?|politicians?|ministers?|administration|opposition|parliament|congress|management|campaign|committee|commission|board|group|team|movement|regime|troops|militia|rebels|soldiers)$/

/** Somebody, or what bears a name: no "drivers", "effects", "up to nine hours", "no farmer". */
export function isSomebody({ syntax: { pos }, isAgent, isHuman, low }: Saying, { first, last, head }: Chunk): boolean {
  if (low(first) === 'no' || pos[first] === 'NUM' || /^(?:up|at|over|about|more|less)$/.test(low(first))) return false
  if (pos[head] === 'PRON' || collective.test(low(head))) return true
  if (isHuman(head) && /^(?:the|these|those|my|our|your|his|her|their|its|all|both|every)$/.test(low(first)))
    return true
  // not "his microphone", "the council's plan"
  for (let i = first; i < last; i++)
    if ((pos[i] === 'PROPN' || isAgent(i)) && !/^(?:'s|')$/.test(low(i + 1)) && (pos[i] !== 'PRON' || i === head))
      return true
  return false
}

/** What carries arms, or men who answer for it. */
const craft =
  /^(?:boats?|ships?|vessels?|patrols?|gunboats?|warships?|trawlers?|planes?|warplanes?|aircraft|jets?|fighters|bombers|helicopters?|gunships?|drones?|tanks?|convoys?)$/

const nobodyKnown = /^(?:a|an|some|unknown|unidentified|several|two|three|four|five|six|seven|eight|nine|ten)$/
const unnamed = wordSet('gunman gunmen attacker attackers assailant assailants bomber bombers someone somebody nobody')

/** Somebody else who can be blamed: no gunman whom nobody knows. */
export function blamable(saying: Saying, point: Point): readonly Chunk[] | undefined {
  const { low, syntax } = saying
  if (!point.subject.length || isOwn(saying, point)) return undefined
  const known = point.subject.filter(
    ({ first, last, head }) =>
      !nobodyKnown.test(low(first)) &&
      !unnamed.has(low(head)) &&
      syntax.pos[first] !== 'NUM' &&
      (/^(?:they|he|she|you)$/.test(low(head)) ||
        (syntax.pos[head] !== 'PRON' && hasAgent(saying, { first, last, head }))),
  )
  return known.length ? known : undefined
}

/** Somebody with a name, an office, a calling. */
function hasAgent(
  { syntax: { pos }, isAgent, isHuman, low }: Saying,
  { first, last, head }: Pick<Chunk, 'first' | 'last' | 'head'>,
) {
  if (isAgent(head) || isHuman(head) || pos[head] === 'PROPN' || collective.test(low(head)) || craft.test(low(head)))
    return true
  // "the council's men", not "Monday's rain"
  for (let i = first; i < last; i++) if (isAgent(i) && /^(?:'s|')$/.test(low(i + 1))) return false
  return false
}

/**
 * Whom words about a thing are aimed at: "the council" of "the council's plan", "this move by the council".
 * The thing itself where it is somebody.
 */
function holderOf(saying: Saying, chunk: Chunk): Range | undefined {
  const { low, tokens, syntax } = saying
  const { head, start, end } = chunk
  if (saying.isAgent(head) || collective.test(low(head)) || saying.isHuman(head)) {
    return isSomebody(saying, chunk) ? { start, end } : undefined
  }
  // "his temper"
  if (/^(?:his|her|their|its)$/.test(low(chunk.first)) && head > chunk.first)
    return { start, end: tokens[chunk.first]!.end }
  for (let i = chunk.head - 1; i > chunk.first; i--)
    if (/^(?:'s|')$/.test(low(i)) && syntax.pos[i] === 'PART') {
      const owner = { start: tokens[chunk.first]!.start, end: tokens[i - 1]!.end }
      for (let k = chunk.first; k < i; k++) if (saying.isAgent(k) || syntax.pos[k] === 'PROPN') return owner
    }
  if (isSomebody(saying, chunk)) return { start, end }
  if (!/^(?:by|from|of)$/.test(low(chunk.last))) return undefined
  const maker = firstChunk(saying, chunk.last + 1, chunk.last + 2)
  return maker && isSomebody(saying, maker) ? { start: maker.start, end: maker.end } : undefined
}

/** Whom all these mean, without the speaker and without empty words. */
export const aimedAt = (saying: Saying, chunks: readonly Chunk[]): Range[] =>
  chunks.flatMap((chunk) => {
    const { low, syntax } = saying
    if (
      /^(?:i|we|it|there|this|that|these|those|what|who|which|nobody|anyone|everyone|everybody|someone|somebody|something|anything|everything|nothing|people)$/.test(
        low(chunk.head),
      )
    )
      return []
    if (syntax.pos[chunk.head] === 'X') return []
    // "believes that businesses must act": no "that businesses"
    const that = low(chunk.first) === 'that' && chunk.first < chunk.head && /s$/.test(low(chunk.head))
    const { start } = saying.tokens[chunk.first + 1] ?? chunk
    return holderOf(saying, that ? { ...chunk, first: chunk.first + 1, start } : chunk) ?? []
  })

/** "Cool, Ana.", "Stop it, Kestria!": whom a sentence calls by name, from token `first` on. */
export function calledByName(saying: Saying, first: number, last: number): Range[] {
  const { low, syntax, startsSentence } = saying
  for (let i = first; i < last; i++) {
    if (i > first && startsSentence(i)) return []
    if (low(i) !== ',' || syntax.pos[i + 1] !== 'PROPN') continue
    const name = firstChunk(saying, i + 1, i + 2)
    if (name && isSomebody(saying, name) && /^[.!?,”"]$/.test(low(name.last)))
      return [{ start: name.start, end: name.end }]
  }
  return []
}
