import { closeSync, constants, fstatSync, ftruncateSync, openSync, type Stats, writeSync } from 'node:fs'

/** Where the output goes. What `write` has answered for is out of this process: a kill does not lose it. */
export interface Sink {
  write(text: string): Promise<void>
  /** Set where it is a file. */
  readonly file?: OutputFile
  close(): void
}

/** The file that output goes to. */
export interface OutputFile {
  readonly stats: Stats
  /** Bytes in the file. */
  readonly size: number
  /** Takes back what stands behind this many bytes. */
  cut(size: number): void
}

/** Standard output as a stream, whatever it leads to. */
export function stdoutSink(): Sink {
  const { stdout } = process
  return {
    async write(text) {
      if (text) await new Promise<void>((resolve) => stdout.write(text, () => resolve()))
    },
    close() {},
  }
}

/** A file, or standard output where it leads to one; `keep` leaves what is in it. */
export function fileSink(path: string | undefined, keep: boolean): Sink | undefined {
  const { O_RDWR, O_CREAT, O_TRUNC } = constants
  const descriptor = path === undefined ? 1 : openSync(path, O_RDWR | O_CREAT | (keep ? 0 : O_TRUNC))
  const stats = fstatSync(descriptor)
  if (!stats.isFile()) {
    if (path !== undefined) closeSync(descriptor)
    return
  }
  let size = stats.size
  return {
    async write(text) {
      const bytes = Buffer.from(text)
      for (let at = 0; at < bytes.length; ) {
        const written = writeSync(descriptor, bytes, at, bytes.length - at, size)
        at += written
        size += written
      }
    },
    file: {
      stats,
      get size() {
        return size
      },
      cut(to) {
        ftruncateSync(descriptor, to)
        size = to
      },
    },
    close() {
      if (path !== undefined) closeSync(descriptor)
    },
  }
}
