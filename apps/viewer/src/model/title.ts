import type { Article } from '@copydesk/core'
import { oneLine, shorten } from '@copydesk/core/export'

/** What an article is called in a list: its headline, else its title, else how it begins. */
export function titleOf({ title, blocks, text, source }: Article): string {
  const headline = blocks.find(({ kind }) => kind === 'headline')
  const words = headline ? text.slice(headline.start, headline.end) : title?.text
  return words ? oneLine(words) : shorten(text, 80) || source.id
}
