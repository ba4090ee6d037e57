import type { Source } from '../schema/index.ts'
import { Cursor } from './cursor.ts'
import type { Failure } from './failure.ts'
import type { Format, Input } from './format.ts'
import { Gunzip, isGzip } from './gunzip.ts'
import { withNote } from './inside.ts'

/** A packed file of any format, of one gzip member or many. What a damaged one still gives is read. */
export const gzip: Format<'gzip'> = {
  name: 'gzip',
  mediaTypes: ['application/gzip', 'application/x-gzip'],
  endings: ['.gz'],
  detect: () => false,
  holds: isGzip,
  read: readPacked,
}

async function* readPacked(input: Input): AsyncGenerator<Source | Failure> {
  const { name, hint, expansion } = input
  const cursor = new Cursor(input.bytes)
  const packed = new Gunzip(cursor, expansion)
  const { mediaType: _, ...inner } = hint
  const file = (hint.name ?? name).replace(/\.t?gz$/i, (ending) => (/t/i.test(ending) ? '.tar' : ''))
  try {
    for await (const item of input.open({ ...input, bytes: packed, packed, hint: { ...inner, name: file } })) {
      const { problem } = packed
      yield problem && !packed.apart
        ? withNote(item, { rule: 'gzip', message: `Packed byte ${problem.offset}: ${problem.message}; read so far` })
        : item
    }
    const { problem } = packed
    if (problem)
      yield {
        failure: 'malformed',
        message: `The gzip file is damaged at byte ${problem.offset}: ${problem.message}; what lies before was read`,
        remedy: 'Download or copy it again',
        input: name,
        byteOffset: problem.offset,
      }
  } finally {
    await cursor.close()
  }
}
