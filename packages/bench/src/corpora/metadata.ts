import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Article } from '@copydesk/core'
import { fieldScore, tidyAuthors, tidyText } from '../measures/field-score.ts'
import { type Corpus, readJsonl, readPage } from './corpus.ts'

interface Annotation {
  readonly id: string
  readonly url: string
  readonly title?: string
  readonly author?: string | readonly string[]
  readonly date?: string
}

const folderOf = 'cleaning/metadata'
const goldOf = (folder: string) => readJsonl<Annotation>(join(folder, folderOf, 'metadata.jsonl'))
const pageOf = (id: string) => `${folderOf}/html/${id}.html.gz`
const joined = (value: string | readonly string[] | undefined) =>
  typeof value === 'string' ? value : (value ?? []).join('; ')

const fields = {
  title: { of: (article: Article) => article.title?.text, tidy: tidyText },
  author: { of: (article: Article) => article.authors.map(({ name }) => name).join('; '), tidy: tidyAuthors },
  date: { of: (article: Article) => article.published?.value.slice(0, 10), tidy: tidyText },
} as const

/** Title, authors and day of publication that pages state, the same as annotated. */
export const metadata: Corpus = {
  name: 'metadata',
  files: (folder) => [`${folderOf}/metadata.jsonl`, ...goldOf(folder).map(({ id }) => pageOf(id))],
  async score(folder, read) {
    const articles = new Map<string, Article | undefined>()
    const gold = goldOf(folder)
    for (const { id, url } of gold) {
      const bytes = new Uint8Array(gunzipSync(readFileSync(join(folder, pageOf(id)))))
      articles.set(id, await readPage(bytes, url, read))
    }
    return (['title', 'author', 'date'] as const).map((field) => {
      const { of, tidy } = fields[field]
      const pages = gold.map((page) => {
        const article = articles.get(page.id)
        return { gold: joined(page[field]), found: (article && of(article)) ?? '' }
      })
      const { right, known, unasked } = fieldScore(pages, tidy)
      return {
        name: `metadata.${field}`,
        value: right,
        detail: `of ${known} pages; given where the annotation is blank: ${unasked}`,
      }
    })
  },
}
