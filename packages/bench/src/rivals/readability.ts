import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

type Page = ConstructorParameters<typeof Readability>[0]

const parse = (html: string) => new Readability(parseHTML(html).document as unknown as Page).parse()

/** `new Readability(parseHTML(html).document).parse()`: how many characters of text it finds. */
export function parseByReadability(html: string): number {
  try {
    return parse(html)?.textContent?.length ?? 0
  } catch {
    return 0
  }
}

/** `new Readability(document).parse()`, its content as text with a line for each block. */
export function bodyByReadability(html: string): string {
  let content: string | null | undefined
  try {
    content = parse(html)?.content
  } catch {
    return '' // it throws on some pages, which is nothing found
  }
  if (!content) return ''
  const broken = content.replace(/<(?:p|div|li|h[1-6]|br|blockquote|section|tr|figcaption)\b/gi, '\n$&')
  return parseHTML(`<html><body>${broken}</body></html>`).document.body.textContent ?? ''
}
