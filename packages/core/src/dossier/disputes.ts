import type { DossierConflict, Voice } from '../schema/index.ts'
import { type Told, voucherOf } from './agreements.ts'
import { otherPowers, turnedAround } from './same-event.ts'

/** Where the accounts of one event in several articles contradict each other: who did it, whether, when and where. */
export function disputesOf(told: readonly Told[]): DossierConflict[] {
  const found: DossierConflict[] = []
  const asserted = told.filter(({ happening: { event } }) => event.accounts.some(({ stance }) => stance === 'asserts'))
  const sentence = (one: Told, by = voucherOf(one)): Voice =>
    one.voices.voice(by, one.voices.sentence(one.happening.event.trigger))

  const dispute = (of: Omit<DossierConflict, 'between'>, contradict: Contradict) => {
    const sides = rivals(asserted, contradict)
    if (sides.length > 1) found.push({ ...of, between: sides.map((one) => sentence(one)) })
  }

  // another description of the doer is no other doer: "a gunman", "a man of 61"
  dispute(
    { kind: 'blame', about: 'who did it', rule: 'other-actors', certainty: 0.6 },
    ({ happening: a }, { happening: b }) =>
      a.event.class === 'ASSAULT' && b.event.class === 'ASSAULT' && (turnedAround(a, b) || otherPowers(a, b)),
  )

  const denied = told.flatMap((one) =>
    one.happening.event.accounts
      .filter(({ stance, by }) => stance === 'denies' && one.voices.act(by) === 'deny')
      .map(({ by }) => ({ one, by })),
  )
  const [denial] = denied
  const against = denial && asserted.find(({ happening }) => happening.article !== denial.one.happening.article)
  if (denial && against)
    found.push({
      kind: 'denial',
      about: 'whether it happened',
      between: [sentence(against), sentence(denial.one, denial.by)],
      rule: 'denied-event',
      certainty: 0.7,
    })

  dispute(
    { kind: 'time', about: 'when', rule: 'other-day', certainty: 0.6 },
    ({ happening: a }, { happening: b }) =>
      a.from !== undefined &&
      a.from === a.to &&
      b.from !== undefined &&
      b.from === b.to &&
      Math.abs(a.from - b.from) > 1,
  )

  // an article that names both places may mean either
  dispute(
    { kind: 'place', about: 'where', rule: 'other-place', certainty: 0.5 },
    ({ happening: { place: a, article: x } }, { happening: { place: b, article: y } }) => {
      if (a?.place?.geonames === undefined || b?.place?.geonames === undefined || a.id === b.id) return false
      if (a.place.precision === 'area' || b.place.precision === 'area') return false
      const names = ({ members }: typeof a, article: string) => members.some((one) => one.article === article)
      return !names(a, y.id) && !names(b, x.id)
    },
  )

  for (const { happening, voices } of told)
    for (const { about, kind, between, rule, certainty } of happening.article.conflicts ?? [])
      if (about === happening.event.id)
        found.push({
          kind,
          about: happening.event.trigger.text,
          between: between.map(({ by, span }) => voices.voice(by, span)),
          rule,
          certainty,
        })
  return found
}

type Contradict = (a: Told, b: Told) => boolean

/** Accounts of one event compared with each other, each with each. */
const accountsCompared = 60

/** Those of several articles that contradict another one, one an article. */
function rivals(told: readonly Told[], contradict: Contradict): Told[] {
  const some = told.slice(0, accountsCompared)
  const found = some.filter((one) =>
    some.some((other) => other.happening.article !== one.happening.article && contradict(one, other)),
  )
  return found.filter((one, i) => found.findIndex(({ happening }) => happening.article === one.happening.article) === i)
}
