import { isFailure } from './failure.ts'
import type { Format } from './format.ts'
import { originOf } from './saved-page.ts'
import { readWhole } from './whole.ts'

/** One web page. */
export const html: Format<'html'> = {
  name: 'html',
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  endings: ['.html', '.htm', '.xhtml'],
  detect: (head) => opening.test(head) || (head.match(tags)?.length ?? 0) >= 3,
  async *read(input) {
    for await (const item of readWhole(input, 'text/html', metaCharset))
      yield isFailure(item) ? item : { ...item, ...originOf(item.text, item.uri) }
  },
}

const opening =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,400}-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|script)\b/i
/** Elements of an article's page; a text that talks about HTML hardly names three with their brackets. */
const tags = /<\/?(?:p|div|span|article|section|h[1-6]|ul|li|a|br|table|td|img|meta|figure)(?:\s[^<>]{0,300})?\/?>/gi

/** The encoding named in the first 4096 bytes. Source: html.spec.whatwg.org, "prescan a byte stream". */
function metaCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096))
  return (
    /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,100}?\bencoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1]
  )
}
