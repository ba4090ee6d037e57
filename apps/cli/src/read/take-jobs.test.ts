import { expect, test } from 'vitest'
import { takeJobs, type Waiting } from './take-jobs.ts'

const job = (characters: number, alone?: true): Waiting => ({
  question: { source: { text: 'x'.repeat(characters) } },
  ...(alone && { alone }),
})
const jobs = (count: number, characters = 9) => Array.from({ length: count }, () => job(characters))

test.each([
  ['a lone one, at once', jobs(1), 4, 1],
  ['no more than a share', jobs(10), 4, 3],
  ['never more than sixteen', jobs(100), 2, 16],
  ['what is short enough together', jobs(40, 60_000), 2, 3],
  ['one that is long, by itself', [job(900_000), ...jobs(30)], 1, 1],
  ['nothing long behind short ones', [...jobs(5), job(900_000), ...jobs(30)], 1, 5],
  ['one that a worker may have died on, by itself', [job(9, true), ...jobs(30)], 1, 1],
  ['nothing of that kind behind others', [job(9), job(9, true), job(9)], 1, 1],
])('%s', (_, waiting, workers, taken) => {
  const all = [...waiting]
  expect(takeJobs(waiting, workers)).toEqual(all.slice(0, taken))
  expect(waiting).toEqual(all.slice(taken))
})
