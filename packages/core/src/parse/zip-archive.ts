import type { Source } from '../schema/index.ts'
import { ArchiveFiles } from './archive-files.ts'
import { Cursor } from './cursor.ts'
import { damaged } from './damaged.ts'
import { TooMuch } from './expansion.ts'
import type { Failure } from './failure.ts'
import type { Input } from './format.ts'
import { beside } from './inside.ts'
import { ZipContent } from './zip-content.ts'
import { checkDirectory } from './zip-directory.ts'
import { entryLength, readEntry, signature, signatureOf, type ZipEntry } from './zip-entry.ts'

/** Files that documents of office programs and books begin with: their text lies in their own kinds of XML. */
const office = /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|word\/|xl\/|ppt\/|mimetype$|META-INF\/)/

/** Reads a ZIP archive; `zip.ts` says how. */
export async function* readZip(input: Input): AsyncGenerator<Source | Failure> {
  const { name } = input
  const cursor = new Cursor(input.bytes)
  const files = new ArchiveFiles(input, 'zip')
  const found = new Set<number>() // offsets of files
  try {
    for (;;) {
      const start = cursor.offset
      const sign = signatureOf(await cursor.look(4))
      if (sign === signature.entry) {
        const ahead = await cursor.look(entryLength(await cursor.look(30)))
        if (ahead.length < entryLength(ahead)) {
          yield damaged('ZIP', name, start, 'It ends in the header of a file')
          break
        }
        const entry = readEntry(ahead)
        if (!files.count && office.test(entry.path)) {
          const remedy = 'Save it as text or HTML'
          yield {
            failure: 'binary',
            message: 'This is an office document or a book, not an archive',
            remedy,
            input: name,
          }
          return
        }
        cursor.skip(entry.length)
        found.add(start)
        yield* readFile(input, cursor, entry, start, files)
      } else {
        const ends = sign === signature.directory || sign === 0x06054b50 || sign === 0x06064b50
        if (ends) yield* checkDirectory(cursor, name, found)
        if (ends) break
        const more = await seekFile(cursor)
        const what = more
          ? 'No file begins here; the next one was looked for'
          : 'It ends without its directory: it was cut short'
        yield damaged('ZIP', name, more ? start : cursor.offset, what)
        if (!more) break
      }
    }
    yield* files.end()
  } finally {
    await cursor.close()
  }
}

async function* readFile(
  input: Input,
  cursor: Cursor,
  entry: ZipEntry,
  byteOffset: number,
  files: ArchiveFiles,
): AsyncGenerator<Source | Failure> {
  const { path, method, encrypted, packed } = entry
  const file = files.next(path, byteOffset)
  const { label, place } = file
  const folder = path.endsWith('/')
  if (encrypted || (method !== 0 && method !== 8)) {
    if (packed === undefined) await seekFile(cursor)
    else await cursor.discard(packed)
    if (folder) return
    const message = encrypted ? 'The file is encrypted' : `The file is packed by method ${method}, which is not known`
    const remedy = encrypted ? 'Unpack it with its password first' : 'Unpack it first, e.g. with 7z'
    files.documents++
    yield { failure: 'binary', message, remedy, input: label, ...place }
    return
  }
  const content = new ZipContent(cursor, entry, input.expansion)
  try {
    const soFar = () => content.problem && `The file is damaged: ${content.problem}; read so far`
    if (!folder) yield* files.read(file, content, soFar)
    await content.finish()
    if (!content.problem || folder || beside(path)) return
    const message = `The file is damaged: ${content.problem}; what could be read of it was read`
    files.documents++
    yield { failure: 'malformed', message, remedy: 'Download or copy the archive again', input: label, ...place }
  } catch (error) {
    if (error instanceof TooMuch) error.input ??= label
    throw error
  }
}

/** Goes to the next file or to the directory; false where neither comes. */
async function seekFile(cursor: Cursor): Promise<boolean> {
  for (;;) {
    const ahead = await cursor.look(4)
    if (ahead.length < 4) {
      cursor.skip(ahead.length)
      return false
    }
    const found = signatureOf(ahead)
    if (found === signature.entry || found === signature.directory) return true
    const mark = ahead.indexOf(0x50, 1)
    cursor.skip(mark < 0 ? ahead.length : mark)
  }
}
