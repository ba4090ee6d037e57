import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuplicateOf, type Earlier, nearDuplicates, type Sketch } from '@copydesk/core'

/** An article's text with what copies of it are found by. `source` is its `source.id`. */
export interface Sketched extends Sketch, Earlier {}

/** The articles of a run so far, in which copies are looked for. */
export interface Copies {
  /** The article of this run of which this one is a copy. */
  find(article: Sketched): DuplicateOf | undefined
  /** Remembers an article, so that copies of it are found. */
  add(article: Sketched): void
  close(): void
}

/**
 * Finds copies within a run. Memory holds the sketches; the texts lie in a file that has no name, so that nothing is
 * left of it however the run ends.
 */
export function createCopies(): Copies {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-'))
  const file = openSync(join(folder, 'texts'), 'w+')
  rmSync(folder, { recursive: true })
  /** Where each article begins, and the end of the last one, in bytes. */
  const offsets = [0]
  const earlier = (number: number): Earlier => {
    const start = offsets[number] as number
    const bytes = Buffer.allocUnsafe((offsets[number + 1] as number) - start)
    for (let at = 0; at < bytes.length; ) at += readSync(file, bytes, at, bytes.length - at, start + at)
    return JSON.parse(bytes.toString())
  }
  const index = nearDuplicates(earlier)
  return {
    find: (article) => index.find(article, article.text),
    add({ id, source, fingerprint, text, ...sketch }) {
      const bytes = Buffer.from(JSON.stringify({ id, source, fingerprint, text }))
      const start = offsets.at(-1) as number
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, start + at)
      offsets.push(start + bytes.length)
      index.add({ ...sketch, fingerprint })
    },
    close: () => closeSync(file),
  }
}
