import { loadLexicon } from '@copydesk/lexicon'
import { expect, test } from 'vitest'
import { createReader } from '../index.ts'

const reader = createReader(await loadLexicon())

test.each([
  ['The old ferry burned while the town slept, and Ana Veld left the pier, saying that it was over.', 'Ana Veld'],
  ['Ana Veld said that the ferry was old and added that the pier was older.', 'Ana Veld'],
  ['The meeting ended at noon, with one engineer saying that the pier was rotten.', 'one engineer'],
  ['A leaked letter seen by Radio Orla says that the pier is rotten.', 'A leaked letter seen by Radio Orla'],
  ['A panel of engineers led by Ana Veld agreed that the pier is rotten.', 'A panel of engineers led by Ana Veld'],
  ['Friends who have seen Petr Dimek on the lake recently say that he is calm.', 'Friends'],
  ['Ana Veld, after the row about her boat broke out in March, initially said that she owned none.', 'Ana Veld'],
  ['Ana Veld has since stressed that she owned none.', 'Ana Veld'],
  ['Ida Vell, a pollster who advises it, said that the party was lost.', 'Ida Vell'],
  ['Ana Veld — whose father, a miner, built it — said that the pier was safe.', 'Ana Veld'],
  ['Petr Dimek doubts a report from Radio Orla saying that the port was sold.', 'a report from Radio Orla'],
  ['Petr Dimek issued a statement saying that their port was sold.', 'Petr Dimek'],
  ['The young clerk, Ana Veld recalled, asked her whether the port was sold.', 'The young clerk'],
  ['The bill was “too high,” Ana Veld said, adding that the state should pay.', 'Ana Veld'],
  ['As he mentioned Ana Veld’s plea for ten boats and described the state of the lake.', 'he'],
])('%s', (text, expected) => {
  expect((reader.read({ text, clean: false }).quotes ?? []).at(-1)?.speaker?.text?.slice(0, expected.length)).toBe(
    expected,
  )
})
