import type { Coverage } from './coverage.ts'
import { linearTime } from './linear-time.ts'
import { mutate } from './mutate.ts'
import { random } from './random.ts'
import { Broken, type Sample, type Target } from './target.ts'

export interface Found {
  readonly sample: Sample
  /** Name of the promise, `throws` where core threw. */
  readonly promise: string
  readonly message: string
}

export interface Hunt {
  readonly executions: number
  /** Blocks of code reached. */
  readonly blocks: number
  /** Inputs that reached code no earlier one had. */
  readonly novel: readonly Sample[]
  /** One of each kind. */
  readonly failures: readonly Found[]
}

export interface HuntOptions {
  readonly milliseconds: number
  readonly seed: number
  readonly ran: Coverage
  /** Inputs to start with. */
  readonly corpus: readonly Sample[]
  /** Called before each execution. */
  readonly before?: (sample: Sample) => void
}

/** As many executions are looked at together, since asking what ran costs as much as running. */
const batch = 6
/** Executions slower than this, in milliseconds, are compared with their pieces. */
const slow = 120
/** Half of all mutations start from one of so many latest inputs. */
const newest = 40
/** Share of the time in which new inputs, grown, are compared with their pieces. */
const share = 0.2

/** What a sample breaks, if anything. */
export async function broken(target: Target, sample: Sample, timed = false): Promise<Found | undefined> {
  try {
    const from = performance.now()
    await target.run(sample)
    if (timed || performance.now() - from > slow) await linearTime(target, sample)
    return undefined
  } catch (error) {
    if (error instanceof Broken) return { sample, promise: error.promise, message: error.message }
    const { stack = String(error) } = error as Error
    return { sample, promise: 'throws', message: stack.split('\n').slice(0, 4).join('\n') }
  }
}

/** Mutates inputs until the time is up; those which reach new code are mutated further. */
export async function hunt(target: Target, options: HuntOptions): Promise<Hunt> {
  const { ran, before = () => {} } = options
  const draw = random(options.seed)
  const began = performance.now()
  const until = began + options.milliseconds
  let timing = 0
  const corpus = [...options.corpus]
  const novel: Sample[] = []
  const failures = new Map<string, Found>()
  const seen = new Set<string>()
  let executions = 0
  const attempt = async (sample: Sample, timed = false) => {
    before(sample)
    executions++
    const found = await broken(target, sample, timed)
    if (found && !failures.has(kind(found))) failures.set(kind(found), found)
    return !found
  }
  const isNew = () => {
    const { size } = seen
    for (const block of ran()) seen.add(block)
    return seen.size > size
  }
  for (const sample of options.corpus) await attempt(sample)
  isNew()
  while (performance.now() < until) {
    const samples = Array.from({ length: batch }, () => {
      const parent = draw.below(2) ? draw.pick(corpus.slice(-newest)) : draw.pick(corpus)
      return mutate(parent, draw.pick(corpus), target.variants, draw, target.name === 'parse')
    })
    for (const sample of samples) await attempt(sample)
    const together = ran()
    if (!together.some((block) => !seen.has(block))) continue
    for (const sample of samples) {
      const sound = await attempt(sample)
      if (!isNew() || !sound) continue
      const now = performance.now()
      if (timing < share * (now - began)) {
        if (!(await attempt(sample, true))) continue
        timing += performance.now() - now
      }
      novel.push(sample)
      corpus.push(sample)
    }
    for (const block of together) seen.add(block)
  }
  return { executions, blocks: seen.size, novel, failures: [...failures.values()] }
}

/** Failures of one kind differ in their figures only. */
const kind = ({ promise, message }: Found): string => `${promise} ${message.replace(/\d+/g, '#').slice(0, 400)}`
