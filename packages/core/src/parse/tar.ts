import type { Source } from '../schema/index.ts'
import { ArchiveFiles } from './archive-files.ts'
import { collect } from './bytes.ts'
import { Cursor } from './cursor.ts'
import { damaged } from './damaged.ts'
import { decode } from './decode.ts'
import type { Failure } from './failure.ts'
import type { Format, Input } from './format.ts'
import { Limited } from './limited.ts'

const block = 512
/** Longest name that is told in a record of its own. */
const longest = 65536

/** A tar archive of files in any format (ustar, GNU, pax). Source: IEEE Std 1003.1-2017, pax. */
export const tar: Format<'tar'> = {
  name: 'tar',
  mediaTypes: ['application/x-tar'],
  endings: ['.tar'],
  detect: () => false,
  holds: (head) => head.length >= block && text(head, 257, 5) === 'ustar' && checks(head),
  read: readArchive,
}

async function* readArchive(input: Input): AsyncGenerator<Source | Failure> {
  const { name } = input
  const cursor = new Cursor(input.bytes)
  const files = new ArchiveFiles(input, 'tar')
  let given: string | undefined // a name told before its file
  const broken = (byteOffset: number, message: string): Failure => {
    files.documents++
    return damaged('tar', name, byteOffset, message)
  }
  try {
    for (;;) {
      const byteOffset = cursor.offset
      const header = (await cursor.look(block)).subarray(0, block)
      if (header.every((byte) => byte === 0) && (header.length === block || files.count > 0)) break // two blocks of zeros end it
      if (header.length < block || !checks(header)) {
        yield broken(
          byteOffset,
          header.length < block ? 'it was cut short' : 'no file begins here, and no next one can be told',
        )
        break
      }
      cursor.skip(block)
      const size = sizeOf(header)
      const type = String.fromCharCode(header[156] ?? 0)
      const content = new Limited(cursor, size)
      if ((type === 'x' || type === 'L') && size <= longest) {
        const told = decode((await collect(content, longest)) ?? new Uint8Array()).text
        given = type === 'L' ? told.replace(/\0.*$/s, '') : (/(?:^|\n)\d{1,6} path=([^\n]*)\n/.exec(told)?.[1] ?? given)
        await cursor.discard((block - (size % block)) % block)
        continue
      }
      const folder = text(header, 345, 155)
      const path = given ?? (folder ? `${folder}/${text(header, 0, 100)}` : text(header, 0, 100))
      given = undefined
      const file = files.next(path, byteOffset)
      if (type === '0' || type === '\0' || type === '7')
        yield* files.read(file, content, () =>
          content.short ? `The archive ends ${content.left} bytes before the file does; read so far` : undefined,
        )
      await content.finish()
      if (content.left > 0) {
        yield broken(cursor.offset, `it was cut short, ${content.left} bytes before the end of "${path}"`)
        break
      }
      await cursor.discard((block - (size % block)) % block)
    }
    yield* files.end()
  } finally {
    await cursor.close()
  }
}

const text = (header: Uint8Array, from: number, size: number) =>
  decode(header.subarray(from, from + size)).text.replace(/\0.*$/s, '')

/** In octal digits, or in base 256 where the first bit is set. */
function sizeOf(header: Uint8Array): number {
  const field = header.subarray(124, 136)
  if (((field[0] ?? 0) & 0x80) === 0) return Number.parseInt(text(header, 124, 12).trim() || '0', 8) || 0
  return field.subarray(4).reduce((size, byte) => size * 256 + byte, 0)
}

/** The sum of a header's bytes, its own field read as blanks. */
function checks(header: Uint8Array): boolean {
  let sum = 256
  for (let i = 0; i < block; i++) if (i < 148 || i >= 156) sum += header[i] ?? 0
  return sum === Number.parseInt(text(header, 148, 8).trim(), 8)
}
