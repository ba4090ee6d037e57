import type { Source } from '@copydesk/core'
import type { Failure } from '@copydesk/core/parse'

/** A document on which the reading itself broke down. */
export const unread = ({ id, container }: Source, error: Error): Failure => ({
  failure: 'unreadable',
  input: id ?? 'standard input',
  message: `It could not be read (${error.message})`,
  remedy: 'Please report it with the document',
  ...(container && { byteOffset: container.byteOffset }),
})

/** Names of the library's options, as the command calls them. */
const flags: Record<string, string> = { textKey: '--text-key', htmlKey: '--html-key' }

/** What to do about a failure, in the options of the command. */
export const remedyOf = ({ remedy }: Pick<Failure, 'remedy'>) =>
  remedy.replace(/\b(?:textKey|htmlKey)\b/g, (name) => flags[name] ?? name)

/** A failure in a line for people. Records count from 0, as `container.record` does; a line says more than its record. */
export function describe(failure: Failure): string {
  const { input, line, record, byteOffset, message } = failure
  const place = [
    line !== undefined ? `line ${line}` : record !== undefined && `record ${record}`,
    byteOffset !== undefined && `byte ${byteOffset}`,
  ].filter(Boolean)
  return `copydesk: ${input}${place.length ? `, ${place.join(', ')}` : ''}: ${message}. ${remedyOf(failure)}.`
}
