import type { Format } from './format.ts'
import { messageHead } from './mime-head.ts'

/** The line before a message of a mailbox: who sent it and when, to the second. Source: RFC 4155, appendix A. */
export const envelope = /^From \S.*\d:\d\d/

/**
 * Mails in one file, each behind a line that begins with `From `: each mail as an e-mail message of its own.
 * Source: RFC 4155; of the ways to quote such lines within a mail, that of mboxrd.
 */
export const mbox: Format<'mbox'> = {
  name: 'mbox',
  mediaTypes: ['application/mbox'],
  endings: ['.mbox'],
  binary: true,
  detect: (head) => envelope.test(head) && messageHead(head) !== undefined,
  async *read(input) {
    const { readMbox } = await import('./read-mbox.ts')
    yield* readMbox(input)
  },
}
