import { expect, test } from 'vitest'
import { clean } from './clean.ts'
import { kept } from './corpus.ts'
import { coverage } from './coverage.ts'
import { broken, hunt } from './hunt.ts'
import { linearTime } from './linear-time.ts'
import { minimize } from './minimize.ts'
import { longest, mutate } from './mutate.ts'
import { parse } from './parse.ts'
import { random } from './random.ts'
import { Broken, type Sample, type Target } from './target.ts'

const targets = [parse, clean]

const said = ({ promise, message }: { promise: string; message: string }) => `${promise}: ${message}`

test.each(targets)('what is kept for $name', async (target) => {
  const samples = kept(target)
  expect(samples.length).toBeGreaterThan(20)
  const failures: string[] = []
  for (const sample of samples) {
    const found = await broken(target, sample)
    if (found) failures.push(`${sample.name}: ${said(found)}`)
  }
  expect(failures).toEqual([])
})

test.each(targets)('two seconds of $name, the same mutations each time', async (target) => {
  const corpus = [...target.seeds(), ...kept(target)]
  const { executions, failures } = await hunt(target, { milliseconds: 2000, seed: 31, ran: () => [], corpus })
  expect(failures.map(said)).toEqual([])
  expect(executions).toBeGreaterThan(10)
})

const sample = (text: string): Sample => ({ variant: 'txt', bytes: new Uint8Array(Buffer.from(text)) })
const planted = (run: (text: string) => void): Target => ({
  name: 'planted',
  variants: ['txt'],
  seeds: () => [sample('Rain fell on Orla.')],
  run: ({ bytes }) => run(Buffer.from(bytes).toString()),
  work: ({ bytes }) => run(Buffer.from(bytes).toString()),
  divisible: () => true,
})

test('what is planted is found and made small', async () => {
  const target = planted((text) => {
    if (text.includes('Photo: ') && text.length > 40) throw new Broken('copies', `${text.length} characters`)
    if (text.includes('</script>')) throw new TypeError('no script')
  })
  const { failures } = await hunt(target, { milliseconds: 1000, seed: 1, ran: () => [], corpus: target.seeds() })
  expect(failures.map(({ promise }) => promise).sort()).toEqual(['copies', 'throws'])
  const found = failures.find(({ promise }) => promise === 'copies') as { sample: Sample }
  const same = async (smaller: Sample) => (await broken(target, smaller))?.promise === 'copies'
  const small = await minimize(found.sample, same, 5000)
  expect(small.bytes.length).toBe(41)
})

test('quadratic time is found, linear time is not taken for it', async () => {
  let now = 0
  const clock = () => now
  const input = sample('Rain fell on Orla. '.repeat(100))
  const share = (text: string) => text.length / (96 * 1024)
  const taking = (milliseconds: (text: string) => number) =>
    planted((text) => {
      now += milliseconds(text)
    })
  const linear = taking((text) => 150 * share(text))
  await linearTime(linear, input, clock)
  const quadratic = taking((text) => 150 * share(text) ** 2)
  await expect(linearTime(quadratic, input, clock)).rejects.toThrow(/9\d{4} bytes take \d+ ms, their 16 pieces \d+ ms/)
})

test('coverage tells new code from code that has run', () => {
  const ran = coverage()
  const text = 'Mayor Ana Veld spoke.'
  clean.run(sample(text))
  const first = new Set(ran())
  expect(first.size).toBeGreaterThan(100)
  clean.run(sample(text))
  expect(ran().filter((block) => !first.has(block)).length).toBeLessThan(first.size / 4)
})

test('the same seed draws the same samples, never too long', () => {
  const draw = (seed: number) => {
    const numbers = random(seed)
    return Array.from({ length: 500 }, () =>
      mutate(sample('Rain\nfell'), sample('“Snow”'), ['txt', 'html'], numbers, true),
    )
  }
  expect(draw(7)).toEqual(draw(7))
  expect(draw(7)).not.toEqual(draw(8))
  expect(Math.max(...draw(7).map(({ bytes }) => bytes.length))).toBeLessThanOrEqual(longest)
  expect(() => random(1).pick([])).toThrow(/0 items/)
})
