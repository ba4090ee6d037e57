import { decodeWords } from './encoded-words.ts'

/** What mail programs put before the subject of a message that is answered or sent on. */
const reply = /^(?:re|fwd?|aw|wg|tr|rv|sv|vs|antw|doorst)(?:\[\d{1,3}\])?\s*:\s*/i
/** What a mailing list puts there: its name. */
const tag = /^\[([^\]]{1,60})\]\s*/

/** Marks that are taken off. */
const most = 40

/** A message's subject without the marks of answering and sending on, and without its list's name (List-Id: RFC 2919). */
export function subject(headers: ReadonlyMap<string, string>): string {
  const lists = ['list-id', 'to', 'cc']
    .map((field) => (headers.get(field) ?? '').slice(0, 2000).toLowerCase())
    .join(' ')
  let title = decodeWords(headers.get('subject') ?? '').trim()
  for (let i = 0; i < most; i++) {
    const name = tag.exec(title)?.[1]?.toLowerCase()
    const mark = name && (lists.includes(`<${name}.`) || lists.includes(`${name}@`)) ? tag : reply
    const rest = title.replace(mark, '')
    if (rest === title) break
    title = rest
  }
  return title
}
