import { honorifics, speechVerbs } from '../function-words.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { Word } from '../words.ts'
import type { Scores } from './score.ts'
import { isGiven, type Piece } from './split.ts'

const inPlace = new Set(['in', 'near', 'across', 'throughout', 'outside'])
const towardsPlace = new Set([
  'from',
  'to',
  'at',
  'between',
  'through',
  'leaving',
  'toward',
  'towards',
  'over',
  'via',
  'inside',
  'around',
  'within',
  'into',
])
export const compass =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|downtown|mainland|north-?east(?:ern)?|north-?west(?:ern)?|south-?east(?:ern)?|south-?west(?:ern)?)$/
const placeNouns =
  /^(?:city|town|village|province|district|region|state|county|capital|port|island|suburb|municipality|township|neighbou?rhood|republic|border|river|valley|enclave|stations?|airport|dam|lake|street|road|prison|camp|base|beach|highway|coast|peninsula|mountains?)$/
const dwellers =
  /^(?:mayor|governor|residents?|people|citizens?|natives?|inhabitants|villagers|farmers|villages?|towns|cities|outskirts|suburbs|streets|hills|north|south|east|west|banks|shores?|coast|siege|bishop|archbishop|diocese|earldom|duchy|miles|kilomet(?:er|re)s|km)$/
/** "the train to", "travelled to": what goes on there leads to a place. */
const travel =
  /^(?:train|trains|bus|buses|flight|flights|ferry|ferries|road|roads|highway|bridge|way|trip|visit|journey|route|convoy|pipeline|travel(?:s|ed|led|ing|ling)?|flew|fly|flies|flown|drove|drive|driven|fled|flee|return(?:s|ed|ing)?|moved?|moving|came|sailed|marched|headed|withdrew|withdrawn|retreated|evacuated|expelled|deported|exiled|miles|kilomet(?:er|re)s|km|north|south|east|west)$/
const kin =
  /^(?:wife|husband|son|daughter|father|mother|brother|sister|lawyer|widow|family|death|birthday|book|hand|face|eyes|career)$/
const staff =
  /^(?:ceo|chairman|spokesman|spokeswoman|spokesperson|president|director|chief|headquarters|members?|shares?|website|board|leadership|leader|leaders|fighters|manager|founder|employees|staff)$/
const collective =
  /^(?:shares|members|officials|executives|fighters|militants|rebels|troops|forces|lawmakers|investors|fans|employees|leaders|players|supporters|spokesman|spokeswoman|spokesperson|chairman|ceo|coach|reporter|correspondent|analyst|researchers)$/

