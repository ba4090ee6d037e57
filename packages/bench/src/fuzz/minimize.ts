import type { Sample } from './target.ts'

/** A smaller sample of which `fails` still holds: stretches are left out, ever shorter ones, until the time is up. */
export async function minimize(
  sample: Sample,
  fails: (sample: Sample) => Promise<boolean>,
  milliseconds: number,
): Promise<Sample> {
  const until = performance.now() + milliseconds
  let { bytes } = sample
  for (
    let size = Math.ceil(bytes.length / 2);
    size >= 1 && performance.now() < until;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let at = 0; at < bytes.length && performance.now() < until; ) {
      const smaller = new Uint8Array(bytes.length - Math.min(size, bytes.length - at))
      smaller.set(bytes.subarray(0, at))
      smaller.set(bytes.subarray(at + size), at)
      if (await fails({ ...sample, bytes: smaller })) bytes = smaller
      else at += size
    }
  }
  return { ...sample, bytes }
}
