import type { DuplicateOf } from '../schema/index.ts'
import { oneLine } from '../text/index.ts'

/** Of what an article is a copy, and how near, in words. */
export function copyOf({ source, exact, similarity, differs, omitted = 0 }: DuplicateOf): string {
  const count = differs.length + omitted
  if (exact) return `exact copy of ${oneLine(source)}`
  const differences = count === 0 ? 'in another order' : `${count} difference${count === 1 ? '' : 's'}`
  return `near copy of ${oneLine(source)} (${Math.floor(similarity * 100)} % shared, ${differences})`
}
