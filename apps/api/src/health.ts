import { createRoute, z } from '@hono/zod-openapi'
import { problemAnswers } from './problem.ts'

const Health = z
  .object({
    status: z.literal('ok'),
    generator: z.object({ version: z.string(), lexicon: z.string() }).openapi({ description: 'What reads here' }),
  })
  .openapi('Health')

export const healthRoute = createRoute({
  method: 'get',
  path: '/v1/health',
  operationId: 'health',
  summary: 'Whether documents are read here, and by which version',
  responses: {
    200: { description: 'They are', content: { 'application/json': { schema: Health } } },
    ...problemAnswers(403, 421),
  },
})
