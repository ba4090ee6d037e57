import { decode } from './decode.ts'
import type { Part } from './mime.ts'
import { leaves } from './read-mhtml.ts'
import { charset } from './whole.ts'

/** The parts of a message, by what is done with them. */
export interface MailBody {
  /** The parts that make the message's text, of one type; of pages one. */
  readonly body: readonly Part[]
  /** Attached texts and messages. */
  readonly attached: readonly Part[]
  /** What is neither read nor belongs to the look of a page. */
  readonly left: readonly Part[]
  /** Why one of two forms of the text was taken. */
  readonly choice?: string
}

const readable =
  /^(?:text\/(?:html|plain|markdown|csv|xml)|message\/rfc822|application\/(?:xhtml\+xml|json|jsonl|gzip|zip|warc))$/

/**
 * The text of a message. Of plain text and a page that say the same the plain text is taken: it is what the author
 * wrote, without layout. Where it says much less ("open this mail in a browser") or is a list of links, the page is.
 */
export function mailBody(message: Part): MailBody {
  const all = leaves(message)
  const inline = all.filter((part) => !isAttached(part))
  const texts = inline.filter(({ type }) => type === 'text/plain')
  const pages = inline.filter(({ type }) => type === 'text/html')
  const rest = all.filter((part) => isAttached(part) || (part.type !== 'text/plain' && part.type !== 'text/html'))
  const attached = rest.filter(
    (part) => (isAttached(part) && readable.test(part.type)) || part.type === 'message/rfc822',
  )
  const left = rest.filter((part) => !attached.includes(part) && (isAttached(part) || !part.headers.has('content-id')))
  const [page] = pages
  if (!page || !texts.length) return { body: page ? [page] : texts, attached, left: [...left, ...pages.slice(1)] }
  const plain = decoded(texts).join('\n')
  const words = count(plain)
  const enough = words >= 0.6 * count(visible(decoded([page])[0] ?? ''))
  const links = plain.match(/https?:\/\//g)?.length ?? 0
  const choice = !enough
    ? 'Its HTML was read: the plain text holds less'
    : links * 25 > words
      ? 'Its HTML was read: the plain text is full of addresses'
      : 'Its plain text was read: it holds what the HTML does'
  const byText = enough && links * 25 <= words
  return { body: byText ? texts : [page], attached, left: [...left, ...(byText ? [] : pages.slice(1))], choice }
}

const isAttached = ({ headers }: Part) => /^\s*attachment\b/i.test(headers.get('content-disposition') ?? '')

const decoded = (parts: readonly Part[]) =>
  parts.map((part) => decode(part.content(), [charset(part.headers.get('content-type'))]).text)

const count = (text: string) => text.match(/\p{L}{2,}/gu)?.length ?? 0

/** What stands between the tags, roughly. */
function visible(page: string): string {
  let hidden = ''
  let text = ''
  for (const piece of page.split('<')) {
    const [tag = ''] = /^\/?[a-z]*/i.exec(piece.slice(0, 20)) ?? []
    const name = tag.toLowerCase()
    if (hidden && name === `/${hidden}`) hidden = ''
    else if (!hidden && (name === 'style' || name === 'script')) hidden = name
    if (!hidden) text += ` ${piece.slice(piece.indexOf('>') + 1)}`
  }
  return text
}
