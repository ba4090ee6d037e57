import { Problem } from '../problem.ts'

const retry = { 'Retry-After': '1' }

export const tooSlow = (milliseconds: number) =>
  new Problem(
    'too-slow',
    {
      detail: `The document was not read within ${milliseconds} ms`,
      remedy: 'Please report it with the document; on a loaded machine try again, or raise TIME_LIMIT',
    },
    retry,
  )

export const tooLarge = (mebibytes: number) =>
  new Problem('too-large', {
    detail: `The document needs more than ${mebibytes} MiB of memory`,
    remedy: 'Split it into its articles',
  })

export const full = (waiting: number) =>
  new Problem('busy', { detail: `${waiting} documents are waiting`, remedy: 'Try again in a moment' }, retry)

export const stopping = () =>
  new Problem('busy', { detail: 'The server is stopping', remedy: 'Try again in a moment' }, retry)

/** `where` holds no word of the document. */
export const programFault = (where: string) => fault('The document met a fault of the program', where)

export const threadEnded = (where: string) => fault('The thread that read the document ended', where)

const fault = (detail: string, where: string) =>
  new Problem('internal', { detail, remedy: 'Please report it with the document and the request id' }, {}, where)
