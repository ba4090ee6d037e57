import type { Source } from '../schema/index.ts'
import { Cursor } from './cursor.ts'
import { TooMuch } from './expansion.ts'
import { type Failure, isFailure } from './failure.ts'
import type { Input } from './format.ts'
import { beside, endingOf, hintFor, Labels, placed, withNote } from './inside.ts'
import { Tally } from './tally.ts'
import { ZipContent } from './zip-content.ts'
import { checkDirectory } from './zip-directory.ts'
import { entryLength, readEntry, signature, signatureOf, type ZipEntry } from './zip-entry.ts'

/** Files that documents of office programs and books begin with: their text lies in their own kinds of XML. */
const office = /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|word\/|xl\/|ppt\/|mimetype$|META-INF\/)/

interface Counts {
  files: number
  documents: number
  /** Offsets of the files that were found. */
  readonly found: Set<number>
  readonly labels: Labels
  readonly passed: Tally
}

/** Reads a ZIP archive; `zip.ts` says how. */
export async function* readZip(input: Input): AsyncGenerator<Source | Failure> {
  const { name } = input
  const cursor = new Cursor(input.bytes)
  const counts: Counts = { files: 0, documents: 0, found: new Set(), labels: new Labels(), passed: new Tally() }
  try {
    for (;;) {
      const start = cursor.offset
      const found = signatureOf(await cursor.look(4))
      if (found === signature.entry) {
        const ahead = await cursor.look(entryLength(await cursor.look(30)))
        if (ahead.length < entryLength(ahead)) {
          yield broken(name, start, 'It ends in the header of a file')
          break
        }
        const entry = readEntry(ahead)
        if (!counts.files && office.test(entry.path)) {
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
        counts.found.add(start)
        yield* readFile(input, cursor, entry, start, counts)
        counts.files++
      } else {
        const ends = found === signature.directory || found === 0x06054b50 || found === 0x06064b50
        if (ends) yield* checkDirectory(cursor, name, counts.found)
        if (ends) break
        const more = await seekFile(cursor)
        const what = more
          ? 'No file begins here; the next one was looked for'
          : 'It ends without its directory: it was cut short'
        yield broken(name, more ? start : cursor.offset, what)
        if (!more) break
      }
    }
    if (!counts.documents)
      yield {
        failure: 'empty',
        message: `None of its ${counts.files} files holds a document`,
        remedy: 'Check that it is the right archive',
        input: name,
      }
    yield* counts.passed.report(name, 'file that is no document', 'files that are no documents')
  } finally {
    await cursor.close()
  }
}

const broken = (input: string, byteOffset: number, message: string): Failure => ({
  failure: 'malformed',
  message: `The ZIP archive is damaged at byte ${byteOffset}: ${message}`,
  remedy: 'Download or copy it again',
  input,
  byteOffset,
})

async function* readFile(
  input: Input,
  cursor: Cursor,
  entry: ZipEntry,
  byteOffset: number,
  counts: Counts,
): AsyncGenerator<Source | Failure> {
  const { hint, expansion } = input
  const { path, method, encrypted, packed } = entry
  const { label: inside, notes } = counts.labels.next(path)
  const label = `${input.name}/${inside}`
  const place = { record: counts.files, byteOffset }
  if (encrypted || (method !== 0 && method !== 8)) {
    if (packed === undefined) await seekFile(cursor)
    else await cursor.discard(packed)
    if (path.endsWith('/')) return
    const message = encrypted ? 'The file is encrypted' : `The file is packed by method ${method}, which is not known`
    const remedy = encrypted ? 'Unpack it with its password first' : 'Unpack it first, e.g. with 7z'
    counts.documents++
    yield { failure: 'binary', message, remedy, input: label, ...place }
    return
  }
  const content = new ZipContent(cursor, entry, expansion)
  try {
    if (path.endsWith('/') || beside(path)) {
      await content.finish()
      if (!path.endsWith('/')) counts.passed.add(endingOf(path))
      return
    }
    const inner = { ...input, bytes: content, name: label, hint: hintFor(path, hint), packed: undefined }
    for await (const item of input.open(inner)) {
      if (isFailure(item)) {
        if (item.failure === 'binary' && item.input === label) counts.passed.add(endingOf(path))
        else yield item.input === label ? { ...place, ...item } : item
        continue
      }
      counts.documents++
      const source = placed(item, label, { uri: hint.uri ?? input.name, ...place })
      const all = [...notes, ...(content.problem ? [`The file is damaged: ${content.problem}; read so far`] : [])]
      yield all.reduce((noted, message) => withNote(noted, { rule: 'zip', message }), source)
    }
    await content.finish()
    if (!content.problem) return
    const message = `The file is damaged: ${content.problem}; what could be read of it was read`
    counts.documents++
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
