import { legalForms } from '../function-words.ts'
import type { Word } from '../words.ts'
import type { Read } from './combine.ts'
import { phrase } from './known.ts'

const vessel =
  /^(?:ferry|ship|steamship|warship|flagship|frigate|destroyer|corvette|cruiser|battleship|carrier|submarine|tanker|freighter|trawler|yacht|schooner|vessel|tugboat|barge|lifeboat|icebreaker|minesweeper|dredger|ketch|sloop|catamaran|hovercraft|spacecraft|spaceship)$/
const shipped = /^(?:USS|HMS|HMCS|HMAS|HMNZS|RMS|RRS|INS|USNS|USCGC|MV|SS|MS|MT|FV|RV|SV)$/
const towards = /^(?:in|near|at|from|to|into|across|outside|through|towards?|visiting|leaving)$/
const made =
  /^(?:film|movie|documentary|novel|book|memoir|song|single|hit|album|series|sitcom|play|musical|opera|ballet|symphony|poem|painting|sculpture|show|programme|program|podcast|game|ballad|anthem)s?$/
const opening = /^(?:["“‘'«„]|``)$/
const closing = /^(?:["”’'»,.]|'')$/
const named = /^(?:disease|syndrome|palsy|sarcoma|lymphoma|law|theorem|constant|principle|paradox|comet|constellation)$/
const versus = /^vs?\.?$/
const court =
  /^(?:cases?|rulings?|decisions?|lawsuit|suit|appeal|precedent|judge?ment|verdict|courts?|justices?|judges?|landmark|overturn|overturned|overruled|upheld|ruled|plaintiffs?|litigation)$/
const party =
  /^(?:state|board|united|u\.s\.|people|commonwealth|regina|crown|minister|secretary|commissioner|mayor|department|city|county|bd\.?|ed\.?)$/
const near = 10

/**
 * Names of ships, cases and works, which are no persons, bodies or places though they are made of such names.
 *
 *     the ferry Ana Veld   ·   HMS Lindow   ·   Holt v. Kestria   ·   the film “Salt Road”
 */
export function noActors(names: readonly Read[], words: readonly Word[]): readonly Read[] {
  const vessels = new Set<string>()
  const none = new Set<number>()
  names.forEach((name, k) => {
    const { first, last } = name
    if (isVessel(name, words)) {
      none.add(k)
      vessels.add(phrase(words, first, last).replace(/^[A-Z/]{2,5} /, ''))
    } else if (isWork(first, last, words) || isCase(first, last, words) || isEponym(last, words)) none.add(k)
  })
  if (none.size === 0) return names
  const isOne = ({ first, last }: Read) =>
    vessels.size > 0 && vessels.has(phrase(words, first, last)) && !towards.test(words[first - 1]?.lower ?? '')
  return names.map((name, k) =>
    none.has(k) || isOne(name) ? { ...name, type: 'other', rule: 'no-actor', agreed: false } : name,
  )
}

/** "the ferry Aurora"; "ship Captain Veld" is somebody, and "the ferry Orla Lines runs" somebody's. */
function isVessel({ first, last, type, title }: Read, words: readonly Word[]): boolean {
  const [opens, before] = [words[first]!, words[first - 1]]
  if (last - first > 1 && shipped.test(opens.text)) return true
  if (!before || before.sentence !== opens.sentence) return false
  if (shipped.test(before.text)) return true
  if (title || !vessel.test(before.lower) || before.capital || legalForms.has(words[last - 1]!.lower)) return false
  return type !== 'organization' || !/^(?:lines?|ferries|company|shipping)$/.test(words[last - 1]!.lower)
}

/** It fills the marks behind a word for a work: "the film “Salt Road”". */
const isWork = (first: number, last: number, words: readonly Word[]): boolean =>
  opening.test(words[first - 1]?.text ?? '') &&
  closing.test(words[last]?.text ?? '') &&
  made.test(words[words[first - 2]?.text === ',' ? first - 3 : first - 2]?.lower ?? '')

/** "Alzheimer's disease", "Murphy's law": whom it is named after is not spoken of. */
const isEponym = (last: number, words: readonly Word[]): boolean =>
  /^['’]s?$/.test(words[last]?.text ?? '') && named.test(words[last + 1]?.text ?? '')

/** "Holt v. Kestria"; without the full stop only where the words around speak of a court, as two teams play "v" too. */
function isCase(first: number, last: number, words: readonly Word[]): boolean {
  const mark = isVersus(last, words) ? last : isVersus(first - 1, words) ? first - 1 : undefined
  if (mark === undefined) return false
  const { sentence, text } = words[mark]!
  if (text === 'v.') return true
  for (let i = Math.max(0, mark - near); i < mark + near && i < words.length; i++)
    if (words[i]!.sentence === sentence && (court.test(words[i]!.lower) || party.test(words[i]!.lower))) return true
  return false
}

const isVersus = (i: number, words: readonly Word[]): boolean =>
  versus.test(words[i]?.text ?? '') && words[i + 1]?.capital === true && words[i - 1]?.capital === true
