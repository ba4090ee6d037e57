import { clauseEnd } from '../end/clause-end.ts'
import type { Word } from '../page.ts'
import { phraseAfter } from '../phrase-after.ts'
import type { Rule } from './rule.ts'

/**
 * Whom a paper quotes, with what: the outer report. The inner one is read from "saying".
 *
 *     Radio Orla quoted the army as saying that the road was open.       ->   Radio Orla | quoted | the army as saying that the road was open
 *     The army was quoted by Radio Orla as saying that the road was open.   ->   Radio Orla | was quoted | The army … as saying that the road was open
 */
export const quotedAs: Rule = ({ page, line, group, subject }) => {
  if (!group.cue.cue.frames.has('obj-as-saying') || !subject) return undefined
  const { words } = page
  const passive = group.form === 'passive'
  if (passive ? words[group.last]?.low !== 'by' : group.form !== 'finite' && group.form !== 'participle')
    return undefined
  const phrase = phraseAfter(page, line, passive ? group.last + 1 : group.last)
  if (!phrase || !isSaying(words, phrase.last)) return undefined
  const last = clauseEnd(page, line, phrase.last + 1)
  if (last <= phrase.last + 2) return undefined
  return {
    rule: 'quoted-as',
    certainty: 0.9,
    cue: { first: group.first, last: group.last },
    speaker: passive ? phrase : subject,
    content: passive ? [subject, { first: phrase.last, last }] : [{ first: phrase.first, last }],
  }
}

const isSaying = (words: readonly Word[], at: number) =>
  words[at]?.low === 'as' && words[at + 1]?.cue?.form === 'ing' && words[at + 1]!.cue!.cue.kind === 'speech'
