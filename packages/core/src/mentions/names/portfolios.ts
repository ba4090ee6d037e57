import type { Vocabulary } from '../vocabulary.ts'
import type { Word } from '../words.ts'
import type { Run } from './runs.ts'

const offices =
  /^(?:minister|ministers|secretary|undersecretary|commissioner|adviser|advisor|director|department|directorate|professor|dean|chair|head|faculty)$/
const extra = /^(?:affairs|justice|foreign|security|finance|defen[cs]e|education|welfare|homeland|interior)$/

/**
 * Takes from the runs the words of an office that stand behind "of" or "for", so that they are no names.
 *
 *     Minister for [Home Affairs and Justice Ilse Maren]   ->   Ilse Maren
 */
export function withoutPortfolios(runs: readonly Run[], words: readonly Word[], vocabulary: Vocabulary): Run[] {
  const ordinary = (i: number) => {
    const word = words[i] as Word
    return (
      !word.upper &&
      (extra.test(word.lower) || (vocabulary.commonWords.has(word.lower) && !vocabulary.givenNames.has(word.lower)))
    )
  }
  const kept: Run[] = []
  let portfolioEnd = -1
  for (const run of runs) {
    const link = words[run.first - 1]
    const office = words[run.first - 2]
    const opens =
      (!!link && /^(?:of|for)$/.test(link.lower) && !!office && offices.test(office.lower)) ||
      (run.first - 1 === portfolioEnd && !!link && /^(?:and|,|&)$/.test(link.lower))
    let first = run.first
    while (
      opens &&
      first < run.last &&
      (ordinary(first) || (first > run.first && /^(?:and|of|&)$/.test((words[first] as Word).lower)))
    )
      first++
    if (opens && first === run.last) portfolioEnd = run.last
    if (first < run.last) kept.push({ first, last: run.last })
  }
  return kept
}