/** "Its director, [Per Holt], said": the one name between commas behind an office of one. */
function isApposed(first: number, last: number, at: (i: number) => Word | undefined, { titles }: Vocabulary): boolean {
  const office = at(first - 2)
  if (
    !office ||
    last - first > 4 ||
    !titles.has(office.lower) ||
    !/^(?:[,.;]|who|said|says)$/.test(at(last)?.text ?? '')
  )
    return false
  for (let i = first - 3; i > first - 8; i--) {
    const word = at(i)
    if (!word || word.pos === 'PUNCT' || word.pos === 'VERB') return false
    if (/^(?:its|his|her|their|our|my|the|['’]s?)$/.test(word.lower)) return true
  }
  return false
}

const followers =
  /^(?:administration|presidency|campaign|supporters?|voters|camp|rally|aides?|loyalists|backers|ally|allies)$/

/** Adds what the words around one occurrence tell. */
export function scoreContext(piece: Piece, words: readonly Word[], vocabulary: Vocabulary, scores: Scores): void {
  const { first, last } = piece
  const sentence = (words[first] as Word).sentence
  const at = (i: number): Word | undefined => (words[i]?.sentence === sentence ? words[i] : undefined)
  const length = last - first
  const before = at(first - 1)
  const beforeThat = at(first - 2)
  const after = at(last)
  const afterThat = at(last + 1)
  // "SARNIK, March 3 (Torpress) —": a dateline
  if (before === undefined && (words[first] as Word).upper && after && /^[,(—–-]$/.test(after.text)) {
    for (let i = last; i < last + 9; i++) {
      const mark = at(i)?.text
      if (mark === undefined) break
      if (/^(?:—|–|-{1,2})$/.test(mark)) scores.place += 5
    }
  }
  if (piece.title) {
    const { kind, title } = piece.title
    scores.person += kind === 'honorific' || kind === 'rank' ? 4 : 3
    if (title === 'mr' || title === 'mrs' || title === 'ms') scores.person += 2
  }
  if (piece.rule === 'after-acronym' || piece.rule === 'after-nation') scores.person += 1
  if (before) {
    if (honorifics.has(before.lower) && before.capital) scores.person += 3
    if (inPlace.has(before.lower)) scores.place += 2
    else if (towardsPlace.has(before.lower))
      scores.place += /^(?:to|from|into|through)$/.test(before.lower) && travel.test(beforeThat?.lower ?? '') ? 2 : 0.6
    else if (before.lower === 'the') {
      // "the Dorak video" has its article from the video
      const modifies = after !== undefined && after.pos === 'NOUN' && !after.capital
      scores.person -= modifies ? (length > 1 ? 0 : 1.2) : 2.5
      scores.organization += modifies ? 0 : 0.8
      // "Ana Veld of the Civic List"
      if (length > 1 && beforeThat?.lower === 'of' && at(first - 3)?.capital) scores.organization += 1
      // "on the Orla", "across the Orla": a river
      if (/^(?:on|along|across|beyond|down|up|over)$/.test(beforeThat?.lower ?? '') && length === 1)
        scores.place += modifies || vocabulary.ordinary((words[first] as Word).lower) ? 1.5 : 2.2
    } else if (
      before.lower === 'of' &&
      beforeThat &&
      (placeNouns.test(beforeThat.lower) || dwellers.test(beforeThat.lower))
    )
      scores.place += 3
    else if (
      before.lower === 'of' &&
      /^(?:members?|leaders?|chairman|chairwoman|director|spokes\p{L}+|founders?|officials|head)$/u.test(
        beforeThat?.lower ?? '',
      )
    )
      scores.organization += 1.2
    // "the health inspector of Orlava"
    else if (before.lower === 'of' && beforeThat && !beforeThat.capital && vocabulary.titles.has(beforeThat.lower)) {
      scores.place += 1.8
      scores.organization += 0.6
    } else if (before.lower === 'by') {
      scores.person += 0.3
      scores.organization += 0.2
    } else if (compass.test(before.lower)) scores.place += 2.5
    else if (before.lower === 'named' || before.lower === 'called') scores.person += 0.3
    const noun = vocabulary.organizationNouns.get(before.lower)
    if (before.pos === 'NOUN' && vocabulary.titles.has(before.lower)) scores.person += 2.5
    // "the news agency Torpress"
    else if (noun && !isGiven(words[first], vocabulary)) {
      // a word for a paper or party is seldom more than that: "the magazine Lantern"
      scores.organization += at(first - 2)?.pos === 'DET' && /^(?:med|par|com|bro)/.test(noun[0] ?? '') ? 4 : 3
      scores.person -= 1
    }
    // "the low-cost airline, Torvair,"
    if (before.text === ',' && after?.text === ',' && vocabulary.organizationNouns.has(beforeThat?.lower ?? ''))
      scores.organization += 2.5
    if (before.text === ',' && isApposed(first, last, at, vocabulary)) scores.person += 3
    if (/^(?:told|asked|urged|accused|thanked|arrested|married|killed)$/.test(before.lower)) scores.person += 0.4
  }
  // "Brezna, Fla."
  if (before?.text === ',' && length === 1 && vocabulary.placeAbbreviations.has((words[first] as Word).lower))
    scores.place += 5
  if (!after) return
  // "the Veld administration", "Veld supporters"
  if (length === 1 && followers.test(after.lower))
    scores.person += (/^(?:adm|pres)/.test(after.lower) ? 3.5 : 1.2) + (before?.lower === 'the' ? 1.2 : 0)
  // a town neither should nor could
  if (/^(?:should|could|might|must|being)$/.test(after.lower)) scores.place -= 0.7
  const acronym = length === 1 && (words[first] as Word).upper
  if (speechVerbs.has(after.lower)) {
    scores.person += acronym ? 0 : length <= 3 ? 1 : 0.3
    scores.organization += acronym ? 1 : 0.3
  }
  if (before && !acronym && speechVerbs.has(before.lower) && /^[.,”"]$|^who$/.test(after.text)) scores.person += 1
  if (/^['’]s$/.test(after.text) && afterThat) {
    if (kin.test(afterThat.lower)) scores.person += 1.2
    if (staff.test(afterThat.lower)) scores.organization += 0.8
    if (
      /^(?:capital|border|coast|north|south|east|west|government|president|parliament|army|population|economy|second|largest)$/.test(
        afterThat.lower,
      )
    )
      scores.place += 1.5
  }
  if (after.text === ',' && afterThat) {
    if (/^\d{1,3}$/.test(afterThat.text) && at(last + 2)?.text !== '000' && !/^(?:19|20)\d\d$/.test(afterThat.text))
      scores.person += 2.5
    if (afterThat.lower === 'who') scores.person += 2
    if (afterThat.lower === 'which') {
      scores.person -= 1.5
      scores.organization += 1
    }
    if (/^(?:a|an|the|its|his|her)$/.test(afterThat.lower)) {
      for (let i = last + 2; i < last + 7; i++) {
        const word = at(i)
        if (!word || word.text === ',') break
        if (vocabulary.titles.has(word.lower)) {
          scores.person += 1.5
          break
        }
        if (placeNouns.test(word.lower)) {
          scores.place += 1
          break
        }
        if (vocabulary.organizationNouns.has(word.lower)) {
          scores.organization += 1
          break
        }
      }
    }
    if (vocabulary.country(afterThat.text) && before && (inPlace.has(before.lower) || towardsPlace.has(before.lower)))
      scores.place += 1.5
  }
  if (after.lower === 'who' || after.lower === 'himself' || after.lower === 'herself') scores.person += 1.5
  // "SARNIK (Torpress) —"
  if (before?.text === '(' && after.text === ')' && /^(?:—|–|-{1,2})$/.test(afterThat?.text ?? ''))
    scores.organization += 3
  if (after.text === '(' && afterThat?.upper && at(last + 2)?.text === ')') scores.organization += length > 1 ? 2 : 0
  if (collective.test(after.lower)) scores.organization += after.lower === 'ceo' ? 2.5 : 1
  // "the Torpress news agency"
  if (
    before?.lower === 'the' &&
    after.lower === 'news' &&
    /^(?:agency|service|website|site)$/.test(afterThat?.lower ?? '')
  )
    scores.organization += 2.5
  if (after.hyphened && /^(?:based|born|area)$/.test(after.lower)) scores.place += 2
  if (placeNouns.test(after.lower)) scores.place += 1
  if (
    /^(?:people|language|languages|community|communities|tribe|tribes|tribal|culture|ethnic|speakers)$/.test(
      after.lower,
    )
  )
    scores.other += 2
  if (/^(?:residents|airport|border|police|area|mayor)$/.test(after.lower)) scores.place += 0.8
}
