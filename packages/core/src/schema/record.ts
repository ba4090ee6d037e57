import * as z from 'zod'

const words = 'expected a string'

/** ISO 8601, to the day or finer. */
export const PublicationDate = z.iso.date().or(z.iso.datetime({ offset: true, local: true }))

/** One line of a JSONL input: a text or a page, and what is known about it. An absent field may be null. */
export const SourceRecord = z
  .object({
    id: z.union([z.string().min(1), z.int().transform(String)], 'expected a string or a whole number').nullish(),
    text: z.string(words).nullish(),
    html: z.string(words).nullish(),
    uri: z.string(words).nullish(),
    published: z.string(words).nullish(),
    title: z.string(words).nullish(),
    authors: z.array(z.string(words)).nullish(),
    publisher: z.string(words).nullish(),
    clean: z.boolean('expected true or false').nullish(),
  })
  .refine(({ text, html }) => (text == null) !== (html == null), 'expected either "text" or "html"')
export type SourceRecord = z.infer<typeof SourceRecord>
