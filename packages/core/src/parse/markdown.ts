import type { Source } from '../schema/index.ts'
import { type Failure, isFailure } from './failure.ts'
import { authorNames, dateNames, fieldsOf, publisherNames, titleNames, uriNames } from './fields.ts'
import type { Format, Input } from './format.ts'
import { type FrontMatter, frontMatter } from './front-matter.ts'
import { isoDate } from './iso-date.ts'
import { namesOf } from './names-of.ts'
import { readWhole } from './whole.ts'

/** One article in Markdown: by its name, its media type, or front matter that names a title, an author or a date. */
export const markdown: Format<'markdown'> = {
  name: 'markdown',
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  endings: ['.md', '.markdown', '.mdx'],
  detect: (head) => {
    const front = frontMatter(head)
    return front !== undefined && ['title', 'author', 'authors', 'date'].some((key) => key in front)
  },
  read: readMarkdown,
}

async function* readMarkdown(input: Input): AsyncGenerator<Source | Failure> {
  for await (const item of readWhole(input, 'text/markdown'))
    if (isFailure(item)) yield item
    else {
      const front = known(frontMatter(item.text) ?? {})
      yield { ...front, ...item, ...(front.published && { published: front.published }) }
    }
}

function known(front: FrontMatter): Partial<Source> {
  const fields = fieldsOf(front)
  const first = <T>(names: readonly string[], read: (value: unknown) => T | undefined) => {
    for (const name of names) {
      const value = fields.get(name)?.value
      const found = value === undefined ? undefined : read(value)
      if (found !== undefined) return found
    }
    return undefined
  }
  const words = (value: unknown) => (typeof value === 'string' && value.trim() ? value.trim() : undefined)
  const title = first(titleNames, words)
  const authors = first(authorNames, (value) => namesOf(value))
  const published = first(dateNames, (value) => (typeof value === 'string' ? isoDate(value) : undefined))
  const publisher = first(publisherNames, (value) => (/^https?:/.test(String(value)) ? undefined : words(value)))
  const uri = first(uriNames, (value) => (/^https?:\/\//.test(String(value)) ? String(value) : undefined))
  return {
    ...(title && { title }),
    ...(authors?.length && { authors }),
    ...(published && { published }),
    ...(publisher && { publisher }),
    ...(uri && { uri }),
  }
}
