import * as z from 'zod'
import { Certainty } from './span.ts'

/** `code`: ISO 639-1, or `und` where the text does not tell. */
export const Language = z.object({ code: z.string(), certainty: Certainty })
export type Language = z.infer<typeof Language>
