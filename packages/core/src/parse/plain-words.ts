import { Parser } from 'htmlparser2'
import { oneLine } from '../text/index.ts'

/** A short field that may hold tags and character references, as words on one line. */
export function plainWords(markup: string): string {
  const given = markup.slice(0, 5000)
  if (!/[<&]/.test(given)) return oneLine(given)
  let words = ''
  const parser = new Parser({
    ontext: (text) => {
      words += text
    },
  })
  parser.write(given)
  parser.end()
  return oneLine(words)
}
