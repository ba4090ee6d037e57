import type { Cursor } from './cursor.ts'
import type { Failure } from './failure.ts'
import { pathOf, signature, signatureOf, view, wideSizes } from './zip-entry.ts'

const fixed = 46
/** Names told in a message. */
const told = 3

/** Compares the directory with the files that were found: a failure for those that only one of the two knows, or for one cut short. */
export async function* checkDirectory(
  cursor: Cursor,
  input: string,
  found: ReadonlySet<number>,
): AsyncGenerator<Failure> {
  const start = cursor.offset
  const hidden = new Set(found)
  const missing: string[] = []
  let lost = 0
  while (signatureOf(await cursor.look(fixed)) === signature.directory) {
    const header = view(await cursor.look(fixed))
    if (header.byteLength < fixed) break
    const name = fixed + header.getUint16(28, true)
    const extra = name + header.getUint16(30, true)
    const end = extra + header.getUint16(32, true)
    const bytes = await cursor.look(end)
    const [, , at = 0] = wideSizes(
      bytes.subarray(name, extra),
      [24, 20, 42].map((place) => header.getUint32(place, true)),
    )
    if (!found.has(at)) {
      lost++
      if (missing.length < told)
        missing.push(`"${pathOf(bytes.subarray(fixed, name), header.getUint16(8, true))}" at byte ${at}`)
    }
    hidden.delete(at)
    cursor.skip(Math.min(end, bytes.length))
  }
  const files = (count: number) => (count === 1 ? '1 file' : `${count} files`)
  const ahead = await cursor.look(4)
  const cutOff = ahead.length < 4 || signatureOf(ahead) === signature.directory
  const about = { failure: 'malformed', input, byteOffset: start } as const
  if (lost)
    yield {
      ...about,
      message: `Its directory names ${files(lost)} where none was found: ${missing.join(', ')}`,
      remedy: 'Unpack it with another program, and give the files',
    }
  if (cutOff && hidden.size)
    yield {
      ...about,
      message: 'The ZIP archive breaks off in its directory; what lies before was read',
      remedy: 'Download or copy it again',
    }
  else if (hidden.size)
    yield {
      ...about,
      message: `Its directory does not name ${files(hidden.size)} read at byte ${[...hidden].slice(0, told).join(', ')}: deleted or hidden`,
      remedy: 'Unpack it with another program, and give the files that it shows',
    }
}
