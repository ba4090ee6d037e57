import { fieldsOf, type Headers } from './headers.ts'

/** Fields that programs write, not people. */
const programs = new Set([
  'mime-version',
  'message-id',
  'received',
  'return-path',
  'delivered-to',
  'dkim-signature',
  'content-transfer-encoding',
  'x-mailer',
  'snapshot-content-location',
])
const others = new Set(['from', 'to', 'cc', 'subject', 'date', 'reply-to', 'sender', 'content-type', 'list-id'])
const field = /^[\x21-\x39\x3b-\x7e]{1,76}:(?:[ \t]|$)/

/** The fields an input begins with, where they are those of a message; undefined where they are not. */
export function messageHead(head: string): Headers | undefined {
  const [block = ''] = head.replace(/^(?:From [^\n]*\n)?/, '').split(/\r?\n\r?\n/, 1)
  const lines = block.split(/\r?\n/)
  if (block.length === head.length) lines.pop() // it may be cut off
  if (lines.length < 2 || !lines.every((line, i) => field.test(line) || (i > 0 && /^[ \t]/.test(line))))
    return undefined
  const fields = fieldsOf(lines.join('\n'))
  const names = [...fields.keys()]
  const known = names.filter((name) => programs.has(name) || others.has(name))
  return names.some((name) => programs.has(name)) && known.length >= 2 ? fields : undefined
}
