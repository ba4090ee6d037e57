import { Broken, type Sample, type Target } from './target.ts'

const pieces = 16
/** Quadratic time makes the whole take as long as 16 times its 16 pieces; what a whole page asks for more than its pieces is below this. */
const limit = 5
const grown = 96 * 1024
/** Milliseconds below which nothing is measured. */
const least = 60

/**
 * Processor time of a sample, repeated up to 96 KB, against that of its 16 pieces; and of the sample as it is where it
 * is slow. Throws a Broken where the whole takes over 5 times as long as its pieces together, three times over.
 */
export async function linearTime(target: Target, sample: Sample): Promise<void> {
  if (!target.divisible(sample) || sample.bytes.length === 0) return
  await compare(target, sample)
  const times = Math.floor(grown / sample.bytes.length)
  if (times < 2) return
  const bytes = new Uint8Array(times * sample.bytes.length)
  for (let i = 0; i < times; i++) bytes.set(sample.bytes, i * sample.bytes.length)
  await compare(target, { ...sample, bytes })
}

async function compare(target: Target, sample: Sample): Promise<void> {
  const size = Math.ceil(sample.bytes.length / pieces)
  for (let attempt = 1; ; attempt++) {
    const whole = await spent(() => target.work(sample))
    if (whole < least) return
    let parts = 0
    for (let at = 0; at < sample.bytes.length; at += size)
      parts += await spent(() => target.work({ ...sample, bytes: sample.bytes.slice(at, at + size) }))
    if (whole <= limit * parts) return
    if (attempt === 3)
      throw new Broken(
        'linear time',
        `${sample.bytes.length} bytes take ${whole.toFixed(0)} ms, their ${pieces} pieces ${parts.toFixed(0)} ms together`,
      )
  }
}

async function spent(work: () => unknown): Promise<number> {
  const from = process.threadCpuUsage()
  await work()
  const { user, system } = process.threadCpuUsage(from)
  return (user + system) / 1000
}
