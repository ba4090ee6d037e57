import { request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { post } from './ask.ts'
import { misbehaving, serve } from './serve.ts'

const text = (words: string) => post({ text: words })
const entries = (log: string) =>
  log
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

/** Sends a document and hangs up as soon as it has left, or as soon as an answer begins. */
function hangUp(url: string, body: string, when: 'sent' | 'answered'): Promise<void> {
  return new Promise((resolve) => {
    const headers = { 'Content-Type': 'application/json' }
    const asked = request(new URL('/v1/read', url), { method: 'POST', headers, agent: false }, (response) =>
      response.once('data', () => asked.destroy()),
    )
    asked.on('error', () => {})
    asked.on('close', () => resolve())
    asked.end(body, () => when === 'sent' && setTimeout(() => asked.destroy(), 50))
  })
}

describe('a document that takes too long', () => {
  test('is ended, told of with 503, and the others go on', async () => {
    const { ask } = await serve({ misbehaving: true, timeLimit: 2500 })
    const began = performance.now()
    const runaway = ask(text('HANG for ever'))
    const others = await Promise.all(Array.from({ length: 20 }, (_, i) => ask(text(`Rain fell on day ${i}.`))))
    expect(others.map(({ status }) => status)).toEqual(others.map(() => 200))
    const answer = await runaway
    expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '1' } })
    expect(answer.json).toMatchObject({
      type: 'urn:copydesk:problem:too-slow',
      detail: expect.stringContaining('2500 ms'),
    })
    expect(performance.now() - began).toBeLessThan(20_000)
  })

  test('as often as there are threads: others take their places', async () => {
    const { ask } = await serve({ misbehaving: true, timeLimit: 1500 })
    const runaways = await Promise.all(Array.from({ length: 5 }, () => ask(text('HANG'))))
    expect(runaways.map(({ status }) => status)).toEqual([503, 503, 503, 503, 503])
    expect((await ask(text('Rain fell.'))).status).toBe(200)
  })

  test('in a list is a problem in its place', async () => {
    const { ask } = await serve({ misbehaving: true, timeLimit: 1500 })
    const { json } = await ask(post([{ text: 'Rain.' }, { text: 'HANG' }, { text: 'THROW' }, { text: 'Snow.' }]))
    expect(json.results.map((one: { status?: number }) => one.status)).toEqual([undefined, 503, 500, undefined])
  })
})

test('a document that takes too much memory is ended, told of with 413, and the next is read', async () => {
  const { ask } = await serve({ pool: { memoryLimit: 64, worker: misbehaving } })
  const answer = await ask(text('GROW'))
  expect([answer.status, answer.json.detail]).toEqual([413, expect.stringContaining('64 MiB')])
  expect((await ask(text('Rain fell.'))).status).toBe(200)
})

describe('a fault of the program', () => {
  test.each(['THROW', 'EXIT'])('%s is 500 with a request id, and the next document is read', async (deed) => {
    const { ask, log } = await serve({ misbehaving: true })
    const { status, json, text: body } = await ask(text(`${deed} this`))
    expect(status).toBe(500)
    expect(json.requestId).toMatch(/^[\da-f-]{36}$/)
    expect(body).not.toMatch(/SECRETWORD|misbehaving-worker/)
    expect((await ask(text('Rain fell.'))).status).toBe(200)
    const entry = entries(log()).find(({ id }) => id === json.requestId)
    expect(entry).toMatchObject({
      level: 50,
      status: 500,
      problem: 'internal',
      fault: expect.stringMatching(/RangeError at .*misbehaving-worker|exit/),
    })
  })
})

describe('many at once', () => {
  test('500 are read, each with its own answer', async () => {
    const { ask } = await serve()
    const answers = await Promise.all(
      Array.from({ length: 500 }, (_, i) =>
        ask(post({ id: `r${i}`, text: `Rain fell on day ${i}, said Mayor Ana Veld.` })),
      ),
    )
    expect(answers.map(({ status, json }) => [status, json.source?.id])).toEqual(answers.map((_, i) => [200, `r${i}`]))
  }, 60_000)

  test('more than may wait are told to come again', async () => {
    const { ask } = await serve({
      misbehaving: true,
      workers: 1,
      pool: { queueLimit: 3, worker: misbehaving },
    })
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(text('SLEEP a little'))))
    const counts = (wanted: number) => answers.filter(({ status }) => status === wanted).length
    expect([counts(200), counts(503)]).toEqual([4, 4])
    expect(answers.find(({ status }) => status === 503)).toMatchObject({ headers: { 'retry-after': '1' } })
  })
})

