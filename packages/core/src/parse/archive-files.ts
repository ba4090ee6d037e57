import type { Source } from '../schema/index.ts'
import { type Failure, isFailure } from './failure.ts'
import type { Input } from './format.ts'
import { beside, endingOf, hintFor, Labels, placed, withNote } from './inside.ts'
import { Tally } from './tally.ts'

/** A file of an archive: its path as the archive has it, its place, and its label, which no other file has. */
interface ArchivedFile {
  readonly path: string
  readonly label: string
  readonly notes: readonly string[]
  readonly place: { readonly record: number; readonly byteOffset: number }
}

/** The files of one archive, each read in its own format; counts what they gave. */
export class ArchiveFiles {
  /** Files that were passed, documents or not. */
  count = 0
  /** Documents, and failures in their place. */
  documents = 0
  readonly #input: Input
  /** Name of the archive's format, which notes are told by. */
  readonly #rule: string
  readonly #labels = new Labels()
  readonly #passed = new Tally()

  constructor(input: Input, rule: string) {
    this.#input = input
    this.#rule = rule
  }

  /** The next file; `byteOffset` is that of its header in the archive. */
  next(path: string, byteOffset: number): ArchivedFile {
    const { label, notes } = this.#labels.next(path)
    return { path, label: `${this.#input.name}/${label}`, notes, place: { record: this.count++, byteOffset } }
  }

  /** What a file holds; nothing of one that is no document. `wrong` tells what is wrong with its bytes, so far as they were read. */
  async *read(
    { path, label, notes, place }: ArchivedFile,
    bytes: AsyncIterable<Uint8Array>,
    wrong: () => string | undefined,
  ): AsyncGenerator<Source | Failure> {
    const input = this.#input
    const { hint } = input
    if (beside(path)) return this.#passed.add(endingOf(path))
    for await (const item of input.open({
      ...input,
      bytes,
      name: label,
      hint: hintFor(path, hint),
      packed: undefined,
    })) {
      if (isFailure(item) && item.failure === 'binary' && item.input === label) {
        this.#passed.add(endingOf(path))
        continue
      }
      this.documents++
      if (isFailure(item)) {
        yield item.input === label ? { ...place, ...item } : item
        continue
      }
      const problem = wrong()
      const source = placed(item, label, { uri: hint.uri ?? input.name, ...place })
      yield [...notes, ...(problem === undefined ? [] : [problem])].reduce(
        (noted, message) => withNote(noted, { rule: this.#rule, message }),
        source,
      )
    }
  }

  /** What is to be said behind the last file. */
  *end(): Generator<Failure> {
    const { name } = this.#input
    if (!this.documents) {
      const message = `None of its ${this.count} files holds a document`
      yield { failure: 'empty', message, remedy: 'Check that it is the right archive', input: name }
    }
    yield* this.#passed.report(name, 'file that is no document', 'files that are no documents')
  }
}
