import type { Range } from '../schema/index.ts'
import type { OffsetMap } from '../text/index.ts'

/** A copy in which everything with `start` and `end` also has its `text` and its `source`. */
export function place<T>(value: T, text: string, map: OffsetMap): T {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return typeof value[0] === 'string' ? value : value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    const copy: Record<string, unknown> = {}
    const fields = value as Record<string, unknown>
    for (const key in fields) {
      const field = fields[key]
      if (field === undefined) continue
      copy[key] = typeof field === 'object' ? walk(field) : field
      if (key === 'end' && typeof fields.start === 'number') {
        const range = fields as unknown as Range
        copy.source = map.toSource(range)
        copy.text = text.slice(range.start, range.end)
      }
    }
    return copy
  }
  return walk(value) as T
}
