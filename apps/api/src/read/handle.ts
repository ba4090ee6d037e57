import type { LayerName } from '@copydesk/core'
import type { Context } from 'hono'
import type { Env } from '../log.ts'
import { faultOf, Problem } from '../problem.ts'
import type { Reading } from '../reading.ts'
import { accepted, jsonType } from './accept.ts'
import { asLines, asList, streamOf } from './answer.ts'
import { readBody } from './body.ts'
import { formOf, hintOf } from './documents.ts'
import { inOrder } from './in-order.ts'
import type { Item } from './parsed.ts'
import type { ReadQuery } from './query.ts'

/** Answers `POST /v1/read`. What is wrong with the request as a whole is found before the first document is read. */
export async function handleRead(
  c: Context<Env>,
  query: ReadQuery,
  { reading, bodyLimit }: { reading: Reading; bodyLimit: number },
): Promise<Response> {
  const request = c.req.raw
  const type = accepted(c.req.header('accept'))
  const form = formOf(request)
  const { many, items } = await form(await readBody(request, bodyLimit), hintOf(request, query, bodyLimit))
  const documents = untilFault(items)
  const stop = new AbortController()
  if (request.signal.aborted) stop.abort()
  request.signal.addEventListener('abort', () => stop.abort())
  const tally = c.var.tally
  const read = (item: Item) => readItem(item, query, reading, stop.signal)

  if (!many && type === jsonType) {
    for await (const item of documents) {
      const article = await read(item)
      tally.read++
      return c.body(article, 200, { 'Content-Type': type })
    }
  }
  const results = inOrder(documents, reading.atOnce, (item) =>
    read(item).then(
      (article) => {
        tally.read++
        return article
      },
      (error: unknown) => {
        if (stop.signal.aborted) return ''
        const problem = faultOf(error)
        tally.failed(problem)
        return JSON.stringify(problem.wire(c.var.requestId))
      },
    ),
  )
  const { stream, left } = streamOf(type === jsonType ? asList(results) : asLines(results))
  tally.left = left
  left.then((abandoned) => abandoned && stop.abort())
  return c.body(stream, 200, { 'Content-Type': type })
}

/** A fault in finding the documents takes the place of those not found; an answer that has begun stays whole. */
async function* untilFault(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  try {
    yield* items
  } catch (error) {
    yield faultOf(error)
  }
}

async function readItem(item: Item, query: ReadQuery, reading: Reading, signal: AbortSignal): Promise<string> {
  if (item instanceof Problem) throw item
  const layers: readonly LayerName[] = query.only ?? []
  const { id, uri } = query
  const named = { ...(id !== undefined && { id }), ...(uri !== undefined && { uri }), ...item }
  return reading.readSource(named, layers, signal)
}
