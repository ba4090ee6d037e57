/** Words between two events, and whether the event before them comes later than the one after them. */
export interface Marker {
  readonly words: readonly string[]
  readonly later: boolean
  /** Can it open the sentence, its main clause behind it: `before the raid, ...`? */
  readonly fronts: boolean
  /** What it says only as a preposition: "since he left" gives a reason. */
  readonly noun?: true
}

const later =
  'in response to, in retaliation for, in reaction to, in reply to, in revenge for, in protest at, in protest against, in the wake of, ' +
  'in the aftermath of, on the heels of, as a result of, after, following, sparked by, triggered by, ' +
  'prompted by, caused by, provoked by'
const earlier =
  'ahead of, prior to, before, followed by, leading up to, in the run-up to, on the eve of, led to, sparked, sparking, triggered, ' +
  'triggering, prompted, prompting, provoked, provoking, set off, resulted in, resulting in, and then, and later, and subsequently, ' +
  'and afterwards, then'

const fronting = /^(?:ahead of|prior to|before|leading up to|in the run-up to|on the eve of)$/

const all: Marker[] = [
  ...later.split(', ').map((words) => ({ words: words.split(' '), later: true, fronts: true })),
  ...earlier.split(', ').map((words) => ({ words: words.split(' '), later: false, fronts: fronting.test(words) })),
  { words: ['since'], later: true, fronts: true, noun: true },
]

const byFirst = new Map<string, Marker[]>()
for (const marker of all.sort((a, b) => b.words.length - a.words.length))
  byFirst.set(marker.words[0]!, [...(byFirst.get(marker.words[0]!) ?? []), marker])

/** The longest marker that begins with a word, `at` giving the words from there on. */
export const markerAt = (at: (k: number) => string): Marker | undefined =>
  byFirst.get(at(0))?.find(({ words }) => words.every((word, k) => at(k) === word))

const units = '(?:hours?|days?|weeks?|months?|years?|minutes?|moments?)'
/** An adverb that opens a sentence and sets it behind, or before, the one before it. */
export const opening: readonly (readonly [adverb: RegExp, later: boolean])[] = [
  [
    new RegExp(
      `^(?:(?:shortly|soon|not long|moments|(?:a )?few ${units}|several ${units}|(?:\\S+ ){0,2}${units}) (?:later|afterwards?|after that)|later(?: (?:that|in the|on) \\S+)?|afterwards?|subsequently|then|after that|the (?:next|following) (?:day|morning|night|week|month|year)|in response|in retaliation)\\b`,
    ),
    true,
  ],
  [
    new RegExp(
      `^(?:(?:\\S+ ){0,2}${units} (?:earlier|before that|previously)|earlier(?: (?:that|in the|on) \\S+)?|before that|the (?:previous|preceding) (?:day|night|week|month|year)|the (?:day|night|week) before)\\b`,
    ),
    false,
  ],
]
