import { folded, surnameKeys } from '../entities/person-names.ts'
import { byKey } from './by-key.ts'
import type { Joining } from './joining.ts'
import { type Person, personOf, samePerson, type Verdict } from './same-person.ts'
import { signsOf } from './signs.ts'

/** Persons already told apart that a further one of the same surname is compared with, and members of each. */
const compared = 40
const perPerson = 6

/** Persons under one surname: first those with full names, then initials, then the surname alone. */
export function joinPersons({ members, link, suggest, related }: Joining): void {
  const indices = members.flatMap(({ entity }, i) => (entity.kind === 'person' ? [i] : []))
  const signs = signsOf(indices.map((i) => members[i]!))
  const persons = new Map<number, Person>()
  indices.forEach((i, k) => {
    const { names, article } = members[i]!
    persons.set(i, personOf(names, signs[k]!, article.published?.value))
  })
  const blocks = byKey(indices, (i) => surnameKeys(persons.get(i)!.surname).slice(-1))
  for (const block of blocks.values()) {
    const rank = (i: number) => {
      const given = persons.get(i)!.full[0]?.given
      return given === undefined ? 2 : /^\p{Lu}\.?$/u.test(given) ? 1 : 0
    }
    const kept: number[][] = []
    for (const i of [...block].sort((a, b) => rank(a) - rank(b) || a - b)) {
      const verdicts = kept.slice(-compared).map((cluster) => ({ cluster, verdict: judge(cluster, i) }))
      const alone = rank(i) === 2
      const fitting = verdicts.filter(({ verdict }) => verdict.is === 'same')
      const [best, second] = fitting.sort((a, b) => b.verdict.certainty - a.verdict.certainty)
      // a surname or an initial that two bear is nobody's, unless the office tells
      const only = !second || (best?.verdict.rule === 'surname-and-role' && second.verdict.rule !== best.verdict.rule)
      if (best && (only || rank(i) === 0)) {
        best.cluster.push(i)
        link(best.cluster[0]!, i, best.verdict.rule, best.verdict.certainty)
        continue
      }
      const givens = new Set(kept.map(([first]) => folded(persons.get(first!)?.full[0]?.given ?? '')))
      for (const { cluster, verdict } of verdicts) {
        if (verdict.is === 'different' || (verdict.rule === 'surname' && (givens.size > 1 || rank(cluster[0]!) === 2)))
          continue
        const reason =
          verdict.is === 'likely' ? verdict.reason : `${alone ? 'the surname' : 'the name'} fits others too`
        suggest(cluster[0]!, i, reason, verdict.rule, verdict.is === 'likely' ? verdict.certainty : 0.4)
      }
      kept.push([i])
    }
  }

  /** With all of a person's members: one that contradicts is enough. */
  function judge(cluster: readonly number[], i: number): Verdict {
    let best: Verdict | undefined
    for (const other of cluster.slice(0, perPerson)) {
      const verdict = samePerson(persons.get(other)!, persons.get(i)!, related(other, i))
      if (verdict.is === 'different') return verdict
      if (!best || (verdict.is === 'same') > (best.is === 'same') || verdict.certainty > best.certainty) best = verdict
    }
    return best!
  }
}
