import type { Source } from '@copydesk/core'
import { expect, test } from 'vitest'
import { createRender } from './render.ts'

const options = { to: 'jsonl', only: [], explain: false, width: 80, color: false, sketch: false } as const
const questions = [1, 2, 3].map((n) => ({ source: { id: `s${n}`, text: `Mayor Ana Veld left Orla ${n} times.` } }))

test('a source on which the reading breaks down spoils none that is read with it', () => {
  const render = createRender(options)
  const broken = { source: { text: 'Rain fell.', notes: 7 as never } satisfies Source }
  const [first, second, third] = questions.map((question) => render([question])[0]!)
  expect(render([questions[0]!, questions[1]!, broken, questions[2]!])).toEqual([
    first,
    second,
    { error: expect.stringContaining('not a function') },
    third,
  ])
})
