import type { Coverage } from './coverage.ts'
import { broken } from './hunt.ts'
import type { Sample, Target } from './target.ts'

/** Inputs kept for what they reach: so many, each so long in bytes. */
const most = 48
const longest = 4096

/** The inputs that reach most of the code which the sources do not reach, one after the other. */
export async function distill<S extends Sample>(
  target: Target,
  seeds: readonly Sample[],
  samples: readonly S[],
  ran: Coverage,
): Promise<S[]> {
  ran()
  for (const seed of seeds) await broken(target, seed)
  const seen = new Set(ran())
  const left: { sample: S; blocks: readonly string[] }[] = []
  for (const sample of samples) {
    if (sample.bytes.length > longest || (await broken(target, sample))) continue
    left.push({ sample, blocks: ran() })
  }
  const chosen: S[] = []
  while (chosen.length < most) {
    const gains = left.map(({ blocks }) => blocks.filter((block) => !seen.has(block)).length)
    const best = Math.max(0, ...gains)
    const [taken] = best ? left.splice(gains.indexOf(best), 1) : []
    if (!taken) break
    for (const block of taken.blocks) seen.add(block)
    chosen.push(taken.sample)
  }
  return chosen
}
