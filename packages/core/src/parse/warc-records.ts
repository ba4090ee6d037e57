import type { Source } from '../schema/index.ts'
import { Cursor } from './cursor.ts'
import type { Failure } from './failure.ts'
import type { Input } from './format.ts'
import { fieldsOf, takeHeader } from './headers.ts'
import { Tally } from './tally.ts'
import { beginsRecord, seekRecord, skipBlankLines, WarcBody } from './warc-body.ts'
import { readContent } from './warc-content.ts'

/** What is counted while the records go by. */
interface Counts {
  record: number
  documents: number
  /** A record's length was wrong: no other is trusted either. */
  wary: boolean
  readonly passed: Tally
}

/** Reads a crawl record by record; `warc.ts` says how. */
export async function* readWarc(input: Input): AsyncGenerator<Source | Failure> {
  const { name, packed } = input
  const counts: Counts = { record: 0, documents: 0, wary: false, passed: new Tally() }
  if (packed) packed.apart = true
  let cursor = new Cursor(input.bytes)
  try {
    for (;;) {
      yield* readRecords(cursor, input, counts)
      const problem = packed?.problem
      if (!problem || !(await packed.resume('WARC/'))) break
      const { start, offset, message } = problem
      yield broken(name, counts.record, start, `Its gzip member is damaged at byte ${offset}: ${message}`)
      counts.record++
      await cursor.close()
      cursor = new Cursor(packed, packed.length)
    }
    if (!counts.documents && !packed?.problem)
      yield {
        failure: 'empty',
        message: `None of its ${counts.record} records holds a document`,
        remedy: 'Check which files of the crawl hold the pages',
        input: name,
      }
    yield* counts.passed.report(name, 'record that holds no document', 'records that hold no document')
  } finally {
    await cursor.close()
  }
}

const broken = (input: string, record: number, byteOffset: number, message: string): Failure => ({
  failure: 'malformed',
  message: `A broken record, skipped: ${message}`,
  remedy: 'Fetch the file again, or this record alone by its offset',
  input,
  record,
  byteOffset,
})

async function* readRecords(cursor: Cursor, input: Input, counts: Counts): AsyncGenerator<Source | Failure> {
  const { name, packed } = input
  for (;;) {
    await skipBlankLines(cursor)
    const start = cursor.offset
    const ahead = await cursor.look(64)
    if (!ahead.length) return
    const place = { record: counts.record, byteOffset: packed?.memberAt(start) ?? start }
    const begun = beginsRecord(ahead)
    const header = begun ? await takeHeader(cursor) : 0
    const fields = fieldsOf(typeof header === 'string' ? header.slice(header.indexOf('\n') + 1) : '')
    const stated = fields.get('content-length') ?? ''
    if (!/^\d{1,15}$/.test(stated)) {
      if (typeof header === 'number') cursor.skip(header)
      await seekRecord(cursor)
      if (packed?.problem && !(await cursor.look(1)).length) return
      const ended = typeof header === 'string'
      const what = !begun ? 'Nothing begins here' : !ended ? 'Its header does not end' : 'It tells no Content-Length'
      yield broken(name, place.record, place.byteOffset, what)
      counts.record++
      continue
    }
    if (!counts.wary) cursor.mark()
    const body = new WarcBody(cursor, Number(stated), packed, counts.wary)
    // The last document waits until the record is known to end where it says.
    let last: Source | Failure | undefined
    const passed: string[] = []
    for await (const item of readContent({ ...input, bytes: body }, fields, place, passed)) {
      if (last) yield last
      last = item
      counts.documents++
    }
    await body.finish()
    const wrong = await wrongEnd(cursor, body, Number(stated))
    if (packed?.problem && (wrong || packed.problem.start === place.byteOffset)) return
    if (!wrong) {
      if (last) yield last
      for (const kind of passed) counts.passed.add(kind)
    } else {
      const reread = !counts.wary && !packed?.memberAfter(start) && cursor.rewind() > 0
      if (reread) counts.wary = true
      if (reread || body.left === 0) await seekRecord(cursor)
      yield broken(name, place.record, place.byteOffset, wrong)
    }
    counts.record++
  }
}

/** What is wrong where a record should end: behind it stands another one or nothing. */
async function wrongEnd(cursor: Cursor, body: WarcBody, stated: number): Promise<string | undefined> {
  const ahead = await cursor.look(64)
  if (body.left > 0) {
    const reason = ahead.length ? 'another record begins' : 'the file ends'
    return `It should have ${stated} bytes, and ${reason} after ${stated - body.left}`
  }
  if (ahead[0] === 13 && ahead[1] === 10 && ahead[2] === 13 && ahead[3] === 10) return undefined
  await skipBlankLines(cursor)
  const next = await cursor.look(64)
  return next.length && !beginsRecord(next) ? `It is longer than the ${stated} bytes it states` : undefined
}
