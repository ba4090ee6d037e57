import type { Format } from './format.ts'
import { messageHead } from './mime-head.ts'

/** A page that a browser saved with all its files, of which the page itself is read. Source: RFC 2557. */
export const mhtml: Format<'mhtml'> = {
  name: 'mhtml',
  mediaTypes: ['multipart/related', 'application/x-mimearchive'],
  endings: ['.mhtml', '.mht'],
  binary: true,
  detect: (head) => {
    const fields = messageHead(head)
    const related = /^multipart\/related\b/i.test(fields?.get('content-type') ?? '')
    return related && (fields?.has('snapshot-content-location') || !(fields?.has('to') || fields?.has('received')))
  },
  async *read(input) {
    const { readMhtml } = await import('./read-mhtml.ts')
    yield* readMhtml(input)
  },
}
