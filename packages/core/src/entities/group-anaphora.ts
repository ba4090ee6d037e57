import { type Cast, type Draft, settled } from './cast.ts'

/** How many sentences back one of several alike is still the one meant. */
const near = 2
/** How far back the only one of its noun is meant. */
const far = 12
const most = 40
const again = /^(?:the|these|those|all the|both) (?:(\p{L}+|\d[\d,]*) )?(\p{Ll}+)$/iu
const numbers = new Set('two three four five six seven eight nine ten eleven twelve'.split(' '))
const anybody =
  /^(?:people|public|community|population|majority|minority|countries|nations|sides|parties|members|dead|missing)$/
/** What stands behind tells which: "the men who ...", "the soldiers killed there". */
const restricted =
  /^ (?:who|whose|that|of(?! \p{Ll}{2,12}ing )|from|with|at|in|on|near|behind|\p{Ll}{2,12}ing|\p{Ll}{2,12}ed (?:by|in|at|on|near|during|from|over|outside|there)) /u
const counted = /(?:^| )(\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) /i

/**
 * The group of a noun that an article comes back to: "the soldiers" after "Torvenian soldiers", "the two men" after
 * "two men from Vitsk", "police" after "Kestrian police". The only one of that noun so far, or the only one just now.
 *
 * @param crowds groups so far by the noun they were called
 */
export function groupBefore(
  cast: Cast,
  i: number,
  words: string,
  head: string,
  crowds: ReadonlyMap<string, readonly Draft[]>,
): Draft | undefined {
  const list = crowds.get(head)
  if (!list) return undefined
  const here = cast.sentenceOf[i] ?? 0
  const number = counted.exec(words)?.[1]?.toLowerCase()
  const back = (draft: Draft) => here - (cast.sentenceOf[draft.mentions.at(-1) ?? 0] ?? 0)
  const alive = [...new Set(list.slice(-most).map(settled))].filter(({ kind }) => kind === 'group')
  const told = again.exec(words)
  if (told ? !isAgain(told[1]) || anybody.test(head) : !/^police$/i.test(words)) {
    // what the headline counts, the lead counts again
    return number !== undefined && here > 0 && here < 4
      ? alive.find((draft) => isOpening(cast, draft, words))
      : undefined
  }
  const end = cast.mentions[i]?.end ?? 0
  if (told && restricted.test(cast.text.slice(end, end + 30))) return undefined
  const fit = told?.[1] ? alive.filter((draft) => countOf(cast, draft) === number) : alive
  const [only] = fit
  if (fit.length === 1 && only && back(only) <= far) return only
  const [last, other] = fit.filter((draft) => back(draft) <= near)
  return other ? undefined : last
}

const isAgain = (number: string | undefined): boolean =>
  number === undefined || /^\d/.test(number) || numbers.has(number.toLowerCase())

const countOf = (cast: Cast, { mentions }: Draft): string | undefined => {
  for (const i of mentions.slice(0, 9)) {
    const number = counted.exec(`${cast.words(i)} `)?.[1]
    if (number) return number.toLowerCase()
  }
  return undefined
}

const isOpening = (cast: Cast, { mentions }: Draft, words: string): boolean =>
  mentions.length === 1 &&
  cast.sentenceOf[mentions[0] ?? 0] === 0 &&
  cast.words(mentions[0] ?? 0).toLowerCase() === words.toLowerCase()
