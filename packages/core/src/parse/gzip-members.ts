import type { Source } from '../schema/index.ts'
import { Cursor } from './cursor.ts'
import type { Failure } from './failure.ts'
import type { Input } from './format.ts'
import { Gunzip } from './gunzip.ts'
import { withNote } from './inside.ts'

/** Reads what a gzip file holds, and tells where it is damaged. */
export async function* readMembers(input: Input): AsyncGenerator<Source | Failure> {
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
