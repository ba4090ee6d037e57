import { allMatches } from '../../text/index.ts'

const ahead =
  /(?:will|shall|would|won['’]t|['’]ll|to be|(?:is|are|was|were|am)[ \n](?:to|due|about|expected|going)|plans?[ \n](?:to|for)|planning|planned[ \n](?:to|for|an?|the)|as (?:soon|early) as|(?:hope|intend|vow|threaten|want|prepar|agree|expect|seek|decid|promis|pledg|suppos|invit|urg)[a-z]{0,3}[ \n]to|ready to|scheduled|slated|set (?:to|for)|upcoming|due|payable|effective|deadline|ahead of|on track|expects?|expected|no later than)/
const behind =
  /(?:[a-z]{2,}ed|said|told|was|were|had|came|went|left|met|saw|took|began|fell|rose|got|gave|made|held|died|shot|won|lost|found|sent|struck|broke|brought|built|caught|drew|drove|flew|fought|grew|hit|kept|knew|led|paid|put|ran|sank|sold|spoke|spent|stood|swore|taught|thought|threw|wrote)/
/** The rest of a group of verbs: "will not be |held|". */
const rest = '(?:[ \\n](?:not|also|then|be|have|been|likely|probably|to)){0,3}(?:[ \\n][a-z]{1,20})?'
const cue = new RegExp(`(?<![A-Za-z])(?:(?<ahead>(?:${ahead.source})(?![a-z])${rest})|${behind.source})(?![a-z])`, 'g')

const own = new RegExp(`^[ \\n](?:${behind.source})(?![a-z])`)
const promised = /^(?:vow|threaten|agre|decid|promis|pledg|invit|urg|prepar)[a-z]{0,3}ed[ \n]/

/**
 * Whether the words around an expression of time speak of what is to come: the nearest verb before it decides, the
 * first one after it where none stands before and it `opens` its sentence. `before` and `after` are a few words of
 * its own sentence.
 */
export function speaksOfFuture(before: string, after: string, opens = before.length < 12): boolean {
  if (/\b(?:[Uu]ntil|[Tt]ill)[ \n]$/.test(before)) return !/\b(?:had|was|were|did)\b/.test(after)
  // "the ministry on Sunday issued": its own verb
  if (own.test(after)) return false
  let last: boolean | undefined
  for (const match of allMatches(before, cue)) last = match.groups?.ahead !== undefined
  if (last !== undefined) return last
  if (!opens) return false
  cue.lastIndex = 0
  const first = cue.exec(after)
  cue.lastIndex = 0
  // "On Friday, the ministry promised to": what lies ahead is not the promise
  return first?.groups?.ahead !== undefined && !promised.test(first[0])
}
