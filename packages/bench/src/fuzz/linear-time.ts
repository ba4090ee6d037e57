import { Broken, type Sample, type Target } from './target.ts'

const pieces = 16
/** Quadratic time makes the whole take as long as 16 times its 16 pieces; what a whole page asks for more is below this. */
const limit = 5
const grown = 96 * 1024
/** Milliseconds below which a sample is not suspected: what is paid once, such as tables that are built, is no growth. */
const least = { asItIs: 150, grown: 50 }

/** Milliseconds this thread has had of a processor. */
const processor = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/**
 * Processor time of a sample against that of its 16 pieces: as it is, where it is slow, and repeated up to 96 KB.
 * Throws a Broken where the whole takes over 5 times as long as its pieces together three times over and, repeated,
 * four times as much of it over 8 times as long.
 */
export async function linearTime(target: Target, sample: Sample, clock = processor): Promise<void> {
  if (!target.divisible(sample) || sample.bytes.length === 0) return
  const spent = async (one: Sample) => {
    const from = clock()
    await target.work(one)
    return clock() - from
  }
  const own = await suspicion(spent, sample, least.asItIs)
  if (own) throw new Broken('linear time', own)
  const times = Math.floor(grown / sample.bytes.length)
  if (times < 2) return
  const suspected = await suspicion(spent, repeated(sample, times), least.grown)
  if (!suspected) return
  const [one, four] = [await spent(repeated(sample, times)), await spent(repeated(sample, 4 * times))]
  if (four > 8 * one)
    throw new Broken(
      'linear time',
      `${suspected}; four times as much takes ${four.toFixed(0)} ms after ${one.toFixed(0)}`,
    )
}

/** What makes a sample suspect, in words. */
async function suspicion(
  spent: (sample: Sample) => Promise<number>,
  sample: Sample,
  least: number,
): Promise<string | undefined> {
  const size = Math.ceil(sample.bytes.length / pieces)
  let said: string | undefined
  for (let attempt = 0; attempt < 3; attempt++) {
    const whole = await spent(sample)
    if (whole < least) return undefined
    let parts = 0
    for (let at = 0; at < sample.bytes.length; at += size)
      parts += await spent({ ...sample, bytes: sample.bytes.slice(at, at + size) })
    if (whole <= limit * parts) return undefined
    said = `${sample.bytes.length} bytes take ${whole.toFixed(0)} ms, their ${pieces} pieces ${parts.toFixed(0)} ms together`
  }
  return said
}

function repeated(sample: Sample, times: number): Sample {
  const { length } = sample.bytes
  const bytes = new Uint8Array(times * length)
  for (let i = 0; i < times; i++) bytes.set(sample.bytes, i * length)
  return { ...sample, bytes }
}
