import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

/** `new Readability(document).parse()`, its content as text with a line for each block. */
export function bodyByReadability(html: string): string {
  const { document } = parseHTML(html)
  let content: string | null | undefined
  try {
    content = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0]).parse()?.content
  } catch {
    return '' // it throws on some pages, which is nothing found
  }
  if (!content) return ''
  const broken = content.replace(/<(?:p|div|li|h[1-6]|br|blockquote|section|tr|figcaption)\b/gi, '\n$&')
  return parseHTML(`<html><body>${broken}</body></html>`).document.body.textContent ?? ''
}
