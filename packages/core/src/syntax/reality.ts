import type { SentenceLayer, SyntaxLayer } from '../flow/layers.ts'
import { wordSet } from '../text/index.ts'
import { contentNoun } from './content-noun.ts'
import type { Clause, Frame } from './frames.ts'

/** How the words themselves put it, whoever says them. */
export type Reality = 'asserts' | 'denies' | 'plans' | 'supposes'

/** What depends on them has not happened. */
const undone = wordSet('fail refuse decline avoid prevent stop deny neglect forget rule')
const blaming = wordSet('accuse blame suspect charge convict')
const meant = wordSet(
  'plan intend prepare vow pledge promise threaten agree decide schedule expect aim seek offer try attempt want swear ' +
    'propose mean resolve choose hesitate order authorize undertake move bid',
)
const wished = wordSet(
  'hope wish ask demand urge call request invite fear consider need want require advise appeal encourage beg press',
)
const done = wordSet(
  'begin start continue manage help force cause come go lead proceed use cease resume compel tend turn dare serve rush happen prompt spur provoke',
)
const meantNouns = wordSet(
  'plan decision effort attempt bid intention order threat ready willing promise pledge agreement proposal move campaign way chance right call set due likely bound prepared deal',
)
const nobody = /^(?:no|nobody|none|neither|nothing)$/
const conditions = wordSet('if unless whether')
/** Nouns of what is only thought, felt or looked for: what they hold need not be so. */
export const thoughts = wordSet(
  'fear worry concern anxiety dread apprehension alarm unease foreboding hope wish dream desire expectation anticipation ' +
    'speculation suspicion possibility probability likelihood prospect chance odds risk danger threat peril specter ' +
    'spectre doubt belief assumption presumption supposition conjecture guess hunch theory hypothesis notion scenario ' +
    'prediction forecast question illusion delusion pretext pretense',
)

/** Is what the verb says put as happened, denied, meant to happen, or only thought of? */
export function reality(
  clause: Clause,
  frame: Frame,
  first: number,
  { tokens }: Pick<SentenceLayer, 'tokens'>,
  { lemmas, pos }: Pick<SyntaxLayer, 'lemmas' | 'pos'>,
): Reality {
  const { sentence, frameOf } = clause
  let conditional = false
  for (let i = first - 1; i >= sentence.first && i > first - 25; i--) {
    const word = tokens[i]!.lower
    if (word === ',' || word === ';' || word === ':') break
    if (conditions.has(word)) conditional = true
  }
  if (conditional || isThought()) return 'supposes'
  let stance: Reality = 'asserts'
  const seen = new Set<number>()
  for (let at: Frame | undefined = frame; at && !seen.has(at.verb); ) {
    seen.add(at.verb)
    // "did not deny having attacked": neither so nor not so; nor is "did not accuse"
    if (at.negated || isNobody(at))
      return at !== frame && (undone.has(at.lemma) || blaming.has(at.lemma)) ? 'supposes' : 'denies'
    if (at !== frame) {
      // "stopped shelling the town": they had shelled it
      if (
        undone.has(at.lemma) &&
        !(at.lemma === 'stop' && seen.size === 2 && frame.form !== 'infinitive' && !at.objects.length)
      )
        return 'denies'
    }
    if (at.modal) {
      const wouldBe = at.modal === 'will' || at.modal === 'shall' || at.modal === 'would'
      return wouldBe && !hasCondition(Math.max(sentence.first, first - 60), Math.min(sentence.last, first + 60), tokens)
        ? 'plans'
        : 'supposes'
    }
    if (at.form === 'finite') break
    const up: Frame | undefined = at.governor === undefined || seen.size > 6 ? undefined : frameOf(at.governor)
    if (at.form === 'infinitive') {
      const start = verbStart(at, first, frame, tokens)
      const before = lemmas[start - 1]?.toLowerCase() ?? ''
      // "was able to meet them": she did
      if (before === 'able') stance = /^(?:was|were)$/.test(tokens[start - 2]?.text ?? '') ? stance : 'supposes'
      else if (meantNouns.has(before)) stance = 'plans'
      else if (!up) stance = 'plans'
      else if (wished.has(up.lemma)) stance = 'supposes'
      else if (undone.has(up.lemma)) return 'denies'
      else if (meant.has(up.lemma) || !done.has(up.lemma)) stance = 'plans'
    }
    at = up
  }
  return stance

  /** `no soldier fired`, `none of them fired`, `no one`; not `no more than twelve fired`. */
  function isNobody({ subject }: Frame): boolean {
    const first = subject[0] === undefined ? -1 : clause.chunks[subject[0]]!.first
    const word = (i: number) => tokens[i]?.lower ?? ''
    if (word(first) === 'one') return word(first - 1) === 'no'
    return nobody.test(word(first)) && !/^(?:more|less|fewer|other)$/.test(word(first + 1))
  }

  /** `fears that rebels plan to attack`: so is what hangs on it. */
  function isThought(): boolean {
    let at: Frame | undefined = frame
    for (let n = 0; at && n < 4; n++) {
      const noun = contentNoun(clause, at, { tokens }, { lemmas, pos })
      if (noun !== undefined) return thoughts.has(lemmas[noun]!.toLowerCase())
      at = at.governor === undefined ? undefined : frameOf(at.governor)
    }
    return false
  }
}

/** The token `to` before an infinitive, or its first token. */
function verbStart(at: Frame, first: number, frame: Frame, tokens: SentenceLayer['tokens']): number {
  if (at !== frame) return first
  return tokens[first - 1]?.lower === 'to' ? first - 1 : first
}

function hasCondition(first: number, last: number, tokens: SentenceLayer['tokens']): boolean {
  for (let i = first; i < last; i++) if (conditions.has(tokens[i]!.lower)) return true
  return false
}
