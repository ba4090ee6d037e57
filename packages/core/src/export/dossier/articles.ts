import { oneLine } from '../../text/index.ts'
import { item, titled } from '../text/section.ts'
import { type DossierSection, headOf } from './look-up.ts'

export const articles: DossierSection = ({ articles }, page, { number }) =>
  titled(
    'Articles',
    articles.map((article, i) => {
      const also = article.copies?.map(({ outlet }) => oneLine(outlet)).join(', ')
      const remarks = [
        article.copyOf !== undefined && `near copy of ${number(article.copyOf)}`,
        also && `the same text: ${also}`,
      ].filter(Boolean)
      return item(
        `[${i + 1}] ${headOf(article)}${remarks.length ? page.paint('faint', ` (${remarks.join('; ')})`) : ''}`,
        page,
      )
    }),
    page,
  )
