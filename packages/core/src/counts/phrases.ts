import type { Count } from '../schema/index.ts'
import { wordSet } from '../text/index.ts'
import { said } from './words.ts'

/** What the words themselves say, whatever the parse made of them. */
export interface Phrase {
  readonly status: Count['status']
  readonly rule: string
  readonly at: number
}

const deadly = wordSet(
  'shot stabbed beaten beat hacked crushed trampled burned burnt choked bled froze frozen starved strangled stoned tortured clubbed battered',
)
const crowds = wordSet(
  'crowd rally march demonstration protest procession gathering sit-in convoy garrison contingent vigil mob',
)
const members = wordSet('dead killed injured wounded missing detained arrested hurt fatalities captured')

/** `[the dead included] four nurses`, `[took the lives of] two men`, `[shot to death] one man`, `[a crowd of] 20,000`. */
export function leading(first: number, word: (i: number) => string): Phrase | undefined {
  const before = word(first - 1)
  if (before === 'death' && word(first - 2) === 'to' && deadly.has(word(first - 3)))
    return { status: 'killed', rule: 'to-death', at: first - 3 }
  if (before === 'dead' && /^(?:shot|gunned|leaving|left)$/.test(word(first - 2)))
    return { status: 'killed', rule: 'left-complement', at: first - 1 }
  if (before === 'of') {
    const noun = word(first - 2)
    if (/^(?:lives|life)$/.test(noun))
      for (let i = first - 3; i > first - 7; i--)
        if (/^(?:took|claimed|cost|takes|claims|taken|claiming|taking|costing|loss)$/.test(word(i)))
          return { status: 'killed', rule: 'lives', at: first - 2 }
    if (crowds.has(noun)) return { status: 'present', rule: 'crowd', at: first - 2 }
  }
  // "killed or wounded 20": one figure for two fates is neither
  const [one, other] = [said.get(word(first - 3)), said.get(before)]
  if (one && other && one !== other && /^(?:and|or)$/.test(word(first - 2)))
    return { status: 'other', rule: 'dead-and-wounded', at: first - 1 }
  // a headline's "kills 3, injures 5"
  if (before === 'kills') return { status: 'killed', rule: 'done-to', at: first - 1 }
  if (before === 'injures' || before === 'hurts') return { status: 'injured', rule: 'done-to', at: first - 1 }
  return among(first, word)
}

/** `the dead include`, `among the injured were`, `those killed included`. */
function among(first: number, word: (i: number) => string): Phrase | undefined {
  const verb = word(first - 1)
  const being = /^(?:were|was|are|is)$/.test(verb)
  if (!being && !/^(?:includes?|included)$/.test(verb)) return undefined
  for (let i = first - 2; i > first - 9 && word(i) !== ''; i--) {
    const status = members.has(word(i)) ? (word(i) === 'fatalities' ? 'killed' : said.get(word(i))) : undefined
    if (!status || !/^(?:the|those)$/.test(word(i - 1))) continue
    if (being && word(i - 2) !== 'among') return undefined
    return { status, rule: 'among', at: i }
  }
  return undefined
}

const states: readonly (readonly [words: readonly string[], status: Count['status']])[] = [
  [['in', 'custody'], 'detained'],
  [['into', 'custody'], 'detained'],
  [['under', 'arrest'], 'detained'],
  [['taken', 'hostage'], 'detained'],
  [['held', 'hostage'], 'detained'],
  [['held', 'captive'], 'detained'],
  [['taken', 'captive'], 'detained'],
  [['taken', 'prisoner'], 'detained'],
  [['in', 'hospital'], 'injured'],
  [['in', 'critical', 'condition'], 'injured'],
  [['in', 'serious', 'condition'], 'injured'],
  [['in', 'intensive', 'care'], 'injured'],
]
/** Words between those counted and what is said of them. */
const links = wordSet(
  "were was are is be been being have has had remain remained remains still also currently later now others other more of them 're taken",
)

export const isDying = (word: string): boolean => /^(?:die|died|perish|perished|drown|drowned)$/.test(word)

/** `three [die] in bank`: right behind a number or its noun, whatever kind of word it was taken for. */
export function dying(last: number, word: (i: number) => string): Phrase | undefined {
  // "a die hard fan"
  if (/^(?:die|perish|drown)$/.test(word(last)) && /^(?:an?|one|another|his|her|its|their)$/.test(word(last - 1)))
    return undefined
  return isDying(word(last)) ? { status: 'killed', rule: 'happens', at: last } : undefined
}

/** `two suicide bombers killed`, `blew themselves up`: they are the first to die. */
export function suicide(last: number, word: (i: number) => string): Phrase | undefined {
  if (word(last) !== 'suicide' || !/^(?:bomber|attacker)s?$/.test(word(last + 1))) return undefined
  return /^(?:killed|blew|detonated|struck|attacked|exploded|hit|targeted|rammed|drove|set)$/.test(word(last + 2))
    ? { status: 'killed', rule: 'suicide', at: last }
    : undefined
}

/** `twelve villagers [were taken hostage]`, `three more [are in custody]`. */
export function trailing(end: number, word: (i: number) => string): Phrase | undefined {
  for (let i = end; i < end + 5; i++) {
    for (const [words, status] of states)
      if (words.every((part, k) => word(i + k) === part)) return { status, rule: 'state', at: i }
    if (!links.has(word(i))) return undefined
  }
  return undefined
}
