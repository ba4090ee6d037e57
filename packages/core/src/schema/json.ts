import * as z from 'zod'
import { Article } from './article.ts'

/** JSON Schema, draft 2020-12, of the article on the wire. */
export const articleJsonSchema = (): object => z.toJSONSchema(Article, { target: 'draft-2020-12' })
