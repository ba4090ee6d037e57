import type { Format } from './format.ts'
import { messageHead } from './mime-head.ts'

/**
 * One e-mail message: its text with subject, sender and date; attached texts and messages are documents of their own.
 * Source: RFC 5322.
 */
export const eml: Format<'eml'> = {
  name: 'eml',
  mediaTypes: ['message/rfc822'],
  endings: ['.eml'],
  binary: true,
  detect: (head) => messageHead(head) !== undefined,
  async *read(input) {
    const { readEml } = await import('./read-eml.ts')
    yield* readEml(input)
  },
}
