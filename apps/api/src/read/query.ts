import { type LayerName, layerNames } from '@copydesk/core'
import { Source } from '@copydesk/core/schema'
import { z } from '@hono/zod-openapi'

const layers = z
  .string()
  .transform((value, context): LayerName[] => {
    const named = value.split(',')
    const wrong = named.find((name) => !(layerNames as readonly string[]).includes(name))
    if (wrong === undefined) return named as LayerName[]
    context.addIssue({ code: 'custom', message: `there is no layer "${wrong}", only ${layerNames.join(', ')}` })
    return z.NEVER
  })
  .openapi({
    description: `Just these layers, comma between: ${layerNames.join(', ')}`,
    example: 'quotes,claims',
    type: 'string',
  })

/** What holds for every document of the request that does not say it itself. */
export const ReadQuery = z.strictObject({
  only: layers.optional(),
  id: z.string().min(1).optional().openapi({ description: 'Name of a document that has none' }),
  uri: z.string().min(1).optional().openapi({ description: 'Address the document came from' }),
  published: Source.shape.published.meta({ description: 'Publication date, ISO 8601' }),
  clean: z
    .enum(['true', 'false'], 'expected true or false')
    .transform((value) => value === 'true')
    .optional()
    .openapi({ description: 'false: the text is an article already; rows are joined, nothing is removed' }),
})
export type ReadQuery = z.output<typeof ReadQuery>
