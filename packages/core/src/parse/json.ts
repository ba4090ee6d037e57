import { listNames } from './fields.ts'
import type { Format } from './format.ts'

/** A list of records, an object that holds one (a JSON Feed, an answer of an API), one record, or one after the other. */
export const json: Format<'json'> = {
  name: 'json',
  mediaTypes: ['application/json', 'application/feed+json', 'text/json'],
  endings: ['.json'],
  detect: (head) => /^\s*\[\s*(?:\{\s*(?:"|$)|$)/.test(head) || isOneObject(head),
  async *read(input) {
    const { readJson } = await import('./read-json.ts')
    yield* readJson(input)
  },
}

/** An object over several lines, or one that begins as a feed or holds a list by a name such lists have. */
function isOneObject(head: string): boolean {
  if (!/^\s*\{\s*(?:"|$)/.test(head)) return false
  let depth = 0
  let string = false
  for (let i = 0; i < head.length; i++) {
    const char = head.charAt(i)
    if (string) {
      if (char === '\\') i++
      else if (char === '"') string = false
    } else if (char === '"') string = true
    else if (char === '{' || char === '[') {
      const name = char === '[' && /"(\w{1,20})"\s*:\s*$/.exec(head.slice(Math.max(0, i - 40), i))?.[1]
      if (depth <= 2 && name && listNames.test(name) && /^\[\s*\{/.test(head.slice(i, i + 80))) return true
      depth++
    } else if ((char === '}' || char === ']') && --depth === 0) return false
    else if (char === '\n') return true
  }
  return false
}
