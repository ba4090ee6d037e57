import type { Format } from './format.ts'

/**
 * An archive of files in any format, read in one pass, so of any length: file by file in the order they lie, each by
 * the header before it; the directory at the end is a check. What cannot be read so: files before which other data lies
 * (self-extracting archives), and files without compression whose length no descriptor with its signature tells.
 * Names of files are labels; nothing is written anywhere. Source: PKWARE APPNOTE.TXT 6.3.10.
 */
export const zip: Format<'zip'> = {
  name: 'zip',
  mediaTypes: ['application/zip', 'application/x-zip-compressed'],
  endings: ['.zip'],
  detect: () => false,
  holds: ([p, k, a, b]) => p === 0x50 && k === 0x4b && ((a === 3 && b === 4) || (a === 5 && b === 6)),
  async *read(input) {
    const { readZip } = await import('./zip-archive.ts')
    yield* readZip(input)
  },
}
