import type { Cast } from './cast.ts'

const determined = /^(?:the|this|that|these|those|its|his|her|their|my|our|your|another|one|an?|some) |^\p{Lu}|['’]s? /u
const determiner = /^(?:the|this|that|its|his|her|their|my|our|your|another|one|an?|some) |['’]s? /i
const office =
  /\b(?:as|for|of|be|become|becomes|became|becoming|named|elected|appointed|nominated|made)\s(?:(?:the )?(?:\p{Lu}\.\s?){2}\s?)?$/u
const indefinite = /^(?:an?|another|one|some) /i
const superlative = /^the (?:most|least|best|worst|only|next|first|last|kind|sort|type) /i
const predicate =
  /\b(?:be|being|been|becom(?:e|es|ing)|became|is|was|are|were|am|isn['’]t|wasn['’]t|['’]s|remain(?:s|ed)?|as|like|than|such|without|into|elect|want|wants|need|needs|deserve|deserves)(?: not| never| also| still| just| only| \p{L}{2,12}ly)?\s$/iu
const doneTo =
  /\b(?:by|with|from|including|according to|told|shot|hit|met|found|saw|sent|beat|took|hurt|quotes|quoting|\p{L}{2,14}ed|says?|said)\s$/iu
const wished = /\b(?:want|need|demand|call|promis|offer|deserv|seem|look|expect)ed\s$/i
const supposed = /^\s(?:should|must|can|could|would|may|might|ought|cannot|needs?)\b/
const named = / (?:of|for|to|at|in) (?:the )?\p{Lu}/u

/**
 * Whether a description of a person that stands beside no name is of nobody in particular: what somebody is or is not
 * ("to be a president", "like a leader"), an office in general ("a president should listen").
 */
export function isGeneric({ mentions, text, words, verbStarts, sentences, sentenceOf }: Cast, i: number): boolean {
  const { start, end } = mentions[i] as (typeof mentions)[number]
  const description = words(i)
  if (!determined.test(description)) return true
  const before = text.slice(Math.max(0, start - 36), start)
  // "nominated as Surgeon General": an office
  if (/^\p{Lu}/u.test(description) && !determiner.test(description)) return office.test(before)
  if (!indefinite.test(description)) return superlative.test(description) && predicate.test(before)
  if (predicate.test(before)) return true
  if (named.test(description)) return false
  const adverb = /^\s\p{Ll}{2,12}ly(?=\s)/u.exec(text.slice(end, end + 16))?.[0].length ?? 0
  const after = text.slice(end + adverb, end + adverb + 24)
  const opens = sentences[sentenceOf[i] as number]?.start === start
  // "a sheriff's team": the team is somebody
  if (/^['’]s?\b/.test(text.slice(end, end + 2))) return true
  const acts =
    ((opens || verbStarts.has(end + 1) || verbStarts.has(end + adverb + 1)) && !supposed.test(after)) ||
    /^,? who\b/.test(after)
  return !acts && (!doneTo.test(before) || wished.test(before))
}
