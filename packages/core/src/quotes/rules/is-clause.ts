import { isNominal } from '../nominal.ts'
import type { Line, Page, Word } from '../page.ts'

const openers = new Set(
  'in on at by after before during since under until with despite from for as without within among between over because if like unlike while although though when given unless about around through throughout'.split(
    ' ',
  ),
)
const timed = /^(?:before|after|when|while|as|since|until|once|because)$/
/** How far a verb may stand from the first word of its clause. */
const reach = 40

/**
 * Do a subject and a finite verb follow? `sure`: nothing but a clause can stand here ("he said"), so a verb taken for a
 * noun does no harm.
 */
export function isClause({ words }: Page, line: Line, first: number, sure = false): boolean {
  const head = words[first]
  if (!head || head.speech !== undefined || first >= line.last || !canOpen(words, first)) return false
  if (timed.test(head.low) && !words.slice(first, Math.min(line.last, first + 15)).some(({ low }) => low === ','))
    return false
  const joined = words[first + 1]?.pos === 'CCONJ'
  if (/^(?:it|this|that|so|he|she|they|we|i|you|there)$/.test(head.low) && head.pos !== 'DET' && !joined)
    return verbSoon(words, first + 1, line.last) || (sure && head.low !== 'so' && head.low !== 'that')
  // "said nothing since", not "said much of it was"
  if (
    /^(?:nothing|little|much)$/.test(head.low) &&
    !/^(?:VERB|AUX)$/.test(words[first + 1]?.pos ?? 'X') &&
    words[first + 1]?.low !== 'of'
  )
    return false
  if (sure && (isNominal(head) || head.pos === 'ADV') && saysSomething(words, line, first)) return true
  return finiteFollows(words, line, first)
}

function canOpen(words: readonly Word[], first: number): boolean {
  const head = words[first]!
  if (/^(?:of|to|who|whom|whose|which)$/.test(head.low) || /sel(?:f|ves)$/.test(head.low)) return false
  return (
    isNominal(head) ||
    (head.pos === 'VERB' && /ing$/.test(head.low)) ||
    head.pos === 'ADV' ||
    (head.pos === 'ADP' && openers.has(head.low)) ||
    head.pos === 'SCONJ' ||
    (head.pos === 'CCONJ' && /^(?:both|either|neither)$/.test(head.low)) ||
    (head.marked !== undefined && head.low !== ',')
  )
}

/** More than "a few words": four words or a verb before the next stop. */
function saysSomething(words: readonly Word[], line: Line, first: number): boolean {
  for (let i = first; i < line.last; i++) {
    const { low, pos, speech } = words[i]!
    if (/^[,;:.!?]$/.test(low) || speech !== undefined) return false
    if (i - first > 2 && /^(?:NOUN|PROPN|PRON)$/.test(pos)) return true
    if (i > first && (pos === 'AUX' || pos === 'VERB')) return true
  }
  return false
}

function finiteFollows(words: readonly Word[], line: Line, first: number): boolean {
  const head = words[first]!
  let relative = 0
  let commas = 0
  for (let i = first + 1; i < line.last && i < first + reach; i++) {
    const { pos, low, speech, marked } = words[i]!
    const before = words[i - 1]!
    if (speech !== undefined || low === ';' || low === ':') return false
    if (low === ',') commas++
    // "Veld hopes to": a verb taken for a noun
    if (
      pos === 'NOUN' &&
      low.endsWith('s') &&
      words[i + 1]?.low === 'to' &&
      words[i + 2]?.pos === 'VERB' &&
      before.name
    )
      return true
    if (marked !== undefined && head.marked === undefined && pos === 'SCONJ') return false
    // "they write a tune and then they go": the first verb has its object
    if (pos === 'CCONJ' && relative === 0 && isSubject(words, i + 1)) return false
    if (pos === 'VERB' && before.low === 'then' && words[i - 2]?.low === ',') return false
    const governs = /^(?:of|for|by|with|from|in|on|to|than)$/.test(low)
    if ((pos === 'SCONJ' && !governs) || /^(?:how|what|why|whether|because)$/.test(low)) {
      if (low !== 'that') return head.pos === 'ADP' || head.pos === 'SCONJ' ? i < first + 30 : false
      relative++
    } else if (/^(?:who|which|that|whose)$/.test(low) && pos === 'PRON') relative++
    else if (isFiniteVerb(words, i)) {
      if (before.pos === 'CCONJ' && relative === 0 && i > first + 1) return false
      if (before.low === ',' && commas === 1 && pos === 'AUX' && relative === 0) return false // "said the ministry, had cracked"
      // "denied the charge, said the ministry was lying": the next verb of saying
      if (before.low === ',' && words[i]!.cue?.cue.frames.has('quote')) return false
      // "the mill, built by monks, has": behind the first comma a participle, behind the second the verb
      if (before.low === ',' && commas % 2 === 1 && pos === 'VERB' && /(?:ed|en|n|t)$/.test(low)) continue
      if (relative-- <= 0) return true
      while (words[i + 1]?.pos === 'AUX' || words[i + 1]?.pos === 'VERB' || words[i + 1]?.pos === 'PART') i++
    }
  }
  return false
}

function isSubject(words: readonly Word[], i: number): boolean {
  const at = words[i]?.pos === 'ADV' ? i + 1 : i
  return /^(?:he|she|they|we|i)$/.test(words[at]?.low ?? '')
}

const isFiniteVerb = (words: readonly Word[], i: number) => {
  const { pos, low } = words[i]!
  return (pos === 'AUX' || pos === 'VERB') && !/ing$|^be(?:en)?$/.test(low) && words[i - 1]!.low !== 'to'
}

function verbSoon(words: readonly Word[], from: number, limit: number): boolean {
  for (let i = from; i < limit && i < from + 4; i++) {
    const { pos, low } = words[i]!
    if (pos === 'VERB' || pos === 'AUX' || /^(?:were|was|is|are)$/.test(low)) return !/ing$/.test(low)
    if (pos !== 'ADV' && pos !== 'PART' && pos !== 'PRON' && !/^(?:,|both|all|each|too)$/.test(low)) return false
  }
  return false
}
