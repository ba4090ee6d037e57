import { EventEmitter } from 'node:events'
import { expect, test, vi } from 'vitest'
import { createPool } from './pool.ts'
import type { Question } from './render.ts'

const asked: string[][] = []

/** Answers with the text, and dies on one that says so. */
class FakeWorker extends EventEmitter {
  postMessage(questions: Question[]) {
    const texts = questions.map(({ source }) => source.text)
    asked.push(texts)
    setImmediate(() => {
      if (texts.includes('kills')) this.emit('error', new Error('out of memory'))
      else
        this.emit(
          'message',
          texts.map((text) => (text === 'fails' ? { error: 'no' } : { output: text })),
        )
    })
  }
  async terminate() {}
}

vi.mock('node:worker_threads', () => ({
  get Worker() {
    return FakeWorker
  },
}))

test('a worker takes along only the source it dies on; what waits together is read together', async () => {
  const pool = createPool(1, { to: 'jsonl', only: [], explain: false, width: 80, color: false, sketch: false })
  const render = (text: string) =>
    pool.render({ text }).then(
      ({ output }) => output,
      ({ message }: Error) => message,
    )
  expect(await Promise.all(['first', 'a', 'kills', 'fails', 'b'].map(render))).toEqual([
    'first',
    'a',
    'out of memory',
    'no',
    'b',
  ])
  expect(asked).toEqual([['first'], ['a', 'kills', 'fails', 'b'], ['a'], ['kills'], ['fails'], ['b']])
  await pool.close()
})
