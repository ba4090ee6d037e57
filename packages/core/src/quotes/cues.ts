import type { Lexicon } from '../flow/lexicon.ts'
import { weekdays } from '../mentions/dates/patterns.ts'
import { type Act, acts } from '../schema/index.ts'
import { type VerbForm, verbForms } from './inflect.ts'

/** How a verb reports words: see the header of the list `speech-verbs`. */
export interface Cue {
  readonly lemma: string
  readonly kind: 'speech' | 'attitude' | 'evidence'
  readonly frames: ReadonlySet<string>
  readonly act: Act
  readonly negative: boolean
}

/** A cue as it stands in a text: `length` words with its particle. */
export interface CueWord {
  readonly cue: Cue
  readonly form: VerbForm
  readonly length: number
}

interface Row extends CueWord {
  readonly particles: readonly string[]
}

export interface CueBook {
  /** The cue whose verb is word `i`, with the longest particle that follows it. `low`: lower-case words. */
  find(low: (i: number) => string | undefined, i: number): CueWord | undefined
}

const days = new Set(weekdays)

/** Words of a day before the particle: "called Thursday on", "called on Monday for". */
function daysBetween(low: (i: number) => string | undefined, i: number): 0 | 1 | 2 {
  if (days.has(low(i) ?? '')) return 1
  return low(i) === 'on' && days.has(low(i + 1) ?? '') ? 2 : 0
}

const books = new WeakMap<Lexicon, CueBook>()

/** The verbs of saying and thinking of a lexicon; none where it has none. */
export function cueBook(lexicon: Lexicon): CueBook {
  const known = books.get(lexicon)
  if (known) return known
  const rows = new Map<string, Row[]>()
  for (const [key, [others = '-', kind, frames = '', act, polarity]] of lexicon.table('speech-verbs')) {
    const [lemma = '', ...particles] = key.split(' ')
    const cue: Cue = {
      lemma: key,
      kind: kind === 'attitude' || kind === 'evidence' ? kind : 'speech',
      frames: new Set(frames.split(' ')),
      act: acts.find((name) => name === act) ?? 'assert',
      negative: polarity === 'negative',
    }
    for (const [word, form] of verbForms(lemma, others === '-' ? [] : others.split(' '))) {
      const list = rows.get(word) ?? []
      if (!list.some((row) => row.cue === cue)) list.push({ cue, form, particles, length: 1 + particles.length })
      rows.set(word, list)
    }
  }
  for (const list of rows.values()) list.sort((a, b) => b.length - a.length)
  const book: CueBook = {
    find(low, i) {
      const word = low(i)
      if (word === undefined) return undefined
      const list = rows.get(word)
      if (!list) return undefined
      const gap = daysBetween(low, i + 1)
      const found = list.find(({ particles }) => {
        const from = particles.length ? i + 1 + gap : i + 1
        return particles.every((particle, k) => low(from + k) === particle)
      })
      return found && gap && found.particles.length ? { ...found, length: found.length + gap } : found
    },
  }
  books.set(lexicon, book)
  return book
}
