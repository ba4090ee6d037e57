import { oneLine } from '../../text/index.ts'
import { item, titled } from '../text/section.ts'
import { type DossierSection, headOf } from './look-up.ts'

const alone = ['None was read.', 'There is no other to compare it with.']

export const articles: DossierSection = ({ articles }, page, { number }) => {
  const lines = articles.map((article, i) => {
    const also = article.copies?.map(({ outlet }) => oneLine(outlet)).join(', ')
    const remarks = [
      article.copyOf !== undefined && `near copy of ${number(article.copyOf)}`,
      also && `the same text: ${also}`,
      article.unread && `not compared: ${oneLine(article.unread)}`,
    ].filter(Boolean)
    return item(
      `[${i + 1}] ${headOf(article)}${remarks.length ? page.paint('faint', ` (${remarks.join('; ')})`) : ''}`,
      page,
    )
  })
  const remark = alone[articles.length]
  return titled('Articles', remark ? [...lines, item(page.paint('faint', remark), page)] : lines, page)
}
