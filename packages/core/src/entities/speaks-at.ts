import { speechVerbs } from '../mentions/function-words.ts'
import type { Cast } from './cast.ts'

const verb = /^\s(?:(?:also|later|then|have|has|had)\s){0,2}(\p{Ll}{3,14})(?=[\s,:“"])/u
const endings = /(?:ied|ies|e?d|e?s)$/

/** Does a verb of speech stand right behind a mention? */
export function speaksAt({ text, mentions, vocabulary }: Cast, i: number): boolean {
  const end = mentions[i]?.end ?? 0
  const word = verb.exec(text.slice(end, end + 40))?.[1]
  if (word === undefined) return false
  const { reportingVerbs } = vocabulary
  if (speechVerbs.has(word) || reportingVerbs.has(word)) return true
  const stem = word.replace(endings, '')
  return stem !== word && (reportingVerbs.has(stem) || reportingVerbs.has(`${stem}e`) || reportingVerbs.has(`${stem}y`))
}
