import type { Format } from './format.ts'

/**
 * A web crawl: every page among its records is a document (`response`, `resource`, and `conversion` as in WET files).
 * A record's `byteOffset` is that of the gzip member it begins, as crawl indexes have it; where the file is not packed
 * record by record, that in the unpacked bytes. A record that is broken is named, and the next one is looked for.
 * Source: ISO 28500:2017, iipc.github.io/warc-specifications.
 */
export const warc: Format<'warc'> = {
  name: 'warc',
  mediaTypes: ['application/warc'],
  endings: ['.warc', '.wet'],
  binary: true,
  detect: (head) => /^(?:\r?\n)*WARC\/\d\.\d/.test(head),
  async *read(input) {
    const { readWarc } = await import('./warc-records.ts')
    yield* readWarc(input)
  },
}
