import { functionWords } from './words.ts'

const list = (words: string) => words.trim().split(/\s+/)
const english = new Set(list(functionWords.en ?? ''))
const foreign = new Set(
  Object.entries(functionWords).flatMap(([code, words]) =>
    code === 'en' ? [] : list(words).filter((w) => w.length > 1),
  ),
)

/** Function words of other languages that English writes too, as words, short names or abbreviations. */
const sharedWords = new Set(
  list(`ac ada af ai air aki ale ali alias all am ar art as bare bat be best beta bus by can come con dan dar dare data
    dean den deter die do due ed em en end ending enter era et even ex far fin fins for former fra from gain gale
    gem gen get go had hat her hi hit hun ill in is jan jen jet jo kai km leer less let list long lure mad mai man
    mar mare mars mas mat me meet men mere met mid min mint mis mod mode most nav net no noon nun ole on or os ot
    over pa pan par pas past pay per pie plan plus post pro ran rob sage same sans sat sau sea see sense sin ska so
    son sons spa star stat state sue sum sun sur tai tale ten ton tot total tram trap tub tut under up us van via vs
    wake wan war was we were wild will word ya zen zone`),
)

/** Parts of personal and place names; inside a name they say nothing about the text. */
const particles = new Set(
  list(`al am an ap bin da das de del della dem den der des di do dos du e el en het i la las le les lo los na ter van
    vom von y zu zum zur`),
)

/** The commonest words of English headlines that are no function words; only those that look foreign to few. */
const headlineWords = new Set(
  list(`accuses admits again ago aid aide air approves army arrest arrests asks attack attacks back ban banks bans
    bans beat beats begins bid bill blames blast blaze blocks bomb boy boys bridge budget bus buys calls car case
    charges chief child children church cities city claims clashes close closes coach coast coup court crash cuts
    deal deals death deaths denies dead dies doctors drops dies drug dead drone earthquake economy election ends
    envoy explodes faces fall falls farmers fears ferry fight fights fine fire fires fleet flees flood floods
    food found freed frees gang gas girl government grows guilty gun gunman gunmen halts heads held help helps hits
    home hopes hospital hostages hotel house hunt hurt injures job jobs joins judge jury keeps key kill killer kills
    killed king law lawmakers lead leader leaders leaves leaving left lose loses lost loss makes market mayor meet
    meets men miners missing mob murder names navy new north nurses oil opens orders ousted pay peace plane plea poll
    polls pope power president price prices prime prison probe protest protests prove quake queen quits raid raids
    rain raises rates rebel rebels record refugees rejects resign resigns returns rise rises river road row ruling runs
    sanctions says school schools seek seeks seize seizes sell sells sentenced sets ship shot show shows shut sign
    signs sinks slain slams snow south spy stay steps stop stops storm storms street strike strikes sued sues summit
    takes talks tax teacher teachers team tells ten threatens tied toll town train trial troops truce try urges union
    village violence visit visits vote voters votes vows wait walks wants warns war water weather west wildfire win
    winds wins woman women workers world wounds youth`),
)

/** Before a noun's capital these look German after all; two of them are enough. */
const germanBeforeNoun = new Set(list('die den am'))
const germanWorth = 0.5

/** Letters beyond a-z in words that English has taken over. */
const loans = new Set(
  list(`café cafés cliché clichés fiancé fiancée naïve résumé résumés née émigré émigrés exposé façade façades protégé
    protégée décor déjà communiqué crèche première élite attaché touché rosé piñata jalapeño señor
    soufflé purée sauté entrée entrées régime coöperate coöperation matinée soirée führer mâché`),
)

/** A capital in the middle mostly begins a name; a name tells little about the text it stands in. */
const nameWorth = 0.3

/**
 * Evidence in words, of Latin text: `foreign` counts words and letters that English does not write, outside names;
 * `english` counts words that no other listed language has, and those common in headlines.
 */
export function englishOrNot(text: string): { readonly english: number; readonly foreign: number } {
  const capitals = text === text.toUpperCase()
  const words = (capitals ? text.toLowerCase() : text).match(/[\p{L}\p{M}]+/gu) ?? []
  const found = { english: 0, foreign: 0 }
  for (const [i, written] of words.entries()) {
    const word = written.toLowerCase()
    const capital = word !== written
    if (english.has(word)) found.english += foreign.has(word) ? 0 : 1
    else if (headlineWords.has(word)) found.english++
    else if (germanBeforeNoun.has(word) && /^\p{Lu}\p{Ll}/u.test(words[i + 1] ?? '')) found.foreign += germanWorth
    else if (word.length > 1 && written === written.toUpperCase()) continue
    else if (foreign.has(word) && !sharedWords.has(word)) found.foreign += inName(words, i) ? nameWorth : 1
    else if (!capital && /[^a-z]/.test(word) && !loans.has(word)) found.foreign++
  }
  return found
}

/** A capital that does not begin the text, or a particle before a capital that is not plainly an article. */
function inName(words: readonly string[], i: number): boolean {
  const begins = (at: number) => words[at] !== undefined && words[at] !== words[at].toLowerCase()
  const particle = (at: number) => particles.has(words[at]?.toLowerCase() ?? '')
  if (i > 0 && begins(i)) return true
  const before = i === 0 || begins(i - 1) || particle(i - 1)
  return particle(i) && before && (begins(i + 1) || (particle(i + 1) && begins(i + 2)))
}
