import { stem } from './stem.ts'

/**
 * Words that name one deed, as a dictionary of synonyms has them, verbs and the nouns made of them; a verb that says
 * little with the word behind it that says what is done. A word may stand in several lines.
 */
const rings = `kill murder slay slaughter massacre assassinate execute homicide manslaughter lynch slaying
  shoot fire gunfire snipe open-fire
  attack assault raid strike storm ambush offensive onslaught incursion open-attack launch-attack launch-offensive
  bomb bombing explode blast detonate blow-up set-off
  bombard bombardment shell pound shelling fire-missile fire-missiles fire-rocket fire-rockets fire-shell fire-shells fire-mortar fire-mortars
  disperse fire-tear fire-teargas fire-rubber fire-water
  burn torch arson firebomb set-fire set-ablaze set-alight
  hit strike ram collide run-over run-down knock-down mow-down
  wound injure hurt maim
  stab knife hack
  beat punch batter pummel rough-up
  abduct kidnap snatch take-hostage take-captive hold-hostage hold-captive
  hijack seize commandeer
  arrest apprehend detain capture catch nab detention take-custody pick-up round-up place-arrest put-arrest
  jail imprison incarcerate imprisonment send-prison send-jail
  charge indict indictment file-charge file-charges press-charges bring-charges
  convict conviction find-guilty
  free release liberate set-free let-go
  deport expel banish evict expulsion
  seize confiscate impound seizure
  ban bar outlaw prohibit
  capture seize occupy overrun conquer take-control seize-control
  clash fight battle skirmish
  protest demonstrate rally march take-streets
  riot unrest rampage go-rampage
  resign quit step-down stand-down step-aside resignation
  withdraw retreat pullout pullback pull-out pull-back
  deploy dispatch station
  meet confer talks hold-talks
  offer make-offer extend-offer
  reject refuse decline rebuff spurn turn-down
  approve endorse ratify
  aid assist help
  threaten menace make-threat issue-threat`

const ringOf = new Map<string, string[]>()
for (const ring of rings.split('\n')) {
  const [name, ...words] = ring.trim().split(' ')
  for (const word of [name!, ...words]) {
    const key = word.split('-').map(stem).join('-')
    ringOf.set(key, [...(ringOf.get(key) ?? []), name!])
  }
}

/** Verbs that need the word behind them to say what is done. */
const light = new Set([...ringOf.keys()].flatMap((key) => (key.includes('-') ? [key.slice(0, key.indexOf('-'))] : [])))

/** Words behind a light verb in which its other word is looked for: "took all of the 23 men into custody". */
const reach = 8

/**
 * What is done, as it is compared: the names of the synonyms that a trigger's stem stands among, or the stem.
 * `after`: the text behind the trigger, of which a few words are looked at.
 */
export function deedsOf(verb: string, after: string): readonly string[] {
  if (light.has(verb)) {
    const clause = /^[^.;:!?\n]{0,80}/.exec(after)?.[0] ?? ''
    for (const word of (clause.match(/\p{L}{2,30}/gu) ?? []).slice(0, reach)) {
      const found = ringOf.get(`${verb}-${stem(word)}`)
      if (found) return found
    }
  }
  return ringOf.get(verb) ?? [verb]
}