describe('a client that hangs up', () => {
  test('is noticed; what waits for it is not read, and the others go on', async () => {
    const { url, ask, log } = await serve({ misbehaving: true, workers: 1 })
    const gone = [
      hangUp(url, '{"text": "SLEEP 1"}', 'sent'),
      ...Array.from({ length: 20 }, () => hangUp(url, '{"text": "SLEEP 2"}', 'sent')),
    ]
    await Promise.all(gone)
    const began = performance.now()
    expect((await ask(text('Rain fell.'))).status).toBe(200)
    expect(performance.now() - began, '21 naps of 300 ms were not all taken').toBeLessThan(5000)
    await wait(100)
    expect(entries(log()).filter(({ abandoned }) => abandoned)).toHaveLength(21)
  })

  test('in the middle of its answer stops the reading of its list', async () => {
    const { url, ask, log } = await serve({ misbehaving: true })
    const list = JSON.stringify(Array.from({ length: 60 }, () => ({ text: 'SLEEP' })))
    await hangUp(url, list, 'answered')
    expect((await ask(text('Rain fell.'))).status).toBe(200)
    await expect
      .poll(() => entries(log()).find(({ abandoned }) => abandoned))
      .toMatchObject({ status: 200, level: 30, failed: 0 })
    expect(entries(log()).find(({ abandoned }) => abandoned).read).toBeLessThan(20)
  })

  test('in the middle of its question is no fault', async () => {
    const { url, ask, log } = await serve()
    await new Promise<void>((resolve) => {
      const headers = { 'Content-Type': 'application/json', 'Content-Length': '1000' }
      const asked = request(new URL('/v1/read', url), { method: 'POST', headers, agent: false })
      asked.on('error', () => resolve())
      asked.write('{"text": "', () => setTimeout(() => asked.destroy(new Error('gone')), 50))
    })
    expect((await ask(text('Rain fell.'))).status).toBe(200)
    expect(entries(log()).filter(({ level }) => level > 30)).toEqual([])
  })
})

test('the log holds what happened and no word of a document', async () => {
  const { ask, log } = await serve({ misbehaving: true })
  const words = ['SECRETWORD', 'radio-halden.example']
  await ask({ ...text('SECRETWORD rain fell.'), path: '/v1/read?uri=https://radio-halden.example/1&id=SECRETWORD' })
  await ask(post('{"text": "SECRETWORD'))
  await ask(text('THROW SECRETWORD'))
  await ask(post([{ text: 'SECRETWORD' }, { SECRETWORD: 1 }]))
  await ask({ path: '/v1/read?only=SECRETWORD', method: 'POST', headers: { 'X-Request-Id': 'desk-1' } })
  expect(words.filter((word) => log().includes(word))).toEqual([])
  expect(
    entries(log())
      .filter(({ path }) => path === '/v1/read')
      .map(({ status, read, failed }) => [status, read, failed]),
  ).toEqual([
    [200, 1, 0],
    [400, 0, 1],
    [500, 0, 1],
    [200, 1, 1],
    [400, 0, 1],
  ])
  expect(entries(log()).at(-1)).toMatchObject({ id: 'desk-1', method: 'POST', milliseconds: expect.any(Number) })
})

describe('the end', () => {
  test('requests under way are finished, new ones are not taken', async () => {
    const { ask, close } = await serve({ misbehaving: true })
    await ask(text('Rain.'))
    const running = [ask(text('SLEEP')), ask(post([{ text: 'SLEEP' }, { text: 'SLEEP' }, { text: 'Rain.' }]))]
    await wait(100)
    const closed = close()
    await expect(ask(text('Rain.'))).rejects.toThrow(/ECONNREFUSED|ECONNRESET/)
    const [one, list] = await Promise.all(running)
    expect([one?.status, list?.json.results.length]).toEqual([200, 3])
    await closed
  })

  test('a client that keeps its connection does not hold it up', async () => {
    const { url, close } = await serve()
    await fetch(new URL('/v1/health', url)).then((response) => response.text())
    const began = performance.now()
    await close()
    expect(performance.now() - began).toBeLessThan(4500)
  })

  test('what does not end in time is cut off', async () => {
    const { ask, close } = await serve({ misbehaving: true, graceTime: 200 })
    await ask(text('Rain.'))
    const running = ask(text('HANG')).catch((error) => error.code)
    await wait(100)
    const began = performance.now()
    await close()
    expect(await running).toBe('ECONNRESET')
    expect(performance.now() - began).toBeLessThan(8000)
  })
})
