import type { Lexicon } from '../flow/lexicon.ts'
import { type Event, eventClasses } from '../schema/index.ts'

type EventClass = Event['class']

/** What has to stand with a verb: each part is a set of lemmas. */
export interface Phrase {
  readonly class: EventClass
  /** PLOVER's mode, where the word itself says it. */
  readonly mode?: string
  readonly parts: readonly (readonly string[] | ReadonlySet<string>)[]
  /** The first part is a particle or preposition and belongs to the trigger. */
  readonly particle: boolean
}

export interface EventWords {
  /** Verb lemma -> its phrases, longest first, words before groups of words; the one without parts is the verb alone. */
  readonly verbs: ReadonlyMap<string, readonly Phrase[]>
  /** Last word of a noun phrase -> the phrases that end with it, longest first. */
  readonly nouns: ReadonlyMap<string, readonly NounPhrase[]>
}

export interface NounPhrase extends Pick<Phrase, 'class' | 'mode'> {
  readonly words: readonly string[]
}

/** Particles and prepositions: they stand behind the verb or its object. */
export const particles: ReadonlySet<string> = new Set(
  'up down out off over back away in on at into for with to upon from against about between toward under behind by through'.split(
    ' ',
  ),
)
const classes: ReadonlySet<string> = new Set(eventClasses)

const groupsOf = ({ parts }: Phrase) => parts.filter((part) => part instanceof Set).length

/** The lexicon's table `event-words`, ready to be matched. */
export function eventWords(lexicon: Lexicon): EventWords {
  const verbs = new Map<string, Phrase[]>()
  const nouns = new Map<string, NounPhrase[]>()
  const table = lexicon.table('event-words')
  const group = (name: string) => new Set((table.get(name)?.[0] ?? '').split(' '))
  for (const [key, [value = '', mode = '']] of table) {
    if (key.startsWith('@') || !classes.has(value)) continue
    const words = key.slice(0, -2).split(' ')
    const kind = { class: value as EventClass, ...(mode && { mode }) }
    if (key.endsWith('.v')) {
      const [verb = '', ...rest] = words
      const parts = rest.map((part) => (part.startsWith('@') ? group(part) : [part]))
      const phrase = { ...kind, parts, particle: particles.has(rest[0] ?? '') }
      verbs.set(verb, [...(verbs.get(verb) ?? []), phrase])
    } else {
      const last = words.at(-1)!
      nouns.set(last, [...(nouns.get(last) ?? []), { ...kind, words }])
    }
  }
  for (const list of verbs.values()) list.sort((a, b) => b.parts.length - a.parts.length || groupsOf(a) - groupsOf(b))
  for (const list of nouns.values()) list.sort((a, b) => b.words.length - a.words.length)
  return { verbs, nouns }
}
