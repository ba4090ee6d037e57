import * as z from 'zod'
import { Article } from './article.ts'
import { Dossier } from './dossier.ts'

/** JSON Schema, draft 2020-12, of the article on the wire. */
export const articleJsonSchema = (): object => z.toJSONSchema(Article, { target: 'draft-2020-12' })

/** JSON Schema, draft 2020-12, of a dossier. */
export const dossierJsonSchema = (): object => z.toJSONSchema(Dossier, { target: 'draft-2020-12' })
