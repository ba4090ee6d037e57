import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Article } from '@copydesk/core'
import { bodyScore } from '../measures/body-score.ts'
import { type PageScore, pageScore } from '../measures/page-score.ts'
import { pairedBootstrap } from '../measures/paired-bootstrap.ts'
import { bodyByReadability } from '../rivals/readability.ts'
import { type Corpus, type Figure, type Read, readJson, readPage } from './corpus.ts'

interface Truth {
  readonly articleBody: string
  readonly url: string
}

const pagesOf = (folder: string, path: string) =>
  Object.entries(readJson<Record<string, Truth>>(folder, `${path}/ground-truth.json`)).filter(
    ([, { articleBody }]) => articleBody,
  )

const bytesOf = (folder: string, path: string, id: string) =>
  new Uint8Array(gunzipSync(readFileSync(join(folder, path, 'html', `${id}.html.gz`))))

const filesOf = (folder: string, path: string) => [
  `${path}/ground-truth.json`,
  ...pagesOf(folder, path).map(([id]) => `${path}/html/${id}.html.gz`),
]

/** Scores of the bodies that `read` finds in the pages of a folder for which `chosen` holds, by their place in it. */
export async function bodyScores(
  folder: string,
  path: string,
  read: Read,
  chosen: (place: number) => boolean = () => true,
): Promise<PageScore[]> {
  const scores: PageScore[] = []
  for (const [place, [id, { articleBody, url }]] of pagesOf(folder, path).entries())
    if (chosen(place))
      scores.push(pageScore(articleBody, bodyOf(await readPage(bytesOf(folder, path, id), url, read), articleBody)))
  return scores
}

/** The body found in pages, and how it compares with Readability's page by page. */
const htmlCorpus = (name: string, path: string, remark = ''): Corpus => ({
  name,
  files: (folder) => filesOf(folder, path),
  async score(folder, read) {
    const ours = await bodyScores(folder, path, read)
    const theirs = pagesOf(folder, path).map(([id, { articleBody }]) =>
      pageScore(articleBody, bodyByReadability(decode(bytesOf(folder, path, id)))),
    )
    const { difference, low, high } = pairedBootstrap(ours, theirs, (pages) => bodyScore(pages).f1)
    const compared = `Readability+linkedom ${bodyScore(theirs).f1.toFixed(4)}, ours ${signed(difference)} [${signed(low)}, ${signed(high)}]${remark}`
    return [figure(name, ours, compared)]
  },
})

/** The same pages as text that somebody has stripped already. */
const textCorpus = (kind: string): Corpus => ({
  name: `cleaning.text.${kind}`,
  files: () => ['cleaning/news/ground-truth.json', `cleaning/news/dumps/${kind}.json`],
  score(folder, read) {
    const dump = readJson<Record<string, string>>(folder, `cleaning/news/dumps/${kind}.json`)
    const pages = pagesOf(folder, 'cleaning/news').map(([id, { articleBody }]) =>
      pageScore(articleBody, bodyOf(read({ text: dump[id] ?? '' }), articleBody)),
    )
    return [figure(`cleaning.text.${kind}`, pages)]
  },
})

export const bodies: readonly Corpus[] = [
  htmlCorpus('cleaning.html', 'cleaning/news'),
  htmlCorpus('cleaning.web', 'cleaning/web', '; the judge of blocks is trained on these pages: no comparison'),
  ...['blocks', 'fused', 'wrapped'].map(textCorpus),
]

function figure(name: string, pages: readonly PageScore[], more?: string): Figure {
  const { f1, precision, recall, empty, poor } = bodyScore(pages)
  const detail = `P ${precision.toFixed(3)} R ${recall.toFixed(3)}, ${pages.length} pages, ${empty} empty, ${poor} under .9`
  return { name: `${name}.f1`, value: f1, detail: more ? `${detail}; ${more}` : detail }
}

/** The clean text without its headline, which no truth of these corpora has, unless this one does. */
export function bodyOf(article: Pick<Article, 'text' | 'title'> | undefined, truth: string): string {
  if (!article) return ''
  const headline = letters(article.title?.text ?? '')
  const end = article.text.indexOf('\n')
  const first = end < 0 ? article.text : article.text.slice(0, end)
  const stands = headline !== '' && letters(first) === headline && !letters(truth.slice(0, 1000)).startsWith(headline)
  return stands ? article.text.slice(first.length) : article.text
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** As the page itself names its encoding, UTF-8 where it names none that is known. */
function decode(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const named = /charset=["']?\s*([\w-]+)/i.exec(head)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(named).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

const signed = (value: number): string => `${value < 0 ? '' : '+'}${value.toFixed(4)}`
