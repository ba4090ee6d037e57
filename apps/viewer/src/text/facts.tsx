import type { Article } from '@copydesk/core'
import { outlet } from '@copydesk/core/export'
import { titleOf } from '../model/title.ts'
import { dayWords, plural } from '../model/words.ts'
import type { Document } from '../store/state.ts'

interface Props {
  readonly document: Document
  readonly raw: boolean
}

/** Outlet, day and authors over the headline; what the page thinks of the text where it is no whole article. */
export function Facts({ document: { article }, raw }: Props) {
  const { publisher, published, authors, page, language } = article
  const known = publisher || article.source.uri ? outlet(article) : undefined
  const absent = (['mentions', 'quotes', 'events'] as const).filter((layer) => article[layer] === undefined)
  const authorNames = authors.map(({ name, role }) => [name, role].filter(Boolean).join(', ')).join('; ')
  return (
    <header lang="en">
      <p className="kicker">
        {known && <span className="outlet">{known}</span>}
        {[published && dayWords(published.value), authorNames && `By ${authorNames}`].filter(Boolean).map((fact) => (
          <span key={fact as string}>{fact}</span>
        ))}
        {page !== 'article' && <span className="text-warn">Read as: {page}</span>}
      </p>
      <Title article={article} raw={raw} />
      {absent.length > 0 && (
        <p className="absent">
          This text is in a language Copydesk does not read ({language.code}). It is cleaned and split; who says what is
          not shown. {plural(article.notes.length, 'note')} below.
        </p>
      )}
    </header>
  )
}

/** The headline stands in the clean text. Where there is none, the page's own title is shown; else only named. */
function Title({ article, raw }: { readonly article: Article; readonly raw: boolean }) {
  const headline = article.blocks.some(({ kind }) => kind === 'headline')
  if (headline && !raw) return null
  const shown = !headline && article.title
  return <h1 className={shown ? 'block headline' : 'sr-only'}>{titleOf(article)}</h1>
}
