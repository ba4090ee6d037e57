/** Two ways the same thing may have come about. A phrase is base forms with single spaces; `*self` is any reflexive, `*own` any possessive. */
export interface Opposite {
  readonly name: string
  readonly poles: readonly [one: readonly string[], other: readonly string[]]
  /** What both have to speak of: one person, or one occurrence. */
  readonly about: 'person' | 'occurrence'
}

const list = (words: string) => words.split(', ')

export const opposites: readonly Opposite[] = [
  {
    name: 'surrender',
    poles: [
      list('turn *self in, turn *self over, give *self up, hand *self over, surrender'),
      list('pick up, capture, snatch, abduct, kidnap, hunt down, drag away, track down'),
    ],
    about: 'person',
  },
  {
    name: 'departure',
    poles: [
      list('resign, step down, quit, leave voluntarily, go voluntarily, leave of *own'),
      list('be fire, get fire, sack, be dismiss, oust, force out, remove from office, push out, force to resign'),
    ],
    about: 'person',
  },
  {
    name: 'death',
    poles: [
      list('suicide, kill *self, hang *self, shoot *self, take *own life, natural cause, heart attack'),
      list('be murder, homicide, beat to death, torture to death, strangle, poison, execute'),
    ],
    about: 'person',
  },
  {
    name: 'consent',
    poles: [
      list('voluntarily, of *own own, willingly, consent, consensual, free will'),
      list('coerce, against *own will, forcibly, at gunpoint, under duress, without consent'),
    ],
    about: 'person',
  },
  {
    name: 'intent',
    poles: [
      list(
        'accident, accidental, accidentally, by mistake, mistakenly, unintentional, unintentionally, malfunction, technical fault, ' +
          'technical failure, mechanical failure, engine failure, short circuit, pilot error, human error, driver error, gas leak',
      ),
      list(
        'deliberate, deliberately, on purpose, intentional, intentionally, sabotage, terrorist attack, arson, shoot down, ' +
          'set on fire, premeditate, plant a bomb',
      ),
    ],
    about: 'occurrence',
  },
  {
    name: 'violence',
    poles: [
      list('peaceful, peacefully, unarmed, no weapon, without violence, nonviolent'),
      list('violent, violently, armed, throw stone, throw rock, hurl stone'),
    ],
    about: 'occurrence',
  },
  {
    name: 'provocation',
    poles: [
      list('self-defense, self-defence, return fire, fire back, warning shot, in response to, provoke'),
      list('unprovoked, without warning, without provocation, fire first, attack first, shoot first, in the back'),
    ],
    about: 'occurrence',
  },
]

/** Nouns for what occurred, by which two accounts of it meet. */
export const occurrences: ReadonlySet<string> = new Set(
  (
    'accident crash collision fire blaze blast explosion shooting killing death attack strike raid derailment sinking clash protest ' +
    'rally march demonstration incident bombing outage leak spill riot brawl fight shot ambush airstrike stampede collapse flood ' +
    'confrontation battle standoff gunfire protester demonstrator crowd'
  ).split(' '),
)
