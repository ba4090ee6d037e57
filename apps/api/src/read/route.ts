import { Article } from '@copydesk/core/schema'
import { createRoute, z } from '@hono/zod-openapi'
import { problemAnswers, WireProblem } from '../problem.ts'
import { ReadQuery } from './query.ts'

const sample = 'Two bridges over the Orla were closed on Monday.\n\n“We will not leave,” said Mayor Ana Veld.'

// Bodies are described and not checked here: each document is checked on its own.
const text = { type: 'string' } as const
const table = { type: 'string', description: 'A head that names the columns, then a document a row' } as const
const items = { type: 'string', description: 'Each item is a document' } as const
const packed = { type: 'string', contentMediaType: 'application/octet-stream' } as const
const lines = {
  type: 'string',
  description: 'A record a line: {"id", "text" or "html", "uri", "published", "clean"}',
} as const

/** What `?only=` leaves: who it is, and the layers named. */
const PartialArticle = Article.partial()
  .required({ schema: true, offsetUnit: true, generator: true, id: true, source: true, notes: true })
  .openapi('PartialArticle')

/** In the order of the documents. An article has `schema`, a problem has `type`. */
const ReadResults = z
  .object({ results: z.array(z.union([Article, PartialArticle, WireProblem])) })
  .openapi('ReadResults')

export const readRoute = createRoute({
  method: 'post',
  path: '/v1/read',
  operationId: 'read',
  summary: 'Read news: documents in, articles with their evidence out',
  description:
    'A body with one document is answered with its article. A list, JSON lines and files are answered with one result a document, in order; a document that cannot be read is a problem in its place, and the others go on.',
  request: {
    query: ReadQuery,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: { $ref: '#/components/schemas/ReadRequest' },
          example: { id: 'r1', text: sample },
        },
        'application/feed+json': { schema: items },
        'text/plain': { schema: text, example: sample },
        'text/markdown': { schema: text },
        'text/html': { schema: text },
        'application/xhtml+xml': { schema: text },
        'application/jsonl': { schema: lines },
        'application/x-ndjson': { schema: lines },
        'application/ndjson': { schema: lines },
        'text/csv': { schema: table },
        'text/tab-separated-values': { schema: table },
        'application/rss+xml': { schema: items },
        'application/atom+xml': { schema: items },
        'application/gzip': { schema: packed },
        'application/zip': { schema: packed },
        'application/x-tar': { schema: packed },
        'application/warc': { schema: packed },
        'message/rfc822': { schema: text },
        'multipart/related': { schema: text },
        'multipart/form-data': {
          schema: {
            type: 'object',
            properties: {
              file: { type: 'array', items: { type: 'string', contentMediaType: 'application/octet-stream' } },
            },
          },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The article, or the results of the list',
      content: {
        'application/json': { schema: z.union([Article, PartialArticle, ReadResults]) },
        'application/jsonl': { schema: z.string().openapi({ description: 'An article or a problem a line' }) },
      },
    },
    ...problemAnswers(400, 403, 406, 413, 415, 421, 422, 500, 503),
  },
})
