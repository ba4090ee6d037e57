import type { Format } from './format.ts'

/** First bytes of a gzip member. Source: RFC 1952, 2.3.1. */
export const isGzip = ([a, b, method = 8]: Uint8Array) => a === 0x1f && b === 0x8b && method === 8

/** A packed file of any format, of one gzip member or many. What a damaged one still gives is read. */
export const gzip: Format<'gzip'> = {
  name: 'gzip',
  mediaTypes: ['application/gzip', 'application/x-gzip'],
  endings: ['.gz'],
  detect: () => false,
  holds: isGzip,
  async *read(input) {
    const { readMembers } = await import('./gzip-members.ts')
    yield* readMembers(input)
  },
}
