import type { Vocabulary } from '../vocabulary.ts'
import type { Word } from '../words.ts'
import type { Run } from './runs.ts'

const topical = new Set(
  'commission committee council conference institute center centre panel forum group office task summit caucus roundtable subcommittee project initiative'.split(
    ' ',
  ),
)
const listing = new Set(
  'army front ministry department committee council association union federation movement party bureau office agency commission institute center centre society confederation league chamber secretariat school faculty'.split(
    ' ',
  ),
)
const possessors = new Set(
  'people children women men king queen prince princess workers farmers teachers students nurses doctors players lawyers writers widows mothers veterans lloyd sotheby christie moody'.split(
    ' ',
  ),
)
const maximum = 20

/** How the head of what stands to the left takes up what follows: `University` of, `Institute` for, `Committee` on. */
function takes(head: Word, preposition: string, vocabulary: Vocabulary): boolean {
  const noun = head.lower
  if (preposition === 'of')
    return vocabulary.organizationHeads.has(noun) || vocabulary.placeHeads.has(noun) || ofHeads.has(noun)
  if (preposition === 'for') return vocabulary.organizationHeads.has(noun) || topical.has(noun) || forHeads.has(noun)
  return preposition === 'on' && topical.has(noun)
}
const ofHeads = new Set(
  'republic kingdom state states isle isles cape gulf bay strait sea university bank ministry house chamber court church bishop diocese city province emirate sultanate commonwealth federation democratic union islamic lord board knights daughters sons friends doctors voice voices organisation organization'.split(
    ' ',
  ),
)
const forHeads = new Set(
  'doctors reporters lawyers movement alliance coalition campaign students mothers action citizens center centre'.split(
    ' ',
  ),
)

/**
 * Joins runs over the small words inside a name.
 *
 *     [Institute] for [Rivers] and [Roads]        ->   [Institute for Rivers and Roads]
 *     [Liberation Army] of [Brezna], [Vitsk] and [Lomnik]   ->   one name
 *     [Food] and [Drug Administration]            ->   [Food and Drug Administration]
 *     [St. Peter]'s [Basilica]                    ->   [St. Peter's Basilica]
 */
export function joinRuns(
  runs: readonly Run[],
  words: readonly Word[],
  vocabulary: Vocabulary,
  standsAlone: (word: Word) => boolean,
): Run[] {
  const joined: Run[] = []
  for (let r = 0; r < runs.length; r++) {
    const run = { ...(runs[r] as Run) }
    let headed = false
    let next = runs[r + 1]
    while (next && next.last - run.first <= maximum) {
      const gap = next.first - run.last
      const head = words[run.last - 1] as Word
      const link = (words[run.last] as Word).lower
      const opens = words[next.first] as Word
      const second = gap === 2 ? (words[run.last + 1] as Word).lower : undefined
      if (
        (gap === 1 || (gap === 2 && second === 'the')) &&
        /^(?:of|for|on)$/.test(link) &&
        takes(head, link, vocabulary) &&
        !isTitle(head, vocabulary)
      ) {
        headed = true
      } else if (gap === 1 && link === 'and' && joinsAnd(run, next, headed, words, vocabulary, standsAlone)) {
        headed ||= false
      } else if (gap === 1 && /^['’]s?$/.test(link) && joinsPossessive(run, next, words, vocabulary)) {
        headed ||= false
      } else if (gap === 1 && link === ',' && headed && (listEnds(runs, r, words) || opens.lower === 'inc.')) {
        headed = true
      } else if (
        gap === 2 &&
        link === ',' &&
        second === 'and' &&
        headed &&
        single(next) &&
        listing.has(headOf(run, words))
      ) {
        headed = true
      } else break
      run.last = next.last
      r++
      next = runs[r + 1]
    }
    joined.push(run)
  }
  return joined
}

const isTitle = (word: Word, vocabulary: Vocabulary) =>
  vocabulary.titles.has(word.lower) && !vocabulary.organizationHeads.has(word.lower)
const single = ({ first, last }: Run) => last - first <= 2

/** The noun before the first `of`, `for` or `on`. */
function headOf({ first, last }: Run, words: readonly Word[]): string {
  for (let i = first + 1; i < last; i++)
    if (/^(?:of|for|on)$/.test((words[i] as Word).lower)) return (words[i - 1] as Word).lower
  return (words[last - 1] as Word).lower
}

function joinsAnd(
  run: Run,
  next: Run,
  headed: boolean,
  words: readonly Word[],
  vocabulary: Vocabulary,
  standsAlone: (word: Word) => boolean,
): boolean {
  const opens = words[next.first] as Word
  const closes = words[next.last - 1] as Word
  const head = headOf(run, words)
  if (headed) {
    if (!listing.has(head) && !vocabulary.organizationHeads.has(head)) return false
    const own = vocabulary.organizationHeads.has(closes.lower) && next.last - next.first > 1
    if (own || isTitle(opens, vocabulary) || opens.upper) return false
    return listing.has(head) || !standsAlone(opens)
  }
  // "Food and Drug Administration": neither side is a name without the other
  if (!vocabulary.organizationHeads.has(closes.lower) || next.last - next.first < 2 || run.last - run.first > 2)
    return false
  if (vocabulary.organizationHeads.has(head) || isTitle(words[run.last - 1] as Word, vocabulary)) return false
  for (let i = run.first; i < run.last; i++) {
    const word = words[i] as Word
    if (word.upper || standsAlone(word)) return false
  }
  return (
    (words[run.first - 1]?.lower === 'the' || vocabulary.demonym((words[run.first] as Word).lower) !== undefined) &&
    !opens.upper
  )
}

function joinsPossessive(run: Run, next: Run, words: readonly Word[], vocabulary: Vocabulary): boolean {
  const owner = words[run.last - 1] as Word
  const closes = words[next.last - 1] as Word
  const headed = vocabulary.organizationHeads.has(closes.lower) || vocabulary.placeHeads.has(closes.lower)
  return headed && (possessors.has(owner.lower) || /^(?:st|saint)\.?$/.test(words[run.last - 2]?.lower ?? ''))
}

/** Whether the list that begins after this comma ends in "and" or "," with single names only; looks ahead four runs. */
function listEnds(runs: readonly Run[], r: number, words: readonly Word[]): boolean {
  const from = runs[r] as Run
  if (
    !listing.has(headOf(from, words)) &&
    !listing.has(headOf({ first: Math.max(0, from.first - 4), last: from.last }, words))
  )
    return false
  for (let k = r + 1; k <= r + 4; k++) {
    const item = runs[k]
    const before = runs[k - 1]
    if (!item || !before || !single(item)) return false
    const link = words[before.last]?.lower
    if (item.first - before.last === 1 && link === 'and') return true
    if (item.first - before.last === 2 && link === ',' && words[before.last + 1]?.lower === 'and') return true
    if (!(item.first - before.last === 1 && link === ',')) return false
  }
  return false
}
