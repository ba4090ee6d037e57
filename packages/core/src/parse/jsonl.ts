import type { Format } from './format.ts'

/** One document a line, as `readRecord` reads it. UTF-8. A line that fails ends only itself. */
export const jsonl: Format<'jsonl'> = {
  name: 'jsonl',
  mediaTypes: ['application/jsonl', 'application/x-ndjson', 'application/ndjson', 'application/x-jsonlines'],
  endings: ['.jsonl', '.ndjson'],
  detect: (head) => /^\s*\{\s*(?:"|$)/.test(head),
  async *read(input) {
    const { readJsonl } = await import('./read-jsonl.ts')
    yield* readJsonl(input)
  },
}
